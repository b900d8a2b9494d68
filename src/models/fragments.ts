/** Counted by `scripts/train/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-27
@title,size
capital	10	38
small	2	-12
small	1	-29
title	3	-43
title	4	-32
small	4	45
title	10	63
title	2	-45
small	6	8
small	8	31
capital	2	33
capital	4	-7
small	10	56
small	5	8
small	7	19
capital	9	10
title	1	-25
small	3	51
capital	7	65
capital	5	21
small	9	57
@before
,	22
of	-16
this	-47
to	19
=	-265
noun	9
:	35
the	11
end	28
ing	45
as	52
a	24
speech	16
in	-61
's	11
—	-25
when	-14
her	6
but	9
for	-48
adverb	34
verb	7
"	-101
was	49
is	25
with	-15
from	-6
his	14
its	-45
-	-12
quotation	-23
or	-13
are	-6
an	30
their	26
it	21
@word
,	27
of	-10
this	-47
to	23
=	-265
:	33
end	23
as	55
a	20
read	-17
in	-61
's	13
—	-32
when	-12
her	6
but	10
for	-46
realdonaldtrump	-35
"	-101
was	49
is	27
with	-14
from	-5
his	14
its	-45
-	-10
quotation	-21
or	-12
new	-10
are	-6
an	30
their	26
it	21
@after
end	56
Name	14
@	-110
number	-83
noun	-29
which	-10
was	-12
he	39
and	30
for	23
in	10
while	20
verb	-18
adverb	-5
from	41
of	32
as	37
have	25
to	35
>	-227
,	-15
the	43
--	11
(	-24
ing	-28
at	-33
is	-9
-	13
quotation	-12
who	-18
or	10
when	18
an	-32
has	-8
with	-5
by	-45
?	-41
@framed,size
bare	10	33
framed	5	-8
framed	2	-9
bare	5	33
bare	2	-10
bare	1	-29
framed	1	24
framed	10	104
bare	7	45
framed	4	7
bare	4	9
framed	3	14
framed	6	63
bare	8	-23
framed	8	49
bare	9	13
bare	6	-25
framed	7	36
framed	9	65
@speech,short
false	4	25
true	2	37
false	2	-22
false	1	-27
true	4	14
true	3	27
true	1	91
@verb
	-18
see	-25
say	30
take	17
call	29
speak	-14
put	45
end	-11
read	29
wave	59
go	-77
wear	-79
sign	-6
make	7
describe	41
increase	-15
click	-38
act	6
win	-19
charge	38
publish	19
start	-22
create	-13
bring	-17
pay	-15
run	71
champion	50
tell	28
contain	-40
@stop,title
stop	title	7
none	small	17
none	title	-10
stop	small	23
comma	title	-60
comma	capital	30
@before,after
,	end	78
to	end	-33
=	@	-110
Name	number	-126
noun	number	-84
:	end	60
,	noun	-16
noun	end	7
end	he	29
and	noun	6
the	noun	-30
speech	noun	45
speech	end	-17
's	noun	34
when	end	-20
end	adverb	-18
of	end	-8
a	end	47
noun	for	10
to	Name	40
this	noun	-29
but	end	31
end	Name	37
noun	that	12
noun	noun	-39
a	on	-38
verb	noun	16
verb	end	-15
"	Name	-78
=	>	-227
"	noun	-42
was	end	38
end	noun	-46
number	noun	10
is	end	47
=	noun	-119
ing	end	46
to	noun	18
the	verb	-40
Name	Name	-46
-	-	-12
quotation	and	-7
and	end	13
in	Name	-29
of	noun	16
end	the	58
noun	verb	-44
end	has	-35
as	end	39
the	Name	25
a	of	45
—	by	-87
:	noun	-99
end	is	-24
end	verb	-8
noun	in	15
@next
@	-110
2015-12-02	-35
which	-8
was	-8
he	39
and	25
for	25
in	10
while	21
trump	25
from	40
of	37
as	37
2016-06-29	-28
have	27
campaign	19
2016-09-01	-35
to	33
1449075600	-85
>	-227
realdonaldtrump	-27
star	-31
,	-17
the	45
--	14
(	-25
hillary	12
at	-33
is	-12
-	8
who	-16
voters	-15
or	7
when	18
an	-32
by	-59
clinton	32
http	-99
)	5
?	-40
tweet-date	-103
@term,size
free	5	-13
term	2	9
free	2	-7
free	1	17
free	7	11
term	3	23
free	6	-13
free	8	-9
term	1	-38
term	10	17
term	5	53
term	7	44
free	9	23
term	6	40
@term,after
free	Name	9
free	@	-110
free	number	-47
free	noun	10
free	on	35
term	which	-8
free	was	13
free	he	29
term	and	24
free	and	13
term	noun	-22
term	in	7
free	—	10
free	while	21
term	for	25
free	verb	21
free	from	31
term	of	17
term	that	41
term	on	-38
term	verb	-27
free	to	34
free	>	-227
term	—	-12
free	the	5
free	(	-16
term	ing	-26
free	is	-41
free	quotation	-10
free	a	7
term	Name	30
free	or	16
free	when	10
free	an	-32
free	has	-34
free	of	22
free	by	-47
term	--	16
term	has	21
`
