/** The paragraphs of an article of ours, around which pages set what is no part of it. */
export const LOCK_STORY = [
  'The lock at Marrow Weir will stay shut until June, the canal board said on Friday.',
  '“We have looked everywhere,” said Tilda Roan, the engineer of the board, who has worked there since 1998.',
  'Boats that were on their way to the sea in March are still there, forty of them, moored two deep along the path.',
  'Their owners meet each evening to complain about the board, the weather and one another.',
  'The gates were made in 1904 by a foundry that has since become a cinema, the board said.',
  'A new set of drawings will be made from the gates themselves, Ms Roan said.',
]
