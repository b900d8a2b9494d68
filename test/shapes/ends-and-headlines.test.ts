import { direct, indirect, shape } from '../support/shape.ts'

const T = 'Tilda Roke'
const STORY = '\n\nTilda Roke is the mayor of Holm. The town has a mill and a bridge.'

shape('headlines that end in who speaks', [
  [`Bridge may fall: mayor${STORY}`, indirect('Bridge may fall', T)],
  [`Bridge may fall – mayor${STORY}`, indirect('Bridge may fall', T)],
  [`Bridge will be shut by May: report${STORY}`, indirect('Bridge will be shut by May', 'report')],
  [`‘Bridge may fall’: Roke${STORY}`, direct('Bridge may fall', T)],
  [`Bridge may fall warns mayor${STORY}`, indirect('Bridge may fall', T)],
  [`Working from home harms health says nurse${STORY}`, indirect('Working from home harms health', 'nurse')],
  [`‘We are ready’: mayor on bridge plan${STORY}`, direct('We are ready', T)],
  [`Mayor: Bridge may fall in May${STORY}`, indirect('Bridge may fall in May', T)],
])

shape('headlines that nobody speaks in', [
  [`Bridge closed – pictures${STORY}`],
  [`Why the bridge fell – and what comes next${STORY}`],
  [`Opinion: The bridge must go${STORY}`],
  [`Holm bridge: what we know${STORY}`],
])

shape('in what it was said, at the end', [
  ['Tilda Roke said the mill was weak in an interview with the Echo.', indirect('the mill was weak', T)],
  ['Tilda Roke said that the mill was weak in a statement on Monday.', indirect('that the mill was weak', T)],
  [
    'Tilda Roke said the plan was published in a statement on Monday.',
    indirect('the plan was published in a statement on Monday', T),
  ],
])

shape('what the speaker does between the words', [
  ['“It was,” said Tilda Roke, wiping her eyes, “a bad year.”', direct('It was, a bad year.', T)],
  ['“It was,” Tilda Roke said, her voice breaking, “a bad year.”', direct('It was, a bad year.', T)],
])

shape('the verb of a relative clause is what is said', [
  ['A mill that weavers warned could fall has been closed.', indirect('could fall', 'weavers')],
  [
    'The mayor, who was told that the mill was weak, did nothing.',
    indirect('that the mill was weak', null, { optional: true }),
  ],
  ['The plan is liked, with three in 10 saying it should go further.', indirect('it should go further', 'three in 10')],
  [
    'While admitting that the mill was weak, weavers said that more was needed.',
    indirect('that the mill was weak', 'weavers'),
    indirect('that more was needed', 'weavers'),
  ],
])

shape('further clauses and questions of the same speaker', [
  [
    'The mill will close in May, according to Tilda Roke, and boats will run.',
    indirect('The mill will close in May and boats will run', T),
  ],
  [
    'The mill will close in May, according to Tilda Roke and Ivo Marsh, a baker.',
    indirect('The mill will close in May', 'Tilda Roke and Ivo Marsh'),
  ],
  [
    'The guild said the mill was weak and asked why nobody had noticed.',
    indirect('the mill was weak', 'guild'),
    indirect('why nobody had noticed', 'guild'),
  ],
  ['Weavers said at the time the mill was weak.', indirect('the mill was weak', 'Weavers')],
  ['The two guilds wrote to parents saying nobody had been hurt.', indirect('nobody had been hurt', 'two guilds')],
])
