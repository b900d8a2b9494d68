/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-33
@title,size
capital	10	165
title	2	-96
small	2	-32
small	1	-85
title	7	11
title	3	-77
title	4	-69
small	6	75
title	10	212
capital	7	233
capital	8	-12
small	4	110
small	8	17
capital	2	52
capital	4	17
small	10	161
small	5	39
small	7	110
capital	9	77
title	6	36
capital	6	19
capital	3	-52
title	1	-140
small	3	67
capital	5	90
small	9	211
capital	1	-58
@before
,	41
of	-18
to	56
=	-818
Name	18
noun	23
:	66
end	35
the	8
as	45
a	51
speech	56
in	-58
's	40
—	-310
when	-29
and	24
her	49
this	-113
but	23
for	-30
adverb	78
verb	20
"	-306
number	7
is	88
ing	120
like	34
from	-51
with	-108
its	-37
-	-16
were	110
was	133
that	-28
not	-5
quotation	-42
an	26
it	20
his	10
or	-95
@word
,	15
of	-6
to	20
=	-798
:	19
end	15
as	22
a	14
in	-38
's	20
—	-262
when	-22
her	37
this	-109
but	19
for	-18
realdonaldtrump	-112
"	-293
called	-25
is	63
like	25
from	-41
with	-100
its	-27
-	-11
were	99
new	-130
was	122
that	-21
quotation	-31
an	14
it	17
his	7
or	-90
@after
end	55
Name	37
@	-330
number	-133
noun	-45
on	21
was	-12
he	122
for	64
and	54
while	68
verb	-23
from	115
of	58
as	104
that	36
to	105
have	64
with	-6
by	-15
>	-682
—	-51
which	-41
,	-5
the	106
--	41
(	-55
adverb	-6
ing	-107
at	-94
is	-70
a	-27
who	-42
an	-98
quotation	-52
has	-5
or	-33
if	94
)	21
?	-110
@framed,size
bare	10	-41
framed	5	-31
bare	2	-46
bare	5	39
framed	2	28
framed	1	53
framed	10	522
bare	7	56
bare	3	-29
framed	4	44
bare	6	-66
framed	7	27
framed	3	51
framed	6	92
bare	8	-58
framed	8	23
bare	4	-21
framed	9	227
bare	9	28
@speech,short
true	2	32
false	2	-13
false	1	-15
true	4	18
false	3	5
true	3	-11
true	1	107
@verb
	-15
show	-58
say	8
take	-29
call	57
put	92
feel	107
end	30
read	144
go	-185
wear	-139
use	-45
see	-12
make	42
compare	58
increase	-39
click	-101
act	24
rate	-43
win	-42
add	-97
appear	-24
replace	-37
describe	-44
start	-29
create	-35
bring	-96
run	160
champion	155
tell	107
contain	-66
@stop,title
stop	capital	-23
stop	title	38
none	small	19
comma	title	-58
stop	small	-12
none	capital	-26
comma	small	14
comma	capital	48
@before,after
,	end	133
of	end	-96
to	end	-94
=	@	-330
Name	number	-366
noun	number	-244
:	end	139
,	noun	-26
noun	end	46
end	he	84
Name	end	-28
noun	noun	54
the	noun	-23
as	and	-31
a	in	18
speech	end	-17
's	noun	71
when	end	-34
and	noun	-57
a	end	118
noun	for	57
to	Name	105
this	noun	-83
but	end	86
end	Name	51
a	on	-116
verb	noun	66
"	Name	-225
=	>	-682
"	noun	-123
end	noun	-58
number	noun	55
is	end	138
=	noun	-358
ing	end	84
to	noun	14
the	verb	-91
Name	Name	-84
-	-	-10
a	verb	54
a	noun	-63
in	Name	-86
of	noun	65
was	end	86
end	the	162
noun	verb	-151
quotation	and	-19
and	end	62
verb	verb	19
end	has	-92
as	end	122
the	Name	56
—	by	-228
:	noun	-270
end	is	-28
Name	noun	105
@next
@	-330
2015-12-02	-102
on	16
he	110
for	31
and	18
while	55
movement	43
trump	62
from	109
of	41
as	96
that	-12
2016-06-29	-80
to	63
have	56
with	-15
by	23
2016-09-01	-102
hat	-94
1449075600	-252
>	-682
realdonaldtrump	-79
—	-27
which	-43
,	-18
star	-12
the	59
(	-44
hillary	56
at	-90
is	-30
-	-11
a	-14
who	-46
voters	14
an	-90
has	8
or	-13
if	86
clinton	-46
http	-211
?	-100
tweet-date	-309
@term,size
free	10	16
free	5	-29
free	2	-5
free	1	33
free	7	-16
free	3	-27
term	6	113
term	1	-63
free	6	-42
free	8	-12
free	4	6
term	10	10
term	5	156
term	7	115
free	9	53
term	3	39
@term,after
free	end	11
free	Name	-7
free	@	-330
free	number	105
free	noun	21
free	on	94
free	was	42
term	end	-30
free	he	82
term	noun	17
free	for	-12
term	in	9
free	while	47
free	verb	32
term	for	44
free	from	85
term	of	22
free	that	-79
free	to	85
term	that	79
term	on	-104
free	>	-682
term	—	45
free	,	6
term	the	104
free	the	-30
free	(	-13
free	adverb	-19
term	to	-36
term	ing	-101
free	is	-17
free	which	-47
free	-	10
free	a	28
term	Name	49
free	ing	-17
free	an	-88
free	quotation	-44
free	has	-90
free	or	6
term	and	47
free	by	-49
term	--	42
term	has	47
`
