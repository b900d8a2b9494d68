/**
 * Ids of the extractors whose attributions are treated in a way of their own later on. Every `rule` is the id of the
 * extractor or of the row that found the attribution: see the lists in `index.ts` and the rows in `lexicon/`.
 */

/** A pull quote without marks: no claim by itself, only the repetition of one. */
export const PULL_QUOTE_RULE = 'pull-quote'

/** Words whose author the markup or a signature names. */
export const MARKUP_AUTHOR = 'markup-author'

/** A quotation that stands alone and takes over the speaker from before. */
export const CARRIED = 'carried'

/** A quotation within a sentence that has no cue for it. */
export const UNCUED = 'uncued'

/** Words behind a speaker's label: "RUIZ: We are ready." */
export const LABEL = 'label'

export const HEADLINE_COLON = 'headline-colon'
export const SIGNATURE = 'signature'
export const INTRODUCED = 'introduced'

/** An answer in an interview without labels, a letter: whole paragraphs without marks. */
export const PASSAGE = 'passage'
/** The rest of a paragraph behind “Ruiz tweeted:”, without marks. */
export const POSTED = 'posted'

/** An item of a list that a sentence with a colon announces. */
export const LISTED = 'listed'

/** “…” is how Ruiz puts it. */
export const HOW_PUT = 'how-put'

/** A quotation below a line that names its speaker. */
export const NAME_LINE = 'name-line'
export const NAME_BEFORE = 'name-before'
/** “The baker shrugged. “Nobody asked us.”” */
export const GESTURE = 'gesture'
export const NAME_AFTER = 'name-after'
/** “It is late.” This from the cook. */
export const VERBLESS_SOURCE = 'verbless-source'
