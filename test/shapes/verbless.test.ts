import { direct, mixed, shape } from '../support/shape.ts'

const B = 'Barnaby Okeke'

shape('a signature after the quotation', [
  [
    'The visitors’ book of the lighthouse has been open since May.\n\n“Windy, but worth it.” —Barnaby Okeke',
    direct('Windy, but worth it.', B),
  ],
  ['"I would walk it again tomorrow." - Barnaby Okeke, rambler', direct('I would walk it again tomorrow.', B)],
  ['“We lost the ball in the sea.” – Coach Barnaby Okeke', direct('We lost the ball in the sea.', B)],
])

shape('signatures in a list are not shifted by one', [
  [
    'What our readers say about the new pier:\n\n“Too long.” — Barnaby Okeke\n\n“Too short.” — Sigrid Malone\n\n“Just right.” — Pavel Dunn, Little Wick',
    direct('Too long.', B),
    direct('Too short.', 'Sigrid Malone'),
    direct('Just right.', 'Pavel Dunn'),
  ],
  [
    '“I cried at the end and I am not ashamed of it.”\n— Barnaby Okeke\n\n“My son slept through it.”\n— Sigrid Malone\n\n“He was right.”\n— Pavel Dunn',
    direct('I cried at the end and I am not ashamed of it.', B),
    direct('My son slept through it.', 'Sigrid Malone'),
    direct('He was right.', 'Pavel Dunn'),
  ],
])

shape('From and this from before the quotation', [
  ['And from Coach Barnaby Okeke: “We lost the ball in the sea.”', direct('We lost the ball in the sea.', B)],
  [
    'This from Barnaby Okeke, who ran the shop for years: “Nobody buys string now.”',
    direct('Nobody buys string now.', B),
  ],
  ['The last word from Barnaby Okeke: "Sell."', direct('Sell.', B)],
  [
    'From the desk of Barnaby Okeke, Headmaster.\n\n“Dear parents, the goat is not a pet.”',
    direct('Dear parents, the goat is not a pet.', B, { optional: true }),
  ],
])

shape('a name and a colon', [
  ['Okeke: “Sell.” Barnaby Okeke has been a broker since 2011.', direct('Sell.', B)],
  [
    'Barnaby Okeke: “We open the gates at noon.”\n\nSigrid Malone: “And we shut them at one.”',
    direct('We open the gates at noon.', B),
    direct('And we shut them at one.', 'Sigrid Malone'),
  ],
])

shape('in the words of, per, as somebody put it', [
  ['In Barnaby Okeke’s words, “string is over”.', direct('string is over', B)],
  ['It was, in the words of Barnaby Okeke, “a slow sort of flood”.', mixed('It was a slow sort of flood', B)],
  ['As Barnaby Okeke put it, “nobody drowns in a puddle.”', direct('nobody drowns in a puddle.', B)],
  ['The dam will hold “until somebody leans on it,” per Barnaby Okeke.', direct('until somebody leans on it,', B)],
  ['The harvest was “thin but honest,” according to Barnaby Okeke.', mixed('The harvest was “thin but honest,”', B)],
])

shape('a noun of speech with its owner and a colon', [
  ['Barnaby Okeke’s response: “Try me.”', direct('Try me.', B)],
  ['Okeke’s verdict? “Too much salt.” Barnaby Okeke has judged chowder for forty years.', direct('Too much salt.', B)],
  ['Barnaby Okeke’s advice to beginners: “Buy the cheap rod.”', direct('Buy the cheap rod.', B)],
  ['The message from Barnaby Okeke was blunt: “Pay or leave.”', direct('Pay or leave.', B)],
  ['Barnaby Okeke had only one question: "Who has the key?"', direct('Who has the key?', B)],
])

shape('quoting and quoted', [
  [
    'The station broke the news, quoting Barnaby Okeke as saying the pier was “beyond saving”.',
    mixed('the pier was “beyond saving”', B),
  ],
  ['Barnaby Okeke was quoted as saying: “The pier is beyond saving.”', direct('The pier is beyond saving.', B)],
  ['The Gazette quoted Barnaby Okeke as saying that “nobody will miss it.”', mixed('that “nobody will miss it.”', B)],
])

shape('no verb at all', [
  [
    '“A minor leak,” according to the harbour report. Divers found three.',
    direct('A minor leak,', 'harbour report', { speakerKind: 'document' }),
  ],
  ['“Nobody told us.” That was Barnaby Okeke on Monday.', direct('Nobody told us.', B, { optional: true })],
  ['Barnaby Okeke, again: “Nobody told us.”', direct('Nobody told us.', B)],
  ['Then Barnaby Okeke, from the back of the hall: “Nobody told us.”', direct('Nobody told us.', B)],
])

shape('a sentence that only tells whose the words were', [
  [
    '“The sea always wins.” So said Barnaby Okeke, the harbour master, in June.',
    direct('The sea always wins.', B, { role: 'harbour master' }),
  ],
  [
    'The pier will be “stronger” and “more elegant” than the old one.\n\nThat’s the cheerful view of Barnaby Okeke, its designer.',
    mixed('stronger', B),
    mixed('more elegant', B),
  ],
  [
    '“The sea always wins,” Sigrid Malone said. That is the view of Barnaby Okeke, too.',
    direct('The sea always wins,', 'Sigrid Malone'),
  ],
])

shape('a sentence that tells how words were put', [
  ['“A nightmare” is how Maud Sterling describes it.', direct('A nightmare', 'Maud Sterling')],
  ['“A nightmare” was how one passenger put it.', direct('A nightmare', 'one passenger | passenger')],
  [
    '“It was the worst day of my life.” That’s how Maud Sterling sums it up.',
    direct('It was the worst day of my life.', 'Maud Sterling'),
  ],
])

shape('a gesture before the words', [
  ['The baker shrugged. “Nobody asked us what we want.”', direct('Nobody asked us what we want.', 'The baker | baker')],
  [
    'A woman in a red coat nodded. “I saw it all from the window.”',
    direct('I saw it all from the window.', 'A woman in a red coat | woman in a red coat'),
  ],
  ['Her lawyer looked at the floor. “I have nothing to add.”', direct('I have nothing to add.', 'Her lawyer | lawyer')],
])
