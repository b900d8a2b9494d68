import { direct, indirect, shape } from '../support/shape.ts'

shape('conditions and their contraries', [
  ['If the warden says that rents will fall, the market will cheer.'],
  ['Unless the warden announces that rents will fall, the strike will go on.'],
  ['Had the warden said that rents would fall, the market would have cheered.'],
  ['Not once did the warden say that rents would fall.'],
  ['Nor has Tilda Roke said that rents would fall.'],
  ['Not only did Tilda Roke say that rents would fall.', indirect('that rents would fall', 'Tilda Roke')],
  ['Who says that rents are too high?'],
  ['Tilda Roke has yet to say whether rents will fall.'],
])

shape('saying that gives no words', [
  ['Tilda Roke said as much in March.'],
  ['Tilda Roke said little during the trip.'],
  ['Tilda Roke said little would change.', indirect('little would change', 'Tilda Roke')],
])

shape('a letter says something, and the verb of the sentence stands behind it', [
  ['A letter that says “The mill is shut” hung on the gate.', direct('The mill is shut', 'letter')],
])

shape('who was told, and what somebody came upon', [
  ['Parents were told by text message.'],
  ['Tilda Roke woke to find the well dry.'],
])

shape('nothing said in passing', [['When she stands in the bow, saying nothing, the film does what Weiss promised.']])
