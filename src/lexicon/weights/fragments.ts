/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-29
@title,size
capital	10	149
title	2	-90
small	2	-29
small	1	-74
title	7	11
title	3	-81
title	4	-57
small	4	109
small	6	72
title	10	212
capital	7	231
capital	8	8
small	8	14
capital	2	47
capital	4	18
small	10	168
capital	3	22
small	5	33
small	7	104
capital	9	71
title	6	34
capital	6	18
title	1	-146
small	3	64
small	9	228
capital	5	91
capital	1	-59
@before
,	41
of	-23
to	41
=	-819
Name	16
noun	37
:	57
end	37
ing	144
and	27
as	38
a	52
speech	93
in	-65
's	38
—	-311
when	-30
her	69
this	-114
but	23
for	-35
adverb	73
verb	29
"	-308
number	6
is	84
like	33
from	-56
with	-109
its	-42
-	-20
were	107
was	132
that	-29
not	-8
are	-9
quotation	-46
an	22
it	18
or	-96
@word
,	14
of	-8
to	13
=	-798
:	15
end	16
as	18
a	13
in	-44
's	18
—	-262
when	-22
her	48
this	-110
but	19
for	-21
realdonaldtrump	-114
"	-294
called	-49
is	60
like	25
from	-45
with	-100
its	-30
-	-14
were	98
new	-131
was	121
that	-22
not	-7
are	-7
quotation	-35
an	12
it	15
or	-91
@after
end	53
Name	36
@	-330
number	-142
noun	-46
on	16
was	-14
he	122
the	111
and	61
for	58
in	-12
—	-20
while	57
verb	-39
from	115
of	58
as	101
that	31
to	116
have	60
with	-15
by	-18
>	-682
,	-8
--	35
(	-58
adverb	-8
ing	-71
at	-24
is	-70
-	19
a	-36
who	-48
an	-99
quotation	-53
has	-7
or	-38
if	94
)	19
?	-113
@framed,size
bare	10	-44
framed	5	-31
bare	2	-38
bare	5	38
bare	1	5
framed	2	23
framed	1	37
framed	10	517
bare	7	55
bare	3	-14
framed	4	42
bare	4	-18
bare	6	-66
framed	7	25
framed	3	43
framed	6	91
bare	8	-58
framed	8	36
framed	9	240
bare	9	30
@speech,short
true	2	48
false	2	-19
false	1	-18
true	4	27
true	3	25
true	1	111
@verb
	-16
show	-69
take	-36
call	47
put	28
feel	106
end	29
read	182
go	-199
wear	-151
use	-47
see	-11
make	25
compare	58
meet	114
increase	-39
click	-103
act	25
rate	-51
win	-40
add	-91
appear	-43
replace	-36
describe	-58
start	-42
create	-41
bring	-95
run	153
champion	149
tell	105
contain	-68
@stop,title
stop	capital	-16
stop	title	40
none	small	18
comma	title	-66
stop	small	-10
none	capital	-26
comma	small	24
comma	capital	49
@before,after
,	end	130
of	end	-55
to	end	-73
=	@	-330
Name	number	-366
noun	number	-245
:	end	80
,	noun	-23
noun	end	32
end	he	84
Name	end	-31
noun	noun	26
and	noun	-7
the	noun	-23
as	and	-36
a	in	20
speech	end	-7
's	noun	84
when	end	-34
a	end	117
noun	for	51
to	Name	106
this	noun	-82
but	end	86
end	Name	54
a	on	-117
verb	noun	55
verb	end	-12
"	Name	-226
=	>	-682
"	noun	-123
end	noun	-58
number	noun	51
is	end	138
=	noun	-358
ing	end	84
to	noun	23
the	verb	-114
Name	Name	-79
-	-	-19
a	verb	55
a	noun	-68
in	Name	-86
of	noun	63
was	end	86
end	the	161
noun	verb	-150
quotation	and	-21
and	end	53
verb	verb	26
end	has	-93
as	end	124
the	Name	56
a	of	121
—	by	-228
:	noun	-260
end	is	-22
a	to	-40
Name	noun	102
to	in	22
@next
@	-330
2015-12-02	-102
on	15
he	110
the	62
and	17
for	28
in	-6
—	-14
while	50
movement	48
trump	59
from	109
of	19
which	-18
as	94
that	-12
2016-06-29	-80
to	75
have	54
with	-21
by	23
campaign	-91
2016-09-01	-103
hat	-93
1449075600	-252
>	-682
realdonaldtrump	-79
,	-19
star	-13
(	-45
hillary	57
at	-29
is	-29
-	-5
a	-17
who	-49
voters	9
an	-91
has	7
or	-17
if	86
clinton	-52
http	-208
?	-102
tweet-date	-309
@term,size
free	10	11
free	5	-29
free	2	-5
free	1	33
free	7	-11
free	3	-23
term	4	-5
free	4	12
term	6	112
term	1	-64
term	2	7
free	6	-41
term	10	23
term	5	155
term	7	112
free	9	53
term	3	43
@term,after
free	end	11
free	Name	-7
free	@	-330
free	number	104
free	noun	20
free	on	93
free	was	42
term	end	-35
free	he	82
term	noun	13
free	the	-30
free	for	-14
term	in	16
free	—	-16
free	while	43
free	verb	15
term	for	43
free	from	85
term	of	10
free	that	-84
free	to	75
free	with	-6
term	that	82
term	on	-105
free	>	-682
term	—	17
free	,	8
term	the	103
free	(	-11
free	adverb	-23
free	ing	13
term	to	-7
free	in	-15
term	ing	-108
free	at	27
free	is	-17
free	-	-5
free	a	32
term	Name	45
free	an	-88
free	quotation	-46
free	has	-91
free	or	6
term	and	52
free	by	-49
term	--	37
term	has	46
`
