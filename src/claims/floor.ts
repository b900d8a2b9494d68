/**
 * Claims with less confidence are left out where nothing else is asked for. Chosen on labelled pages, each rated by what was
 * counted on other sites.
 */
export const FLOOR = 0.6
