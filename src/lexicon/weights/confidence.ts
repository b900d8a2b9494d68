/**
 * The share of right claims (content and speaker) by kind and rule, counted by `test/tools/count-confidence.mjs` on the
 * training articles of PolNeAR (seven in eight of them).
 */
export const RULE_PRECISION: Readonly<Record<string, number>> = {}
