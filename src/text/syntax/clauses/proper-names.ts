const TITLES = new Set(
  `president secretary minister prime premier governor senator sen. rep. gov. mr. mrs. ms. miss mr mrs ms dr dr. prof. professor
   judge justice attorney bishop archbishop pope king queen prince princess sir lord lady captain capt. major general gen.
   colonel col. lieutenant lt. sergeant sgt. officer detective chancellor mayor chairman director coach saint st. home
   environment finance foreign prime interior defence defense general vice deputy`.split(/\s+/),
)

/** Whether a word stands before a person's name as a title. */
export const isTitleTag = (lower: string): boolean => TITLES.has(lower)
