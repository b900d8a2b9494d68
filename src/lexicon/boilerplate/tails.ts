import type { LineRule } from './row.ts'

/** Fluent lines that sites put around an article: prompts, notices, what is known of the author. */
export const TAILS: readonly LineRule[] = [
  {
    id: 'cookies',
    effect: 'line',
    form: 'line',
    isNotice: true,
    speaksOf:
      /\b(?:we|our|us|you|your|web ?sites?|sites?|pages?|browsers?|users?|visitors?|services?|partners|consent|device|tracking|analytics|content|experience|this|these|click|tap|use of|by using)\b/i,
    pattern:
      /\b(?:(?:this|our|the) (?:web)?(?:site|page)s? uses? cookies|(?:uses?|use of|accept|necessary|by using|categorized|essential) cookies|cookie (?:policy|settings|preferences)|set cookies on your device|need your consent to load|(?:store|access)(?: and(?:\/or)? \w+)? information on a device|legitimate interests?\b.{0,80}\b(?:consent|object|partners)|(?:we|our (?:\d+ )?partners) (?:and our (?:\d+ )?partners )?(?:value your privacy|process (?:your )?personal data|use technologies|store (?:and|or))|(?:manage|withdraw|change) your (?:consent|choices|preferences|privacy settings)|personali[sz]ed ads|cookies (?:to (?:improve|provide|ensure|personali[sz]e)|that ensures|may have|will be stored))\b/i,
    needs: 'cookie cookies device legitimate privacy personal technologies store consent choices preferences ads',
    example: 'This website uses cookies to improve your experience.',
    counter: 'She baked cookies to raise money for the school.',
    reason: 'cookie notice',
  },
  {
    id: 'legal-notice',
    effect: 'line',
    form: 'line',
    isNotice: true,
    pattern:
      /\b(?:constitutes acceptance of (?:our|the)|our (?:terms (?:of|and)|privacy policy|user agreement|cookie policy|community (?:rules|guidelines|standards))|(?:terms of (?:use|service)|privacy policy|user agreement) (?:and|&) (?:our )?(?:privacy|cookie|terms)|protected by recaptcha|registered (?:trade ?mark|office|in england)|vat (?:no|number)|not responsible for the (?:content of external|opinions|statements|views))\b/i,
    needs: 'acceptance terms privacy agreement cookie community recaptcha registered vat responsible',
    example: 'Use of this site constitutes acceptance of our User Agreement.',
    counter: 'The privacy policy was rewritten after the leak.',
    reason: 'legal notice of the site',
  },
  {
    id: 'affiliate',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:note ?: ?)?(?:the )?(?:advertis(?:ing|er)|affiliate|editorial) (?:disclosure|disclaimer)\b|\bcontains references to products\b|\b(?:affiliate (?:links?|commission|program|and\/or)|may (?:earn|receive) (?:a|an|us a) (?:small |affiliate )?(?:commission|fee|share)|earn (?:a )?commission|is supported by (?:its|our) (?:audience|readers)|we (?:may )?(?:receive|get) (?:a (?:small )?(?:commission|share)|compensation)|(?:our|the) advertis(?:er|ing) disclosure|(?:commissioned|reviewed|approved|endorsed) by (?:the |our |any )?(?:\w+ )?advertis(?:ers?|ing partners))\b/i,
    needs:
      'affiliate commission fee share supported disclosure disclaimer references compensation advertiser advertisers partners',
    example: 'We may earn a commission when you buy through our links.',
    counter: 'Dealers earn a fee on each sale, said Hill.',
    reason: 'notice about advertising',
  },
  {
    id: 'newsletter',
    effect: 'box',
    form: 'line',
    pattern:
      /^(?:(?:(?:please |to |you can )?(?:sign|signing) up|subscribe|register|join (?:over|our|the|thousands|more than)|enter your|get (?:this|the|our|all|more|breaking|unlimited|access|daily|weekly|full)|receive|unlock|become a|support (?:our|us|independent|quality|\w+['’]s)|download (?:our|the)|don['’]t (?:miss|have)|never miss|stay (?:up|on top|ahead|informed|tuned)|want (?:more|to|the)|like (?:this|what|our)|love (?:this|what)|need more|already a|not a|start your (?:day|free)|try|enjoy(?:ed|ing)? this|thank(?:s| you) for (?:reading|subscribing|signing))\b(?=.{0,200}\b(?:newsletters?|inbox|e-?mails?|subscri(?:be|ption|ber|bers|bing)|app\b|alerts?|sign(?:ing)? up|podcast|membership|log in|sign in|free trial|unlimited access|digital access|delivered|updates|magazine|full story)))|^(?:sign up (?:to (?:get|receive|hear)|for (?:our|the|free))|stay up[- ]to[- ]date (?:on|with) our|stay updated (?:with|on) |get (?:e-?mail|news) updates|subscribe to (?:our|news)|do you want to (?:be informed|stay informed|receive)|missing out on the latest)\b/i,
    needs:
      'sign signing subscribe register join enter get receive unlock become support download don never stay want like love need already not start try enjoy enjoyed enjoying thank thanks do missing',
    example: 'Sign up for our daily newsletter and never miss a story.',
    counter: 'Get the boats out of the water, the captain said.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'inbox',
    effect: 'line',
    form: 'line',
    pattern:
      /^[^"“”]{0,160}\b(?:in|to|into|meet|hit) your (?:e-?mail )?in-?box\b|\bclick (?:here )?to (?:subscribe|sign up)\b|^.{0,60}\bnow on (?:youtube|spotify|apple podcasts|instagram)\b\W{0,3}$/i,
    needs: 'inbox box subscribe sign now',
    example: 'Let the news of the harbour meet your inbox.',
    counter: '“He writes to your inbox whenever the moon is full,” she said.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'supported',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:.{1,60} is (?:an? )?(?:\p{L}+-supported|free) (?:publication|newsletter)\b|thanks for reading\b|we use your (?:sign-?up|e-?mail|data|information) to (?:provide|send|improve)\b|this post is public so\b).{0,240}$/iu,
    needs: 'supported free thanks use public',
    example: 'Harbour Notes is a reader-supported publication. To receive new posts, become a subscriber.',
    counter: 'The Harbour Post is a free paper, and the mayor would like it to stay so.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'consent',
    effect: 'line',
    form: 'line',
    pattern:
      /^send me (?:an? )?e-?mails?\b|^(?:yes,? )?(?:I(?: (?:agree|consent)\b|(?:['’]d| would) like to (?:receive|subscribe|get|hear)\b| want to (?:receive|get|hear)\b)|by (?:signing up|subscribing|clicking|providing|submitting|entering|registering)\b).{0,160}\b(?:newsletters?|e-?mails?|updates|offers|send me|terms|privacy|sponsors)\b/i,
    needs: 'newsletter newsletters email emails mail mails updates offers send terms privacy sponsors',
    example: 'I agree that The Harbour Post can send me the “Tides” newsletter.',
    counter: 'I want the truth, she wrote to the mayor.',
    reason: 'consent to letters of the site',
  },
  {
    id: 'letters-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^.{0,120}\bletters? to the editor\b.{0,300}(?:@|\be-?mail\b|\bform\b|\btips\b)|^.{0,40}\b(?:submit|send) (?:us )?(?:a|your) letters? (?:to the editor )?(?:via|to|at|using|through|by)\b/i,
    needs: 'letter letters',
    example: 'The Post is committed to publishing letters to the editor. Our email: letters@post.example.',
    counter: 'Her letter to the editor was printed in May.',
    reason: 'asks readers for letters',
  },
  {
    id: 'news-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:get|receive|enjoy|read|discover|find|follow|want|catch|keep up with|stay up[- ]to[- ]date (?:on|with)) (?:all )?(?:the |our |your |more )?(?:latest|breaking|top|best|hottest|daily|freshest|biggest|more|exclusive)\b.{0,100}\b(?:news|stories|headlines|recipes|tips|deals|updates|content|coverage|analysis|offers)\b.{0,80}$/i,
    needs: 'news stories headlines recipes tips deals updates content coverage analysis offers',
    example: 'Get breaking harbour news on storms, strikes and more!',
    counter: 'Get out while you can, the latest news told them.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'podcast',
    effect: 'line',
    form: 'line',
    pattern:
      /\bwherever you (?:get|listen to|find) (?:your )?podcasts?\b|^(?:listen|subscribe) (?:to|on|via) .{0,60}\b(?:podcast|itunes|spotify|apple podcasts)\b/i,
    needs: 'wherever listen subscribe',
    example: 'Listen to the whole talk wherever you get your podcasts.',
    counter: 'Listen to the sea wherever you are, the keeper said.',
    reason: 'prompt to listen',
  },
  {
    id: 'no-spam',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:no spam\b|we (?:promise|respect|won['’]t|will never|never) .{0,60}(?:spam|privacy|share your)|you can unsubscribe\b|unsubscribe (?:at )?any ?time|you have (?:successfully )?(?:subscribed|been added)\b|thank you for (?:subscribing|signing)\b)|\bunsubscribe at any ?time\b/i,
    needs: 'spam promise respect won never unsubscribe subscribed added subscribing signing',
    example: 'No spam, we promise.',
    counter: 'We never share our lunch, the twins said.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'subscription-form',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:please,? )?(?:fill|fill in|fill out|complete|use) (?:the|this|our) form\b.{0,60}\b(?:subscribe|newsletters?|sign up)\b|^.{0,40}\b(?:activation|confirmation|verification) (?:link|e-?mail|message)\b.{0,40}\bsent to (?:you|your)\b|^you(?:['’]ve| have) (?:now )?(?:been )?(?:succ?ess?full?y )?(?:subscribed|signed up)\b|^get (?:\S+ ){1,6}(?:delivered|posted) (?:\S+ ){1,2}your (?:letter-?box|door|home|mailbox)\b/i,
    needs: 'subscribe newsletter newsletters sign sent subscribed signed delivered posted',
    example: 'A message with a confirmation link has just been sent to your e-mail address.',
    counter: 'The confirmation was sent to the captain, who had signed up in May.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'follow-author',
    effect: 'line',
    form: 'line',
    isNotice: true,
    pattern:
      /^(?:["“(*]{0,2}(?:follow|e-?mail|contact|reach)\b.{0,80}(?:@\w|\b(?:twitter|facebook|instagram|youtube|linkedin|mastodon|bluesky|on x)\b)|(?:have|got|do you (?:have|know)) (?:a |any |some )?(?:confidential )?(?:more|tips?|story|stories|question|questions|news|information)\b.{0,60}\?|(?:send|e-?mail) (?:your|us|tips|news|a)\b.{0,80}|.{0,80}\b(?:can|may) be (?:reached|contacted|followed|emailed)\b|(?:you can )?(?:follow|find|reach|contact) (?:her|him|them|me|us|the (?:author|writer|reporter))\b|is there (?:something|anything) .{0,40}\bwe should know\b|listen to .{0,60}\b(?:live|podcast)\b|(?:follow|read|see) (?:\S+ ){0,3}(?:full |complete )?coverage\b.{0,80}(?:https?:|\bhere\b)|for (?:all|more|the latest)\b.{0,60}\b(?:news|stories|updates)\b,?.{0,60}\b(?:follow|download|visit|click|subscribe)\b)/i,
    needs:
      'follow email mail contact reach ? send coverage something anything reached contacted followed emailed find listen news stories updates',
    example: 'Follow Ana Ruiz on Twitter @anaruizexample.',
    counter: 'Follow the money, Fox told the panel.',
    reason: 'prompt to follow the author',
  },
  {
    id: 'author-box',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?!(?:It|He|She|They|This|That|There|These|Those|What|Who|The|An?|In|On|At|If|But|And|When|One|Our|My|His|Her) )(?:[\p{Lu}][\p{L}.'’-]+ ){1,4}(?:\(.{1,30}\) )?(?:is|was|has been|works as|joined|writes|covers|reports|serves as)\b(?: currently| also)? (?:an? |the |our |about |on |for )?(?=.{0,80}\b(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Jj]ournalist|[Cc]orrespondent|[Cc]olumnist|author|blogger|contributor|photographer|producer|freelancer?|newsroom|bureau chief|covering|fellow at|(?:co-?)?[Ff]ounder|professor (?:emeritus )?(?:of|at|in)|desk)\b)|^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}has (?:covered|reported on|written about) .{3,60}\b(?:since|for) \S+ ?|^.{0,60}\b(?:journalist|reporter|writer|editor|columnist|correspondent) [\p{Lu}][\p{L}.'’-]+ [\p{Lu}][\p{L}.'’-]+ (?:writes|covers|reports on|is based|is the author|has covered|has written)\b/u,
    needs:
      'writer reporter editor journalist correspondent columnist author blogger contributor photographer producer freelance freelancer newsroom bureau covering fellow professor desk founder cofounder since for',
    example: 'Ana Ruiz is a staff writer at The Harbour Post.',
    counter: 'The mayor is a former reporter and still types with two fingers.',
    reason: 'about the author',
  },
  {
    id: 'author-box-capitals',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:\p{Lu}[\p{Lu}.'’-]* ){2,4}IS (?:AN?|THE) (?:[\p{Lu}.'’-]+ ){0,6}(?:EDITOR|COLUMNIST|CORRESPONDENT|REPORTER|WRITER|JOURNALIST)\W*$/u,
    needs: 'editor columnist correspondent reporter writer journalist',
    example: 'ANA RUIZ IS THE HARBOUR POST POLITICAL EDITOR',
    counter: 'ANA RUIZ IS A NAME THAT EVERY EDITOR KNOWS',
    reason: 'about the author',
  },
  {
    id: 'site-box',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:[\p{Lu}][\p{L}.'’-]* ){1,5}is (?:part of|published by|owned by|a (?:trademark|subsidiary|division|publication|registered)|where|the (?:leading|essential|premier|largest|ultimate|best|home|world))\b|^[Vv]isit our (?:corporate|web) ?/u,
    needs:
      'part published owned trademark subsidiary division publication registered where leading essential premier largest ultimate best home world visit',
    example: 'Harbour News is part of Harbour Media Ltd, a publishing group.',
    counter: 'The island is part of the reserve.',
    reason: 'about the site',
  },
  {
    id: 'external-note',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:this (?:article|story|post|piece|content) (?:was|is|has been|first|originally) .{0,40}\b(?:published|appeared|produced|sponsored|republished|reprinted|syndicated|written|provided)\b|the (?:post|story|article) .{1,160} (?:appeared )?first (?:appeared )?on\b|write to .{0,60} at \S+@|our standards:|if you (?:are|have been) affected by .{0,80}(?:help|support)|a version of this (?:article|story) |.{4,200} (?:originally|first) appeared on \S+\.\S+$)/i,
    needs: 'article story post piece content write standards affected version appeared',
    example: 'This article was first published in The Harbour Post.',
    counter: 'This article of faith was never written down.',
    reason: 'note about the publication',
  },
  {
    id: 'disclaimer',
    effect: 'tail',
    form: 'line',
    pattern:
      /^\W{0,3}(?:disclaimer ?:|the (?:information|content|views|opinions|statements)(?: and \w+)? (?:provided|contained|expressed|presented|published|in this|on this)\b.{0,100}\b(?:website|site|blog|article|column|author|publication)|(?:results (?:may )?vary|these statements have not been)|consult (?:your|a) (?:physician|doctor)\b|note: we are|this (?:site|website|blog) (?:uses|is|does))/i,
    needs: 'disclaimer information content views opinions statements results consult note site website blog',
    example: 'The views expressed in this article are those of the author.',
    counter: 'The information was provided by a neighbour.',
    reason: 'disclaimer of the site',
  },
  {
    id: 'source-note',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:Citation|More information|Journal information|Contributing|S(?:ource|OURCE)) ?: ?\p{Lu}.{2,300}$|^Provided by (?:the )?\p{Lu}.{2,60}$/u,
    needs: 'citation information contributing source provided',
    example: 'Source: Harbour News Agency',
    counter: 'More information was needed, the council said.',
    reason: 'note on sources',
  },
  {
    id: 'teaser-end',
    effect: 'line',
    form: 'line',
    pattern: /[.!?…]["”’]? {0,2}(?:read|learn|find out|see) (?:more|now|next|on|full (?:story|article))\W{0,4}$/i,
    needs: 'read learn find see',
    example: 'The ferry has a new captain, and he cannot swim. Read now',
    counter: 'There was little left in the library for her to read now.',
    reason: 'points to another page',
  },
]
