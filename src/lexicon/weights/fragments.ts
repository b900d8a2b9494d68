/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-33
@title,size
capital	10	40
small	2	-18
small	1	-32
title	3	-38
title	4	-30
small	4	39
title	10	62
title	2	-45
small	6	9
small	8	31
capital	2	32
small	10	51
small	5	10
small	7	36
capital	9	10
capital	3	-7
title	1	-29
small	3	51
capital	7	63
capital	5	20
small	9	56
@before
,	21
of	-22
this	-47
to	19
=	-265
noun	10
:	38
end	25
the	15
ing	48
as	63
a	18
speech	18
in	-61
's	9
—	-24
when	-16
her	8
but	10
for	-47
adverb	38
verb	8
"	-101
was	49
is	29
with	-15
from	-5
its	-44
-	-20
quotation	-22
or	-23
are	-7
an	33
it	6
@word
,	27
of	-15
this	-47
to	23
=	-265
:	35
end	22
as	65
a	15
read	-19
in	-61
's	10
—	-31
when	-13
her	8
but	11
for	-44
realdonaldtrump	-35
"	-101
was	49
is	30
with	-13
its	-44
-	-18
quotation	-20
new	-10
or	-22
are	-6
an	33
it	6
@after
end	52
Name	13
@	-110
number	-83
noun	-30
he	40
and	29
for	18
in	6
while	19
verb	-23
from	41
of	31
as	37
have	26
to	37
>	-227
which	-5
,	-14
the	42
--	16
(	-26
ing	-31
at	-32
is	-8
-	26
quotation	-13
a	-7
who	-15
or	12
when	18
an	-32
has	-6
by	-45
?	-39
@framed,size
bare	10	34
framed	5	-12
bare	5	38
bare	2	-15
bare	1	-31
framed	1	23
framed	10	106
bare	7	36
framed	4	12
bare	4	6
framed	3	22
framed	6	65
bare	8	-23
framed	8	50
bare	6	-25
framed	7	62
framed	9	73
@speech,short
false	4	26
true	2	26
false	2	-18
false	1	-23
true	4	21
true	3	32
true	1	70
@verb
	-15
say	31
take	6
call	24
speak	-19
put	46
end	-11
read	21
wave	59
go	-70
wear	-78
make	11
increase	-14
click	-36
act	6
rate	-18
win	-19
charge	39
start	-14
create	-11
bring	-16
run	61
champion	51
tell	28
contain	-39
describe	32
@stop,title
stop	title	11
none	small	17
none	title	-11
stop	small	21
comma	title	-54
none	capital	11
comma	capital	25
comma	small	8
@before,after
,	end	81
to	end	-30
=	@	-110
Name	number	-126
noun	number	-85
:	end	62
,	noun	-15
noun	end	13
end	he	29
and	noun	7
the	noun	-34
a	in	5
speech	noun	46
speech	end	-22
's	noun	36
when	end	-21
end	adverb	-18
a	end	41
noun	for	12
to	Name	41
this	noun	-29
but	end	31
end	Name	38
noun	that	13
a	on	-36
verb	noun	22
verb	end	-13
"	Name	-78
=	>	-227
"	noun	-42
was	end	38
end	noun	-41
number	noun	11
is	end	48
=	noun	-119
ing	end	46
to	noun	21
of	end	-9
the	verb	-40
Name	Name	-47
-	-	-17
and	end	17
in	Name	-29
noun	noun	-27
end	the	59
noun	verb	-44
end	has	-34
as	end	38
the	Name	31
a	of	51
a	noun	-12
—	by	-86
:	noun	-98
end	is	-24
@next
@	-110
2015-12-02	-35
he	39
and	25
for	20
in	8
while	20
trump	27
from	40
of	37
as	37
2016-06-29	-28
have	28
that	5
campaign	19
2016-09-01	-35
to	35
1449075600	-86
>	-227
realdonaldtrump	-27
star	-25
,	-16
the	44
--	19
(	-26
hillary	13
at	-32
is	-11
-	25
a	-6
who	-14
voters	-9
or	9
when	18
an	-32
by	-59
clinton	32
http	-98
)	6
?	-39
tweet-date	-103
@term,size
free	10	5
free	5	-15
term	2	8
free	2	-7
free	1	19
free	7	28
free	4	-6
free	6	-13
free	8	-8
term	1	-50
term	10	7
term	5	54
term	7	43
free	9	23
term	6	40
term	3	33
@term,after
free	Name	12
free	@	-110
free	number	-44
free	on	28
free	was	10
term	end	-6
free	he	29
free	and	16
term	noun	-12
free	—	12
free	while	19
free	verb	15
term	for	18
free	from	32
term	of	15
term	that	41
term	on	-35
term	verb	-22
free	to	34
free	>	-227
term	—	-10
free	the	6
free	(	-16
term	ing	-38
free	is	-41
free	-	18
free	quotation	-11
term	Name	12
free	ing	5
free	or	17
free	when	11
free	an	-32
free	has	-34
free	of	23
term	and	18
free	by	-49
term	--	21
term	has	22
`
