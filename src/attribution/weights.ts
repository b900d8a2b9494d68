/**
 * Decisions by counted weights. A decision's features are strings ("next=that"); each has a weight: by how much, in
 * log-odds, what was counted for it differs from what the features counted before it let expect. The sum gives the
 * probability. Counted by `test/tools/count-weights.mjs`; nothing is learned at run time.
 */
export type Weights = ReadonlyMap<string, number>

/** Reads a table of weights: a feature and its weight in hundredths a line. */
export function weightsOf(table: string): Weights {
  const weights = new Map<string, number>()
  for (const line of table.trim().split('\n')) {
    const at = line.lastIndexOf(' ')
    if (at > 0) weights.set(line.slice(0, at), Number(line.slice(at + 1)) / 100)
  }
  return weights
}

/** The probability that the counted weights give to a decision with these features. */
export function probability(weights: Weights, features: readonly string[]): number {
  let sum = weights.get('bias') ?? 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}
