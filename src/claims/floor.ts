/**
 * Claims with less confidence are left out where nothing else is asked for. Chosen on labelled pages, each rated by what was
 * counted on other sites (`scripts/train/count-confidence.mjs folds`).
 */
export const FLOOR = 0.6
