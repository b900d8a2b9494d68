/** Last words of newspapers' names that begin with when they come out: "the Sunday Times", "the Manchester Evening News". */
const NOUNS =
  /^(?:News|Post|Times|Standard|Herald|Telegraph|Mail|Mirror|Express|Star|Sun|Echo|Press|Chronicle|Independent|Tribune|Gazette|Record|Argus|World|Mercury|Leader|Advertiser|Dispatch|Citizen|Observer)$/
const APPEARS = /^(?:Evening|Morning|Sunday|Saturday|Daily|Weekly)$/

/** Whether two words behind an article or a name belong to a newspaper's name. */
export const isMasthead = (appears: string, noun: string): boolean => APPEARS.test(appears) && NOUNS.test(noun)
