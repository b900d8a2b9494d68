/** Words of four letters and more that every text has: that a line shares them with an article says nothing. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `about above after again also another around back because been before being below between both came come could does
  doing done down during each even ever every first from have having here high home into just last like made make many
  might more most much must news next only other over part people said same says should show since some still such take
  than that their them then there these they this those through time under until very want well were what when where
  which while will with would year years your`.split(/\s+/),
)
