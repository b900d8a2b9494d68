/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-33
@title,size
capital	10	39
small	2	-21
small	1	-31
title	3	-34
title	4	-32
small	4	41
title	10	62
title	2	-40
small	6	7
capital	2	30
small	10	56
small	5	11
small	7	36
capital	9	14
title	6	-5
capital	3	-13
small	3	42
title	1	-39
capital	7	68
capital	5	23
small	9	57
@before
,	23
of	-25
this	-47
to	13
=	-265
Name	5
noun	7
:	37
end	25
the	14
ing	49
as	57
a	18
speech	23
in	-61
's	9
—	-24
when	-16
her	9
but	11
for	-45
adverb	39
verb	5
"	-101
was	50
is	16
with	-24
from	-5
its	-44
-	-22
or	-22
quotation	-27
an	20
it	6
@word
,	28
of	-19
this	-47
to	18
=	-265
:	35
end	22
as	59
a	16
read	-16
in	-61
's	10
—	-31
when	-13
her	9
but	12
for	-43
realdonaldtrump	-35
"	-101
was	50
is	18
with	-23
its	-44
-	-19
new	-44
or	-21
quotation	-26
an	20
it	6
@after
end	53
Name	14
@	-110
number	-84
noun	-32
he	40
and	28
for	18
while	25
verb	-21
from	41
of	31
as	38
have	26
to	37
>	-227
,	-13
the	39
--	17
(	-27
adverb	-21
ing	-31
at	-32
is	-26
-	27
a	-21
who	-12
when	19
an	-32
quotation	-24
has	-6
if	32
by	-44
?	-39
@framed,size
bare	10	35
framed	5	-12
bare	5	40
bare	2	-16
bare	1	-35
framed	1	26
framed	10	117
bare	7	38
bare	4	13
framed	3	13
framed	6	62
bare	8	-23
framed	8	24
bare	9	12
bare	6	-25
framed	7	62
framed	9	77
@speech,short
false	4	24
true	2	33
false	2	-21
false	1	-22
true	4	28
false	3	-6
true	3	34
true	1	65
@verb
	-14
say	32
call	37
speak	-15
put	47
end	-9
wave	59
go	-70
wear	-83
make	11
increase	-14
click	-36
act	8
hear	6
rate	-16
win	-18
publish	21
start	-16
create	-10
bring	-14
run	62
champion	54
tell	37
contain	-33
describe	32
@stop,title
stop	title	14
none	small	18
none	title	-14
comma	title	-56
stop	small	17
none	capital	8
comma	small	8
comma	capital	26
@before,after
,	end	82
to	end	-25
=	@	-110
Name	number	-126
noun	number	-85
:	end	59
,	noun	-13
end	he	29
the	noun	-28
a	in	9
speech	noun	50
speech	end	-23
's	noun	36
when	end	-21
a	end	48
noun	for	12
noun	end	9
to	Name	41
this	noun	-29
but	end	31
end	Name	41
noun	that	13
a	on	-36
verb	noun	30
verb	end	-9
"	Name	-78
=	>	-227
"	noun	-42
was	end	39
end	noun	-40
number	noun	13
is	end	51
=	noun	-119
ing	end	46
of	end	-6
the	verb	-41
Name	Name	-46
-	-	-18
a	noun	-18
in	Name	-29
noun	noun	-24
end	the	60
noun	verb	-44
quotation	and	-13
and	end	17
end	has	-34
as	end	39
the	Name	31
a	of	51
—	by	-86
:	noun	-97
end	is	-17
@next
@	-110
2015-12-02	-35
he	39
and	25
for	21
while	25
trump	28
from	40
of	37
as	37
2016-06-29	-28
have	29
that	7
campaign	22
2016-09-01	-35
hat	-34
to	35
1449075600	-86
>	-227
realdonaldtrump	-27
star	-23
,	-15
the	38
--	21
(	-26
hillary	25
at	-32
is	-29
-	25
a	-20
who	-11
voters	-9
when	18
an	-32
if	31
by	-59
clinton	7
http	-97
?	-38
tweet-date	-103
@term,size
free	5	-10
term	2	7
free	2	-6
free	1	21
free	7	29
free	3	-8
free	6	-10
term	1	-51
term	10	18
term	5	53
term	7	43
free	9	28
term	6	31
term	3	37
@term,after
free	Name	13
free	@	-110
free	number	-45
free	on	28
free	was	10
free	he	29
free	and	13
term	noun	-8
term	and	27
free	—	13
free	while	25
free	verb	16
term	for	19
free	from	32
term	of	15
term	that	43
term	on	-36
free	or	7
term	verb	-20
free	to	34
free	>	-227
term	—	-9
term	the	43
free	(	-17
free	adverb	-19
term	ing	-38
free	is	-26
free	-	18
free	a	10
term	Name	12
free	ing	5
free	when	11
free	an	-32
free	quotation	-22
free	has	-34
free	of	23
free	by	-50
term	--	22
term	has	22
`
