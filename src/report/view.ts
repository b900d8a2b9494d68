/** How claims are put together: those of a document, or those of a speaker, over all documents. */
export const GROUPINGS = ['document', 'speaker'] as const
/** In which order they come: as they stand in the text, by the names of their speakers, the surest first. */
export const ORDERS = ['text', 'speaker', 'confidence'] as const

export type Grouping = (typeof GROUPINGS)[number]
export type ClaimOrder = (typeof ORDERS)[number]

/** What of the claims is shown, and how they are arranged. */
export interface View {
  readonly groupBy: Grouping
  readonly sort: ClaimOrder
  /** The sentence with the statement set off in it, instead of cue and statement. */
  readonly context: boolean
  /** Documents without claims are not named. */
  readonly onlyFound: boolean
  /** The address of the working folder, where the terminal leads to files; null where it does not. */
  readonly links: string | null
}

export const USUAL_VIEW: View = { groupBy: 'document', sort: 'text', context: false, onlyFound: false, links: null }
