/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-28
@title,size
capital	10	38
small	2	-11
small	1	-29
title	3	-41
title	4	-32
small	4	46
title	10	62
title	2	-45
small	6	9
small	8	31
capital	2	33
capital	4	-7
small	10	55
capital	3	-6
small	5	9
small	7	11
capital	9	11
title	1	-25
small	3	53
capital	7	66
capital	5	21
small	9	58
@before
,	23
of	-16
this	-47
to	21
=	-265
noun	7
:	35
the	10
end	26
ing	45
as	53
a	23
speech	17
in	-61
's	11
—	-25
when	-10
her	5
but	9
for	-47
adverb	35
verb	9
"	-101
was	49
is	26
with	-15
from	-6
his	14
its	-45
-	-12
quotation	-23
or	-12
are	-7
an	30
their	26
it	22
@word
,	28
of	-10
this	-47
to	23
=	-265
:	33
end	22
as	55
a	20
read	-16
in	-61
's	13
—	-32
when	-8
her	5
but	9
for	-45
realdonaldtrump	-35
"	-101
was	49
is	27
with	-14
from	-5
his	14
its	-45
-	-11
quotation	-21
or	-11
new	-10
are	-6
an	30
their	26
it	22
@after
end	55
Name	14
@	-110
number	-83
noun	-29
which	-10
was	-11
he	39
and	30
for	24
in	10
while	21
verb	-25
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
-	14
quotation	-12
who	-18
or	11
when	18
an	-32
has	-8
by	-45
?	-40
@framed,size
bare	10	33
framed	5	-8
bare	5	32
bare	2	-12
bare	1	-28
framed	1	24
framed	10	105
bare	7	36
bare	3	-6
framed	4	8
bare	4	9
framed	3	21
framed	6	64
bare	8	-23
framed	8	49
bare	9	14
bare	6	-26
framed	7	41
framed	9	65
@speech,short
false	4	26
true	2	36
false	2	-21
false	1	-26
true	4	9
true	3	26
true	1	90
@verb
	-18
see	-25
say	30
take	17
call	30
speak	-14
put	46
end	-9
read	29
wave	60
go	-77
wear	-79
make	10
describe	42
increase	-15
click	-38
act	6
win	-19
charge	38
start	-21
create	-13
bring	-17
pay	-14
run	70
champion	50
tell	28
contain	-40
@stop,title
stop	capital	5
stop	title	8
none	small	17
none	title	-9
stop	small	20
comma	title	-59
none	capital	6
comma	capital	24
@before,after
,	end	80
to	end	-33
=	@	-110
Name	number	-126
noun	number	-84
:	end	60
,	noun	-17
noun	end	-9
end	he	29
and	noun	5
the	noun	-30
speech	noun	45
speech	end	-16
's	noun	34
when	end	-16
end	adverb	-17
of	end	-6
a	end	47
noun	for	10
to	Name	40
this	noun	-29
but	end	31
end	Name	37
noun	that	13
noun	noun	-38
a	on	-38
verb	noun	15
verb	end	-14
"	Name	-78
=	>	-227
"	noun	-42
was	end	38
end	noun	-46
number	noun	10
is	end	47
=	noun	-119
ing	end	46
to	noun	17
the	verb	-40
Name	Name	-47
-	-	-12
quotation	and	-7
and	end	13
a	noun	-6
in	Name	-29
of	noun	16
end	the	59
noun	verb	-43
end	has	-34
as	end	39
the	Name	25
a	of	45
—	by	-87
:	noun	-99
end	is	-24
noun	in	15
@next
@	-110
2015-12-02	-35
which	-7
was	-8
he	39
and	25
for	26
in	10
while	22
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
star	-30
,	-17
the	45
--	14
(	-25
hillary	13
at	-33
is	-11
-	8
who	-17
voters	-14
or	8
when	17
an	-32
by	-59
clinton	32
http	-99
)	5
?	-40
tweet-date	-103
@term,size
free	5	-14
term	2	9
free	2	-7
free	1	17
term	3	24
free	6	-13
free	8	-9
term	1	-38
term	10	14
term	5	54
term	7	46
free	9	23
term	6	40
@term,after
free	Name	9
free	@	-110
free	number	-47
free	noun	9
free	on	35
term	which	-8
free	was	14
free	he	29
term	and	25
free	and	12
term	noun	-21
term	in	7
free	—	10
free	while	21
term	for	25
free	verb	13
free	from	31
term	of	17
term	that	40
term	on	-38
term	verb	-24
free	to	34
free	>	-227
term	—	-12
free	(	-17
term	ing	-27
free	is	-41
free	quotation	-10
free	a	7
term	Name	30
free	or	17
free	when	9
free	an	-32
free	has	-34
free	of	22
free	by	-46
term	--	16
term	has	20
`
