/** Sections of sites and other labels of their menus, in small letters. */
export const SITE_SECTIONS: ReadonlySet<string> = new Set(
  (
    'home news latest sport sports business economy markets money finance politics opinion opinions comment columns columnists editorials letters world national nation international local regional us uk europe asia africa ' +
    'weather culture arts entertainment lifestyle life style living fashion food travel health science tech technology climate environment education property motoring cars autos music books film films movies tv games puzzles ' +
    'crosswords podcasts podcast video videos photos pictures gallery galleries obituaries classifieds jobs events community crime courts magazine features blogs blog shop store newsletters subscribe donate contact about more ' +
    'search menu login register advertise archive archives football rugby cricket tennis golf racing celebrity showbiz royals women family religion faith weekend today live explore topics'
  ).split(' '),
)
