import { direct, indirect, mixed, shape } from '../support/shape.ts'

const T = 'Tilda Roke'

shape('how firmly it was said', [
  ['Tilda Roke was adamant the dye was safe.', indirect('the dye was safe', T)],
  ['Tilda Roke is insistent that the dye is safe.', indirect('that the dye is safe', T)],
  ['Tilda Roke was emphatic: the dye was safe.', indirect('the dye was safe', T)],
  ['Tilda Roke was keen to point out that the dye was safe.', indirect('that the dye was safe', T)],
  ['Tilda Roke was forced to admit that the dye was not safe.', indirect('that the dye was not safe', T)],
])

shape('cues of several words', [
  ['Tilda Roke let slip that the dye was gone.', indirect('that the dye was gone', T)],
  ['Tilda Roke sought to know why the dye was gone.', indirect('why the dye was gone', T)],
  ['Tilda Roke wondered aloud why the dye was gone.', indirect('why the dye was gone', T)],
  ['Tilda Roke summed it up: “The dye is gone.”', direct('The dye is gone.', T)],
  ['Tilda Roke concluded by saying the dye was gone.', indirect('the dye was gone', T)],
  ['Tilda Roke gave her word that the dye was safe.', indirect('that the dye was safe', T)],
  ['Tilda Roke gave evidence that the dye was gone.', indirect('that the dye was gone', T)],
  ['Tilda Roke put the damage at 40 million crowns.', indirect('the damage at 40 million crowns', T)],
])

shape('somebody’s view, words and case', [
  ['In Tilda Roke’s view, the toll is illegal.', indirect('the toll is illegal', T)],
  ['In the view of Tilda Roke, the toll is illegal.', indirect('the toll is illegal', T)],
  ['The toll was, in Tilda Roke’s words, “a bad day for everyone”.', mixed('The toll was a bad day for everyone', T)],
  ['The guild’s case is that the toll is illegal.', indirect('that the toll is illegal', 'guild')],
  ['Tilda Roke’s promise to cut the toll came to nothing.', indirect('to cut the toll', T)],
  ['Questions about Tilda Roke’s assertion that the toll was legal went on.', indirect('that the toll was legal', T)],
  ['Tilda Roke ended with a plea: “Let us have peace.”', direct('Let us have peace.', T)],
])

shape('a view in the middle', [
  ['The only way out, in Tilda Roke’s view, is a new toll.', indirect('The only way out is a new toll', T)],
])

shape('judgments', [
  ['Tilda Roke begged to differ: “It was fair.”', direct('It was fair.', T)],
  ['Tilda Roke branded the toll unfair.', indirect('the toll unfair', T)],
  ['Tilda Roke termed the toll a fraud on the poor.', indirect('the toll a fraud on the poor', T)],
  ['Tilda Roke referred to the dyers as “vandals on wheels”.', mixed('the dyers as “vandals on wheels”', T)],
  ['Tilda Roke ruled out any delay.', indirect('any delay', T)],
])

shape('who told whom', [
  ['The Echo quoted Tilda Roke as saying the toll was legal.', indirect('the toll was legal', T)],
  ['Weavers were urged by Tilda Roke to stay at home.', indirect('Weavers to stay at home', T)],
  ['The toll will go, warden Tilda Roke confirmed to us.', indirect('The toll will go', T)],
  [
    'In a written reply the warden informed the guild that the toll would go.',
    indirect('that the toll would go', 'warden'),
  ],
  ['The warden, 70, who has said she will stand, was at the fair.', indirect('she will stand', 'warden')],
])

const COLD = direct('The mill is cold,', 'Tilda Roke')

shape('words in marks before who is told to have spoken them', [
  ['“The mill is cold,” Tilda Roke went on to say.', COLD],
  ['“The mill is cold,” Tilda Roke is reported to have said.', COLD],
  ['“The mill is cold,” Tilda Roke was heard saying.', COLD],
  ['“The mill is cold,” Tilda Roke began by saying.', COLD],
  ['“The mill is cold,” Tilda Roke had to concede.', COLD],
  ['“The mill is cold,” Tilda Roke was quick to add.', COLD],
  ['“The mill is cold,” Tilda Roke was quoted as saying by the Echo.', COLD],
  ['“The mill is cold,” Tilda Roke used to say.', COLD],
])
