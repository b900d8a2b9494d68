/** Counted by `scripts/train/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-28
@title,size
capital	10	38
small	2	-11
small	1	-30
title	3	-38
title	4	-29
small	4	44
title	10	63
title	2	-48
small	6	7
small	8	30
capital	2	31
small	10	52
small	5	5
small	7	36
capital	9	16
title	6	-5
capital	6	5
title	1	-24
small	3	49
capital	7	63
capital	5	21
small	9	57
@before
,	22
of	-18
this	-47
to	17
=	-265
noun	10
:	36
the	11
end	29
ing	47
as	66
a	24
speech	25
in	-61
's	16
—	-26
when	-17
her	6
but	9
for	-48
adverb	36
verb	-6
"	-101
was	49
is	15
with	-13
against	40
from	-6
his	14
its	-45
-	-19
quotation	-21
or	-11
are	-6
an	28
their	23
it	17
@word
,	28
of	-12
this	-47
to	21
=	-265
:	33
end	24
as	68
a	19
read	-18
in	-61
's	17
—	-32
when	-14
her	6
but	10
for	-46
realdonaldtrump	-35
"	-101
was	49
is	17
with	-11
against	40
from	-5
his	15
its	-45
-	-17
quotation	-20
or	-10
new	-10
are	-6
an	28
their	23
it	18
@after
end	55
Name	13
@	-110
number	-83
noun	-30
which	-10
was	-11
he	42
and	30
for	18
in	7
while	19
verb	-7
from	41
of	32
as	39
have	25
to	35
>	-227
,	-15
the	42
--	12
(	-25
ing	-28
at	-33
is	-9
-	22
quotation	-13
a	-7
who	-18
or	10
when	17
an	-32
has	-8
with	-16
by	-47
?	-40
@framed,size
bare	10	33
framed	5	-18
bare	5	38
bare	2	-15
bare	1	-28
framed	1	22
framed	10	107
bare	7	36
framed	4	7
bare	4	10
framed	3	16
framed	6	64
bare	8	-22
framed	8	49
bare	9	18
bare	6	-26
framed	7	61
framed	9	64
@speech,short
false	4	24
true	2	35
false	2	-21
false	1	-23
true	4	25
true	3	29
true	1	81
@verb
	-17
see	-25
say	26
take	18
call	26
speak	-15
put	44
end	-13
read	32
wave	61
go	-77
wear	-79
sign	-6
describe	41
meet	41
increase	-15
click	-37
act	5
win	-18
show	-37
charge	38
publish	20
start	-23
create	-11
bring	-15
pay	-16
run	75
champion	51
tell	37
contain	-40
@stop,title
stop	title	15
none	small	17
none	title	-13
stop	small	20
comma	title	-59
none	capital	6
comma	capital	29
@before,after
,	end	85
to	end	-37
=	@	-110
Name	number	-125
noun	number	-85
:	end	58
,	noun	-17
noun	end	12
end	he	28
Name	end	-6
and	noun	5
the	noun	-32
speech	noun	31
speech	end	-16
's	noun	46
when	end	-22
end	adverb	-19
a	end	42
noun	for	12
to	Name	41
this	noun	-29
but	end	31
end	Name	38
noun	that	12
noun	noun	-39
a	on	-37
verb	noun	24
"	Name	-78
=	>	-227
"	noun	-42
was	end	38
end	noun	-46
number	noun	10
is	end	50
=	noun	-119
ing	end	46
to	noun	20
of	end	-17
the	verb	-41
Name	Name	-44
-	-	-17
quotation	and	-5
and	end	15
in	Name	-29
of	noun	19
end	the	58
noun	verb	-45
end	has	-35
as	end	39
the	Name	24
a	of	45
a	noun	-14
—	by	-86
:	noun	-99
end	is	-24
noun	in	17
@next
@	-110
2015-12-02	-35
which	-7
was	-8
he	41
and	26
for	21
in	7
while	20
trump	25
from	40
of	37
as	38
2016-06-29	-28
have	27
campaign	21
2016-09-01	-35
to	34
1449075600	-86
>	-227
realdonaldtrump	-27
star	-30
,	-17
the	44
--	15
(	-25
hillary	14
at	-33
is	-12
-	19
a	-6
who	-17
voters	-12
or	6
when	17
an	-32
with	-12
by	-59
clinton	8
http	-98
?	-40
tweet-date	-103
@term,size
free	10	6
free	5	-14
term	2	14
free	2	-11
free	1	16
free	7	27
term	3	28
free	6	-13
free	8	-8
term	1	-41
term	10	6
term	5	47
term	7	43
free	9	29
term	6	40
@term,after
free	Name	8
free	@	-110
free	number	-47
free	noun	10
free	on	26
term	which	-8
free	was	14
free	he	28
term	and	23
free	and	14
term	noun	-22
term	in	10
free	—	14
free	while	20
term	for	28
free	verb	30
free	from	31
term	of	17
term	that	39
term	on	-37
term	verb	-33
free	to	35
free	>	-227
term	—	-14
free	the	5
free	(	-17
term	ing	-27
free	is	-41
free	-	17
free	quotation	-11
term	Name	29
free	or	16
free	when	9
free	an	-32
free	has	-35
free	of	22
free	by	-49
term	--	17
term	has	21
`
