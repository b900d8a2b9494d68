/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const FRAGMENTS_WEIGHTS = `
bias	-17
@title,size
capital	10	23
title	5	-19
small	1	-40
title	3	-13
title	4	-7
small	4	28
title	10	35
title	2	-23
small	6	17
capital	2	16
capital	4	-21
small	10	28
capital	3	-10
small	5	18
small	7	29
capital	9	-5
title	6	-12
small	3	38
title	1	-14
capital	7	57
capital	5	17
small	9	41
capital	1	-6
@before
,	32
this	-33
:	22
end	32
the	9
Name	-14
ing	39
and	-14
a	12
speech	59
noun	15
as	32
's	-8
—	-32
when	-17
verb	22
her	11
for	-19
=	-221
was	50
number	17
is	43
from	-13
its	-38
-	-25
quotation	-26
an	30
in	-37
@word
,	34
this	-33
to	7
:	23
end	27
and	-17
a	11
as	33
's	-9
—	-37
when	-14
her	10
for	-18
=	-221
was	50
number	16
is	43
from	-13
its	-38
-	-24
quotation	-26
an	30
in	-37
@after
end	54
Name	19
noun	-46
on	5
he	30
and	18
in	-8
while	13
for	23
from	33
of	34
as	37
that	18
@	-88
number	-45
verb	-20
have	29
by	-11
to	46
,	-19
the	47
--	14
who	33
(	-16
>	-186
-	11
is	-20
or	24
when	11
ing	-12
quotation	-14
?	-40
@framed,size
bare	10	22
framed	5	-12
framed	2	-18
bare	5	28
framed	10	83
bare	1	-20
bare	7	47
framed	4	8
framed	3	8
framed	6	46
framed	1	-14
bare	9	-10
bare	6	-26
bare	8	-12
framed	7	26
framed	9	59
@speech,short
false	4	22
false	2	-28
true	4	16
false	1	-34
true	3	16
true	1	60
true	2	75
@verb
	-18
say	16
take	-14
call	54
speak	-20
read	10
wave	55
wear	-68
end	-30
rate	-18
publish	14
win	-10
put	32
act	32
champion	49
contain	-62
run	59
@stop,title
stop	capital	11
none	small	24
none	title	-17
stop	small	24
none	capital	-7
comma	small	-17
comma	capital	7
@before,after
,	end	27
to	end	-15
:	end	74
,	noun	-36
end	he	29
Name	end	11
and	noun	12
the	noun	-46
speech	noun	40
's	noun	17
when	end	-21
of	end	-16
a	end	33
noun	end	14
to	Name	44
end	Name	84
=	@	-88
noun	number	-53
Name	number	-59
verb	noun	46
verb	end	-11
was	end	38
end	noun	-55
is	end	34
ing	end	30
to	noun	16
=	noun	-83
=	>	-186
Name	Name	-40
-	-	-27
end	the	37
the	Name	29
quotation	and	-14
a	noun	-11
noun	verb	-34
—	by	-88
:	noun	-84
end	is	-16
and	end	16
@next
he	29
and	11
in	-8
while	14
for	24
trump	34
from	32
of	37
as	37
that	21
@	-88
2016-06-29	-29
have	30
by	-23
2016-09-01	-37
to	47
star	-15
,	-20
the	46
--	17
who	33
hillary	20
(	-18
>	-186
-	8
is	-22
voters	-19
or	24
when	11
clinton	29
http	-84
?	-40
tweet-date	-79
@term,size
term	2	8
free	1	16
free	7	18
term	4	8
free	4	-15
free	6	-16
term	1	-52
term	10	27
term	7	34
free	8	-7
free	9	8
term	6	32
term	3	13
@term,after
free	Name	12
free	noun	-13
free	on	33
term	end	-11
free	he	29
free	and	14
term	in	-27
free	while	14
term	for	15
free	from	32
free	@	-88
free	number	-37
term	that	28
term	verb	-14
free	to	19
free	,	-15
free	in	11
free	(	-10
free	>	-186
term	Name	14
free	-	-12
free	or	36
free	when	11
free	the	16
free	is	-18
free	quotation	-13
free	for	11
free	by	-55
term	--	24
`
