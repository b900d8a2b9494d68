/** Names of people and places that end as adverbs do, and none of which is one: "Kelly Dobson", "Reilly said". */
export const NAMES_IN_LY: ReadonlySet<string> = new Set(
  `kelly billy sally molly emily holly polly beverly kimberly willy carly elly dolly milly tilly shelly nelly keely cicely
  reilly o'reilly o’reilly connolly connelly donnelly kennelly farrelly daly healy kiely scully tully lally nally mcnally
  mcanally neilly mcneilly feely keily kealy quilly everly waverly whitely priestly sicily ely`.split(/\s+/),
)
