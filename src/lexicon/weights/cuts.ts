/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUTS_WEIGHTS = `
bias	-221
@here
(	55
)	39
to	-93
in	-19
of	-98
against	-283
ing	-33
on	-13
–	53
with	-56
quotation	-445
:	35
,	64
for	-67
-	117
what	-217
but	35
who	-49
and	14
—	119
over	19
since	-26
;	77
under	-11
by	-10
which	12
how	-220
into	30
off	-168
as	-25
even	10
than	-53
time	-18
inside	-41
including	-189
during	21
after	53
when	24
so	-13
at	-7
above	-70
behind	-163
from	-68
or	-11
about	-318
nor	-33
among	-195
while	35
between	-222
outside	-101
before	24
yet	-92
toward	-135
beyond	-70
why	-76
despite	21
like	-228
whom	-97
until	20
may	-39
whose	-97
around	-122
across	-32
within	-101
along	-97
upon	-32
‘	-42
via	10
Name	60
past	-153
whether	-168
--	76
onto	-34
although	-57
―	34
amid	65
unless	-64
per	-41
alongside	-32
below	-36
@shape,here
phrase	(	37
phrase	)	28
phrase	to	-54
clause	to	-93
clause	in	-68
clause	of	-414
clause	against	-173
phrase	ing	-44
phrase	on	8
wh	with	-125
wh	quotation	-92
wh	to	-248
wh	in	-195
wh	ing	-193
wh	:	22
to	to	-248
phrase	,	64
to	of	-251
to	for	-12
to	ing	-222
clause	-	54
clause	,	64
clause	for	-155
clause	what	-122
clause	but	22
clause	because	-83
clause	who	-206
that	,	24
that	and	-24
phrase	-	57
clause	—	56
to	over	-97
to	,	77
that	to	-32
clause	since	-118
phrase	with	8
phrase	who	-38
phrase	in	10
phrase	and	15
clause	and	21
phrase	;	38
phrase	under	21
that	—	29
that	by	-232
that	which	-114
that	but	17
phrase	for	-8
phrase	of	-102
that	with	-276
that	-	20
wh	,	22
wh	how	-81
wh	into	-63
phrase	against	-196
clause	into	26
phrase	quotation	-325
phrase	as	-13
clause	even	-7
clause	than	-57
clause	by	-25
clause	on	-105
clause	time	10
phrase	inside	-32
phrase	how	-145
phrase	through	-6
phrase	including	-142
that	of	-390
that	during	9
that	ing	-14
that	in	-115
clause	after	8
clause	ing	-91
phrase	when	80
phrase	so	-7
that	quotation	-325
that	on	-296
that	because	-28
phrase	time	-13
that	as	-33
that	when	-159
phrase	by	26
phrase	at	23
phrase	—	60
that	behind	-75
that	time	-258
clause	over	14
clause	(	49
clause	)	56
clause	with	-31
clause	quotation	-350
clause	at	-15
clause	from	-30
wh	if	-49
wh	or	-139
phrase	after	58
that	from	-227
clause	if	-177
quotation	about	-32
quotation	in	33
quotation	ing	8
quotation	at	31
phrase	what	-122
that	if	-189
to	through	11
to	by	-118
to	as	-18
that	among	-106
clause	during	21
clause	as	-73
phrase	from	-13
that	while	-13
that	between	-81
phrase	between	-145
that	into	-129
that	outside	-69
that	at	-218
clause	or	31
clause	about	-211
phrase	during	36
phrase	outside	-32
phrase	about	-224
phrase	over	-198
to	in	-246
to	and	-8
clause	through	-87
to	before	-83
that	what	-110
phrase	before	47
that	about	-189
clause	before	32
clause	yet	-49
that	over	-114
that	or	-196
that	than	-40
clause	toward	-87
clause	beyond	-41
clause	off	-110
clause	between	-132
clause	so	-122
that	why	-32
clause	despite	-33
quotation	between	-32
quotation	and	22
to	time	-166
that	who	-202
quotation	to	-97
phrase	because	14
phrase	behind	-63
wh	than	-32
wh	at	-92
wh	on	-133
phrase	into	-163
to	at	-118
that	for	-303
clause	like	-132
clause	while	27
clause	under	-101
that	whom	-49
phrase	while	53
clause	including	-81
clause	until	-56
to	—	6
phrase	may	-56
that	since	-132
that	off	-75
wh	for	-110
clause	around	-63
phrase	or	-30
that	so	-122
that	around	-49
quotation	for	-54
that	:	21
clause	behind	-97
phrase	if	-110
phrase	among	-129
phrase	:	-25
wh	from	-107
that	across	-49
phrase	yet	-32
to	quotation	-86
clause	among	-69
quotation	—	10
clause	may	-10
clause	within	-75
phrase	than	-8
phrase	along	-56
that	even	-122
clause	:	17
to	on	-54
to	after	26
that	against	-156
clause	upon	-32
clause	though	19
to	:	33
to	than	-82
phrase	–	54
clause	whom	-41
phrase	even	7
phrase	without	-58
phrase	until	26
wh	by	-56
to	while	-49
to	from	-136
wh	where	-32
wh	of	-166
clause	where	13
clause	outside	-32
clause	how	-97
wh	as	-133
clause	which	-110
that	through	-106
phrase	‘	-32
to	via	-37
phrase	like	-125
phrase	whose	-56
clause	once	-41
clause	–	47
clause	Name	65
wh	without	16
clause	past	-63
that	before	-87
phrase	around	-49
that	once	-63
that	how	-81
clause	without	-63
phrase	past	-92
that	toward	-56
quotation	on	14
that	whether	-87
phrase	despite	26
to	which	12
that	may	-118
wh	which	-32
wh	time	-81
wh	against	-49
phrase	whether	-75
phrase	within	-32
phrase	once	11
wh	—	12
wh	like	-56
that	--	-19
that	without	-92
to	or	-106
phrase	--	44
clause	--	41
clause	although	-32
that	under	-65
phrase	whom	-32
that	(	17
quotation	when	27
to	because	-33
clause	across	-56
that	along	-32
wh	about	-49
wh	what	-49
to	into	-69
wh	between	-32
phrase	off	-56
phrase	―	-33
wh	who	-41
that	like	-101
quotation	,	15
to	with	-153
that	past	-63
clause	whether	-56
that	until	-41
clause	;	33
clause	above	-41
to	until	-42
wh	-	41
to	who	-81
quotation	-	11
to	about	-56
phrase	alongside	-32
wh	when	-71
to	like	-69
to	against	-56
that	including	-69
that	though	33
wh	under	-33
to	whether	-49
to	how	-32
that	;	31
phrase	across	-8
clause	along	-41
to	among	-32
quotation	of	-32
wh	whether	-41
phrase	why	-41
phrase	though	-42
wh	(	-36
to	where	-41
phrase	toward	-49
that	although	-32
to	--	27
to	;	43
to	what	-32
to	-	27
wh	before	-35
@here,next
(	Name	-8
)	verb	14
to	verb	-29
in	the	-47
of	noun	-417
against	the	-142
to	ing	44
ing	noun	-117
on	the	-29
–	noun	18
with	quotation	-49
quotation	–	-32
in	a	39
:	quotation	10
,	adverb	32
-	noun	-38
,	not	17
for	what	-57
,	but	44
because	of	-19
,	and	37
and	quotation	-179
,	the	56
—	and	30
,	which	90
to	noun	-326
,	Name	26
,	as	48
with	Name	-28
,	with	40
who	were	-63
and	with	34
with	noun	8
who	are	-97
and	noun	-74
and	verb	42
in	its	42
;	the	15
ing	a	-47
under	noun	35
to	be	-252
for	the	-61
of	Name	-374
,	noun	-11
and	Name	-21
and	how	-83
how	they	-56
,	how	-35
into	noun	-153
into	Name	-82
quotation	for	-161
for	Name	-282
in	Name	-40
and	for	-64
as	Name	7
even	noun	-77
than	they	-32
by	Name	-32
on	time	37
time	time	13
time	.	-10
on	Name	27
to	a	-200
how	many	-41
how	it	-32
ing	the	-320
and	ing	28
including	Name	-75
quotation	of	-135
who	had	-15
ing	for	-148
for	noun	-27
of	the	-395
during	the	8
ing	in	-185
in	number	34
after	Name	32
to	quotation	-198
for	him	-97
of	it	-75
,	while	72
when	the	23
,	verb	25
so	adverb	-106
,	a	80
,	has	9
quotation	noun	-226
of	ing	-241
)	.	120
quotation	on	-101
on	noun	-42
,	quotation	-29
quotation	because	-106
because	quotation	-77
quotation	during	-41
during	a	12
quotation	quotation	-32
with	the	-255
of	time	-76
as	a	-37
when	ing	33
ing	Name	-270
for	verb	-70
of	a	-229
to	Name	24
by	ing	42
at	the	30
with	an	-76
—	noun	-19
and	in	-17
time	adverb	-32
,	he	34
over	Name	-126
)	and	-37
and	on	-49
who	's	-32
since	verb	-41
against	Name	-195
ing	verb	-118
,	she	33
,	to	-10
,	ing	66
quotation	and	-265
when	he	22
from	his	-82
,	if	42
,	it	32
or	verb	29
after	the	16
to	more	-56
on	.	-41
,	including	-15
including	the	-49
from	Name	-39
but	adverb	5
ing	them	-87
if	verb	-87
about	the	-170
ing	at	-64
at	a	32
from	noun	34
at	noun	-208
in	his	-58
what	noun	-41
of	some	-57
quotation	in	-177
ing	,	20
and	his	-62
through	the	47
quotation	with	-101
with	ing	-33
but	that	-119
ing	adverb	-148
with	his	-122
in	an	42
even	more	-70
ing	more	-63
as	adverb	-18
in	their	42
who	will	-69
among	Name	-86
by	one	-33
of	her	-177
on	a	-13
during	her	54
as	noun	-61
because	she	22
and	the	-55
from	her	-70
and	that	-94
quotation	,	-32
—	adverb	-31
for	.	-32
—	a	44
while	he	-41
and	number	21
,	although	46
between	the	-106
while	noun	7
outside	noun	-32
and	is	6
or	noun	-195
quotation	—	-69
—	ing	55
from	the	-37
,	an	32
about	ing	-97
ing	ing	14
ing	and	-102
and	other	-153
over	the	18
because	he	-24
and	more	-51
quotation	a	-69
and	a	-8
to	their	-49
through	a	-42
quotation	the	-118
ing	from	-92
from	some	-41
of	his	-225
because	it	36
ing	quotation	-101
before	noun	27
ing	is	-33
quotation	verb	-145
to	what	-32
what	Name	-49
even	ing	-33
who	verb	-240
time	verb	-50
at	Name	25
and	as	26
of	an	-101
,	his	37
under	Name	-49
and	adverb	33
ing	that	11
before	the	-29
for	a	-193
and	he	64
time	noun	-118
time	's	-158
in	adverb	-18
to	do	-166
ing	him	-136
quotation	when	-49
when	verb	26
quotation	from	-75
from	ing	-183
and	,	34
—	to	23
to	that	-63
to	adverb	15
as	she	28
,	when	55
about	his	-118
about	Name	-145
before	he	-32
while	adverb	9
of	him	-32
yet	verb	-49
,	after	67
)	noun	-59
with	number	56
,	who	42
who	has	-81
between	Name	-129
of	quotation	-101
quotation	after	-49
with	them	-32
ing	her	-114
toward	noun	-56
quotation	but	-114
but	verb	43
on	his	21
but	he	7
if	he	-115
of	their	-87
as	he	72
quotation	ing	-142
why	Name	-32
quotation	is	-41
,	in	18
time	,	-198
as	quotation	-173
with	a	17
as	the	-7
ing	his	-150
after	ing	22
for	his	8
after	a	49
after	he	19
and	will	-51
what	verb	-75
as	they	14
to	his	-101
,	where	25
about	noun	-148
ing	its	-76
,	about	37
as	ing	-87
despite	his	12
to	her	-81
for	her	-87
behind	Name	-87
quotation	to	-166
in	one	-36
what	she	-49
and	her	-115
who	would	-76
by	about	55
than	ing	-32
on	their	-49
into	the	23
on	her	-110
for	their	-76
on	ing	-129
ing	.	-193
,	no	14
off	his	-32
like	Name	-148
at	her	-32
time	to	-63
while	the	-41
to	have	-106
,	most	35
ing	on	-125
than	Name	-124
by	a	22
ing	of	-76
about	a	-49
quotation	that	-106
outside	the	-49
ing	will	-33
time	—	-32
—	including	-22
quotation	as	-69
at	number	-49
may	be	9
since	his	-32
off	the	-69
over	a	-41
whose	noun	-97
,	despite	62
or	Name	-164
quotation	who	-114
who	adverb	-63
behind	him	-41
quotation	over	-49
for	not	-56
for	quotation	-87
in	that	-56
:	Name	5
,	whom	23
whom	he	-49
,	though	47
across	the	-9
,	even	54
by	time	-41
to	him	-63
which	he	-56
by	the	-206
in	both	-44
quotation	while	-56
while	Name	54
because	so	-32
so	many	-63
if	noun	-63
how	she	-32
around	the	-49
after	noun	46
may	verb	-82
than	a	29
,	along	-51
along	with	-63
than	number	-118
,	number	51
time	ing	-41
even	if	16
so	noun	-63
of	adverb	-32
ing	:	-32
even	verb	-57
who	is	-76
,	was	46
against	him	-69
quotation	adverb	-63
since	it	-41
—	of	-39
at	his	-41
but	did	29
in	which	5
which	noun	-70
because	they	-76
in	all	-57
with	both	-32
and	to	53
off	noun	-49
when	they	45
of	more	-32
since	time	-41
or	the	-69
quotation	Name	-118
since	he	-41
of	whom	-32
at	this	41
even	though	14
on	its	31
)	,	-7
until	the	21
for	number	-32
in	her	12
while	ing	25
because	adverb	17
if	it	-77
if	they	-81
as	verb	-76
who	quotation	-49
may	not	-49
like	the	-49
in	ing	-38
where	the	-77
for	adverb	-97
from	quotation	-32
:	ing	16
quotation	where	-41
and	not	-51
and	has	38
quotation	by	-97
of	what	-81
on	quotation	-49
how	Name	-49
if	the	-101
ing	with	-129
which	Name	-93
ing	through	-32
through	Name	-63
for	all	-49
–	the	32
which	is	15
—	quotation	-37
at	every	20
as	it	35
behind	the	-56
by	some	-45
during	an	12
from	verb	-32
behind	her	-32
which	she	-32
and	their	-72
on	verb	-56
ing	he	9
ing	into	-87
as	many	-65
as	his	-115
,	without	10
time	when	-32
ing	all	-49
when	noun	-41
by	his	-41
around	.	-32
,	would	-90
time	in	-97
before	ing	21
after	his	-54
and	would	26
against	noun	-129
may	have	-76
than	quotation	-33
of	number	-139
from	a	19
which	was	-41
toward	Name	-75
when	it	23
,	are	26
including	noun	-114
ing	by	-34
once	the	-32
quotation	about	-49
about	how	-63
how	the	-56
to	its	-41
ing	an	-6
—	verb	80
without	noun	-87
quotation	if	-56
if	Name	35
as	her	-49
or	her	-56
when	i	27
what	it	-56
like	to	-41
,	more	-41
than	half	-41
to	an	-69
whether	noun	-41
where	Name	7
of	those	-75
to	number	-145
despite	noun	40
,	on	20
over	an	-32
of	being	-86
which	verb	7
in	quotation	-41
which	the	-64
as	much	-70
—	as	-35
of	its	-87
but	quotation	-41
who	have	-101
ing	about	-70
,	so	10
,	from	50
from	its	-49
by	her	-33
among	noun	-101
,	such	-102
,	or	-46
ing	their	-87
what	the	-49
against	.	-32
and	even	21
or	not	35
of	not	-32
during	his	-33
how	noun	-97
but	the	-43
within	the	-63
over	,	-32
:	that	-36
and	of	-42
like	ing	-32
ing	some	-41
,	like	18
at	all	-32
—	or	12
ing	it	-92
like	noun	-41
between	noun	-49
--	and	-5
but	not	33
over	noun	-87
of	verb	-132
without	the	-41
,	of	-83
quotation	--	-49
time	for	-41
ing	who	-32
--	but	65
or	ing	6
time	that	15
--	all	54
on	to	-63
time	would	-32
of	them	-87
of	another	-32
;	noun	5
as	an	-114
if	she	-63
at	its	-33
ing	as	-81
against	her	-41
as	their	-49
,	that	-28
for	being	-63
after	they	-39
and	have	14
after	number	17
or	if	-32
in	our	22
against	a	-41
time	as	-33
as	number	-50
via	Name	36
of	other	-56
and	an	-64
with	what	-32
what	he	-92
along	the	-56
because	Name	-50
time	and	-87
because	noun	-34
of	this	-52
time	at	-56
since	number	-41
with	that	-41
who	was	-87
within	noun	-32
and	it	-50
,	much	18
over	his	-56
,	will	31
because	the	-56
about	number	-75
how	to	-69
before	his	-33
off	.	-32
off	by	-32
than	adverb	-49
but	ing	49
in	two	55
time	about	-32
how	he	-32
at	one	-33
on	how	-42
into	ing	-41
about	whether	-63
whether	she	-41
for	more	16
-	and	19
at	quotation	-41
:	the	8
ing	any	-32
of	how	-49
past	noun	-97
,	be	-35
so	.	-49
for	many	-32
:	number	-35
from	number	-76
without	ing	-63
about	her	-81
with	her	43
than	the	-106
,	during	-44
quotation	or	-49
or	quotation	-41
with	him	-81
,	have	37
whether	the	-49
,	whose	-6
across	noun	-32
,	one	32
,	for	40
in	some	-70
into	an	-32
-	an	37
,	could	-33
and	many	-33
-	quotation	35
at	ing	-49
-	a	28
since	noun	-49
and	was	-57
,	at	-51
through	noun	-63
-	but	17
,	they	33
-	he	31
whether	Name	-32
quotation	-	-81
like	.	-41
into	a	-56
so	much	10
under	a	-32
for	an	-57
about	it	-32
once	adverb	52
-	verb	19
than	in	-58
where	noun	-57
--	even	16
,	some	-5
who	could	-49
of	any	-49
,	since	-43
among	the	-75
-	adverb	-47
who	,	-32
)	-	44
among	many	-41
--	verb	-46
per	noun	-32
-	one	-34
-	which	17
with	it	-41
and	what	-44
as	being	-41
like	a	-49
or	adverb	-49
even	as	37
:	to	39
time	with	-63
:	a	25
since	the	19
,	both	32
over	her	-32
-	ing	24
-	Name	8
though	Name	-34
by	number	-33
ing	whether	-33
whether	he	-49
when	Name	-83
,	this	6
on	an	-64
for	this	33
with	other	-32
quotation	it	-32
despite	the	14
for	,	-32
but	would	17
so	verb	-32
-	the	45
how	much	-32
,	had	-40
though	he	-51
in	verb	-49
which	has	-32
between	a	-41
or	a	-49
as	one	-41
-	would	-37
by	their	-33
:	noun	-60
or	number	-32
and	its	-43
since	ing	-41
than	it	-32
ing	number	-41
to	which	-32
in	on	-49
in	those	72
quotation	he	-41
to	some	-32
(	who	-34
with	adverb	-49
of	four	-32
—	though	61
and	whether	-35
by	adverb	29
in	this	-41
of	all	-41
—	that	-38
and	one	55
and	others	72
what	's	-32
ing	they	9
before	it	-32
from	any	-32
after	time	21
before	a	19
in	other	12
on	that	-32
of	two	-32
but	was	-10
on	number	-41
-	as	5
unless	Name	-32
-	except	55
for	its	-41
what	is	-32
Name	Name	-38
@shape,here,next
phrase	to	the	27
clause	to	verb	-63
clause	of	noun	-291
clause	against	the	-63
phrase	to	ing	42
phrase	ing	noun	-19
wh	to	verb	-213
wh	in	a	-63
wh	ing	noun	-75
to	to	the	-114
phrase	,	adverb	35
to	of	noun	-142
to	ing	noun	-148
clause	to	the	-223
clause	,	not	-13
clause	,	but	14
clause	because	of	-125
that	and	quotation	-101
phrase	-	noun	32
phrase	,	the	41
phrase	,	and	27
clause	—	and	9
to	,	which	36
that	to	noun	-177
that	,	as	36
phrase	with	Name	-7
phrase	,	with	21
phrase	with	noun	15
phrase	who	are	-32
phrase	and	noun	-53
clause	and	verb	47
clause	in	its	-70
phrase	under	noun	23
clause	to	be	-201
clause	,	and	13
that	to	verb	-35
that	,	but	16
phrase	,	Name	16
phrase	for	the	-29
phrase	of	Name	-301
that	with	noun	-168
that	,	noun	-30
that	-	noun	7
that	and	Name	-55
wh	in	the	-101
wh	and	how	-41
wh	how	they	-32
wh	,	how	-35
wh	and	verb	9
phrase	against	the	-86
clause	into	Name	-32
phrase	quotation	for	-81
phrase	for	Name	-185
phrase	in	Name	-21
phrase	and	for	-41
phrase	as	Name	36
phrase	and	Name	-12
clause	in	Name	-255
clause	and	Name	-11
clause	even	noun	-56
clause	by	Name	-164
clause	in	noun	11
clause	on	time	7
clause	time	time	13
clause	time	.	-135
phrase	and	verb	47
phrase	on	Name	32
phrase	to	a	-122
phrase	and	how	-57
phrase	ing	the	-229
phrase	and	ing	52
phrase	including	Name	-41
phrase	quotation	of	-49
phrase	of	noun	-332
phrase	ing	for	-63
that	of	the	-255
that	during	the	-70
that	ing	in	-92
that	in	the	-13
that	in	number	-151
that	and	noun	-241
clause	after	Name	-73
clause	on	Name	-132
phrase	to	quotation	-110
that	with	Name	-148
phrase	,	which	43
clause	for	him	-63
clause	of	it	-32
clause	,	while	40
clause	of	the	-282
phrase	when	the	27
clause	for	noun	48
clause	of	Name	-251
clause	,	adverb	5
phrase	so	adverb	-49
that	,	a	13
that	,	has	-51
that	quotation	noun	-110
that	of	ing	-101
that	ing	the	-191
phrase	)	.	63
that	quotation	on	-41
that	on	noun	-153
that	,	quotation	-145
that	quotation	because	-41
that	during	a	29
clause	and	noun	-37
phrase	in	noun	-27
phrase	with	the	-139
phrase	of	time	-32
that	as	a	-115
that	on	the	-168
that	ing	Name	-142
phrase	of	a	-179
phrase	to	Name	16
phrase	by	ing	41
phrase	at	the	10
phrase	on	time	43
phrase	with	an	-32
that	and	in	-33
that	in	noun	-15
that	to	a	-92
clause	in	a	65
clause	over	Name	-64
clause	(	Name	-50
clause	on	the	-173
phrase	who	's	-32
phrase	since	verb	-32
phrase	against	Name	-114
clause	ing	verb	-41
clause	with	noun	-159
phrase	,	she	27
to	for	noun	-106
phrase	,	ing	64
clause	on	noun	-191
clause	quotation	and	-187
clause	when	he	5
clause	at	the	-143
clause	from	his	-50
clause	of	a	-114
wh	or	verb	-49
phrase	on	noun	-36
phrase	after	the	7
phrase	ing	Name	-181
phrase	including	the	-41
phrase	as	a	-9
phrase	to	more	-41
that	ing	a	-102
that	from	Name	-114
that	but	adverb	-41
that	ing	them	-41
phrase	of	the	-303
phrase	in	a	43
clause	if	verb	-49
quotation	in	the	-48
clause	from	noun	-123
clause	at	a	8
clause	at	noun	-114
phrase	in	his	-89
phrase	what	noun	-32
phrase	,	quotation	-14
that	to	be	-129
that	in	time	-129
that	time	.	-139
clause	to	noun	-217
that	to	the	-11
that	ing	to	-142
clause	with	the	-175
that	with	the	-129
that	quotation	in	-106
that	in	a	-118
that	ing	,	12
phrase	and	his	-40
clause	quotation	with	-49
clause	ing	the	-206
clause	but	that	-56
clause	ing	adverb	-87
clause	ing	noun	-267
clause	for	the	-198
clause	with	his	-63
phrase	in	an	57
clause	to	Name	-175
clause	even	more	-49
to	to	verb	-173
to	by	ing	-63
to	as	adverb	-32
clause	with	Name	-187
clause	in	their	-64
clause	who	will	-32
that	among	Name	-32
clause	and	quotation	-81
clause	of	her	-86
clause	on	a	48
clause	during	her	-32
clause	as	noun	-132
clause	as	Name	-92
clause	,	because	-35
clause	because	she	29
clause	and	the	-44
phrase	from	her	-41
phrase	quotation	and	-153
phrase	and	that	-33
phrase	—	adverb	6
that	—	a	24
that	while	he	-41
that	and	number	-70
phrase	,	although	88
phrase	between	the	-75
that	into	Name	-32
that	of	a	-86
that	while	noun	-33
that	of	noun	-278
that	and	is	-34
that	by	noun	-75
that	at	the	-139
clause	,	noun	-25
clause	or	noun	-101
clause	ing	Name	-168
clause	from	Name	-129
clause	quotation	—	-32
that	from	the	-110
phrase	during	the	12
clause	for	ing	-75
phrase	,	verb	45
phrase	in	its	22
phrase	after	Name	10
phrase	quotation	in	-63
phrase	about	ing	-49
phrase	ing	ing	19
phrase	ing	and	-70
phrase	and	other	-87
phrase	over	the	-110
phrase	when	he	33
that	quotation	and	-158
that	because	he	-57
that	quotation	a	-41
that	and	a	-57
phrase	in	number	-12
to	and	verb	-13
to	ing	to	-41
to	and	noun	-173
clause	who	are	-41
clause	ing	in	-110
to	for	Name	-75
to	,	ing	51
clause	quotation	the	-69
clause	ing	from	-32
clause	of	his	-132
clause	quotation	because	-49
clause	because	it	-50
phrase	ing	quotation	-75
phrase	and	quotation	-92
phrase	quotation	noun	-125
clause	to	quotation	-132
clause	quotation	noun	-150
clause	in	an	20
clause	over	the	16
clause	quotation	in	-114
that	ing	adverb	-92
that	quotation	verb	-69
clause	quotation	for	-75
clause	,	the	34
clause	who	verb	-135
clause	or	verb	20
clause	time	verb	-33
clause	at	Name	-58
clause	,	ing	23
phrase	and	as	29
phrase	of	an	-81
phrase	to	noun	-243
that	ing	noun	-246
phrase	ing	to	12
phrase	and	adverb	26
phrase	ing	that	13
phrase	for	a	-118
clause	and	he	15
clause	time	noun	-41
clause	and	is	30
clause	in	time	-31
clause	time	's	-92
phrase	of	his	-139
phrase	time	's	-56
that	to	do	-87
that	as	adverb	-50
that	in	Name	-203
phrase	ing	him	-75
phrase	to	be	-92
phrase	quotation	when	-41
phrase	when	verb	15
phrase	quotation	from	-63
phrase	from	ing	-106
that	in	his	-81
phrase	to	that	-41
clause	to	adverb	67
phrase	,	when	48
that	as	noun	-151
that	about	his	-69
clause	about	Name	-75
clause	but	adverb	8
clause	time	number	-122
clause	yet	verb	-32
phrase	,	after	50
phrase	in	time	25
that	over	Name	-32
clause	,	a	24
that	or	noun	-86
that	than	noun	26
phrase	)	noun	-42
phrase	with	number	38
phrase	,	who	12
phrase	who	has	-41
phrase	between	Name	-49
clause	of	quotation	-63
clause	as	a	50
that	to	Name	27
that	quotation	after	-32
that	after	the	-51
clause	ing	her	-49
clause	toward	noun	-32
clause	quotation	but	-101
clause	but	verb	34
that	on	his	-56
that	of	Name	-215
clause	but	he	8
clause	if	he	-41
phrase	of	their	-56
clause	between	Name	-81
clause	of	ing	-122
phrase	over	Name	-69
phrase	as	he	59
that	quotation	ing	-69
that	ing	that	18
clause	,	who	46
that	quotation	is	-32
clause	,	in	5
phrase	who	verb	-168
phrase	time	,	-122
phrase	as	quotation	-150
clause	with	a	13
phrase	as	the	-151
clause	ing	his	-97
phrase	for	his	37
phrase	after	a	-17
that	as	Name	-49
that	and	other	-56
that	to	his	-41
that	between	Name	-32
clause	,	where	50
to	time	.	-92
that	about	noun	-81
that	on	Name	-114
that	who	are	-49
that	from	ing	-63
clause	time	,	-106
clause	ing	its	-41
that	on	time	-97
that	time	,	-92
phrase	by	noun	6
phrase	as	ing	-63
clause	to	her	-32
clause	for	her	-49
phrase	behind	Name	-56
clause	and	that	-136
clause	quotation	to	-132
phrase	as	adverb	16
clause	and	her	-56
clause	about	the	-97
phrase	who	would	-63
wh	in	Name	-87
wh	into	the	-41
clause	and	his	-11
that	on	her	-41
phrase	into	the	-97
clause	quotation	ing	-69
phrase	for	their	-56
phrase	on	ing	-69
phrase	ing	.	-106
to	at	the	-70
phrase	,	no	15
that	,	ing	49
that	ing	her	-49
that	for	Name	-158
clause	off	his	-32
clause	like	Name	-56
that	and	the	-119
clause	time	to	-41
clause	who	had	-41
clause	while	the	-32
clause	under	noun	-32
clause	to	have	-75
phrase	about	his	-49
wh	on	noun	-49
clause	than	Name	-70
that	by	a	-32
phrase	,	not	-54
clause	ing	of	-32
phrase	of	ing	-185
phrase	at	a	39
that	quotation	that	-41
that	time	's	-92
clause	quotation	that	-69
clause	into	noun	-56
that	to	quotation	-81
that	quotation	for	-97
that	for	the	-139
phrase	,	but	105
clause	quotation	as	-32
clause	as	he	21
clause	after	the	16
clause	for	Name	-177
to	as	the	43
to	and	the	18
to	to	Name	-92
to	and	Name	-76
to	in	the	-129
phrase	may	be	-41
that	with	a	-49
that	off	the	-32
phrase	and	the	-188
that	,	despite	-41
phrase	or	Name	-102
phrase	,	he	21
that	as	the	-82
that	,	which	14
that	for	noun	-181
clause	quotation	who	-41
phrase	quotation	over	-41
phrase	for	quotation	-63
phrase	quotation	because	-56
that	time	to	-32
that	quotation	—	-32
phrase	at	noun	-110
phrase	among	Name	-69
that	over	the	-56
that	quotation	of	-86
that	whom	he	-32
clause	for	quotation	-32
clause	ing	and	-49
wh	,	noun	-45
wh	from	the	-49
wh	,	Name	38
that	across	the	-41
phrase	,	even	33
phrase	quotation	on	-69
phrase	quotation	to	-49
to	quotation	noun	-32
that	and	his	-70
phrase	by	the	-110
clause	about	ing	-56
that	quotation	while	-32
that	while	Name	12
phrase	so	many	-32
clause	if	noun	-32
phrase	after	noun	-6
clause	may	verb	-41
that	when	he	-41
phrase	than	a	22
phrase	along	with	-32
phrase	to	adverb	-97
phrase	,	number	14
phrase	by	Name	-9
that	time	number	-63
that	after	Name	27
that	even	if	-49
that	if	he	-63
clause	ing	:	-32
clause	:	quotation	38
clause	even	verb	-49
clause	even	if	18
to	on	a	-32
phrase	who	is	-56
phrase	while	Name	30
that	,	was	-25
that	but	that	-76
that	against	him	-41
clause	quotation	adverb	-32
that	,	verb	-18
that	and	verb	25
clause	to	ing	-107
phrase	in	which	-78
phrase	which	noun	-41
that	and	that	-11
clause	in	all	-32
clause	by	noun	-87
clause	from	the	-129
phrase	,	while	64
phrase	about	noun	-81
phrase	by	a	26
clause	as	the	-76
clause	and	to	21
phrase	about	Name	-81
phrase	if	he	-32
clause	on	ing	-56
clause	against	Name	-101
clause	off	noun	-32
clause	,	despite	70
phrase	or	verb	-49
phrase	ing	in	-97
clause	ing	him	-41
that	time	time	-41
phrase	or	the	-41
clause	quotation	Name	-63
to	in	noun	-118
to	,	Name	24
clause	in	his	32
that	since	he	-41
phrase	of	her	-101
phrase	with	his	-49
to	on	noun	29
clause	at	this	-41
clause	because	quotation	-56
to	for	a	-49
clause	by	the	-129
phrase	even	though	19
clause	to	his	-56
phrase	)	,	19
phrase	and	a	-99
phrase	of	quotation	-49
phrase	quotation	ing	-75
phrase	time	noun	-63
phrase	,	where	-5
clause	to	do	-129
wh	from	Name	-41
to	while	ing	-32
to	by	noun	-49
clause	with	an	-56
clause	if	it	-32
clause	if	they	-32
clause	as	verb	-32
clause	may	not	-32
clause	like	the	-41
clause	ing	a	-125
phrase	into	noun	-97
phrase	in	ing	-20
phrase	from	noun	42
to	on	time	-41
to	time	,	-32
wh	of	Name	-56
phrase	or	noun	-110
wh	to	be	-32
phrase	for	adverb	-76
phrase	and	her	-63
clause	as	adverb	-57
clause	because	he	-76
clause	:	ing	16
clause	until	the	-32
clause	from	ing	-87
clause	and	has	57
clause	when	the	-50
that	or	verb	-56
clause	quotation	by	-75
clause	by	a	-41
clause	quotation	verb	-101
phrase	after	ing	44
that	ing	verb	-63
that	by	the	-101
that	on	a	-87
clause	of	what	-41
to	of	Name	-122
to	and	other	-41
clause	to	him	-41
clause	when	they	25
wh	with	Name	-32
phrase	,	despite	31
clause	ing	ing	-33
clause	if	the	-69
clause	,	quotation	-63
clause	ing	with	-69
clause	in	which	-56
clause	which	Name	-32
that	through	Name	-41
clause	during	a	-32
that	by	Name	-114
phrase	ing	from	-70
phrase	while	ing	14
clause	so	many	-32
phrase	ing	his	-63
phrase	like	Name	-69
phrase	whose	noun	-56
phrase	for	not	-49
phrase	as	it	28
phrase	in	their	28
that	,	adverb	-23
that	for	a	-92
that	with	quotation	-32
phrase	during	an	14
wh	,	the	-7
phrase	which	she	-32
clause	ing	.	-122
phrase	,	in	32
phrase	and	their	-34
clause	in	number	-118
clause	ing	he	33
to	in	a	-63
that	ing	into	-49
that	into	the	-56
phrase	as	many	-33
clause	ing	,	43
that	as	his	-32
that	against	Name	-106
that	if	it	-49
clause	for	a	-87
clause	by	ing	14
clause	by	his	-32
clause	and	other	-69
clause	to	a	-118
that	ing	quotation	-32
that	before	the	-56
phrase	,	would	-41
clause	and	would	27
phrase	against	noun	-69
clause	of	number	-69
clause	from	a	-49
clause	,	which	16
clause	toward	Name	-56
that	in	their	-49
that	when	it	-56
that	to	ing	-76
clause	including	noun	-41
that	quotation	about	-32
that	about	how	-32
that	and	ing	-88
that	quotation	to	-63
phrase	ing	an	-34
wh	as	a	-49
clause	in	her	-33
phrase	,	a	20
phrase	quotation	that	-32
clause	if	Name	-41
phrase	as	her	-41
phrase	:	quotation	-93
to	,	a	15
that	,	because	-35
that	because	of	-83
that	of	her	-97
phrase	time	in	-32
phrase	,	has	59
to	,	and	21
that	,	more	-33
that	to	an	-32
that	,	number	-42
that	into	noun	-63
that	from	a	-41
phrase	where	Name	-36
phrase	of	those	-41
phrase	while	noun	11
that	and	adverb	-64
phrase	to	number	-75
phrase	despite	noun	18
to	from	ing	-69
phrase	from	a	31
clause	off	the	-32
clause	than	number	-69
phrase	over	an	-32
phrase	of	being	-32
to	as	a	-70
that	may	be	-49
to	of	the	-135
that	,	in	-99
phrase	ing	at	-32
wh	of	noun	-75
wh	in	noun	-32
phrase	ing	,	-34
that	while	ing	-42
clause	on	her	-63
to	to	noun	-81
to	on	Name	-87
to	ing	Name	-56
phrase	than	noun	-57
clause	but	quotation	-32
that	may	verb	-49
that	at	noun	-118
phrase	ing	about	-32
phrase	about	the	-114
that	,	so	-37
that	than	number	-69
that	in	that	-41
to	ing	the	-81
that	after	he	-34
that	for	ing	-101
phrase	ing	into	-32
clause	among	noun	-41
phrase	,	such	-41
that	,	or	-43
that	or	Name	-69
that	may	have	-49
that	but	verb	10
that	who	verb	-114
that	by	ing	-110
that	ing	for	-75
phrase	quotation	by	-32
phrase	but	that	-32
phrase	ing	of	-32
phrase	ing	its	-32
phrase	who	have	-70
phrase	and	even	23
phrase	or	not	30
phrase	with	a	19
phrase	of	not	-32
phrase	quotation	the	-49
clause	ing	on	-69
wh	,	he	34
phrase	within	the	-32
that	:	quotation	-43
wh	of	the	-56
wh	ing	the	-56
that	for	his	-41
clause	,	like	7
phrase	—	and	49
phrase	and	more	-33
that	to	adverb	-81
phrase	before	noun	49
that	ing	it	-32
wh	to	the	-56
phrase	,	like	21
phrase	like	noun	-41
phrase	than	Name	-43
wh	in	number	-32
that	time	noun	-41
that	of	it	-32
that	from	noun	-63
clause	ing	an	-49
clause	but	not	-51
clause	over	noun	-32
wh	for	noun	-32
that	without	noun	-63
to	or	noun	-56
phrase	,	because	-34
clause	on	his	-49
phrase	which	is	6
phrase	,	of	-76
phrase	quotation	--	-41
phrase	--	adverb	10
phrase	on	his	18
that	of	his	-114
clause	about	his	-49
phrase	which	verb	19
phrase	time	that	13
that	ing	on	-75
that	on	to	-49
that	of	time	-41
phrase	,	it	48
to	for	his	-32
that	so	adverb	-32
phrase	what	verb	-41
phrase	,	to	17
phrase	as	his	-87
clause	between	the	-32
clause	of	them	-32
clause	as	an	-56
clause	,	although	-19
clause	in	ing	-76
to	,	quotation	-33
wh	as	noun	-63
wh	and	noun	-92
phrase	as	their	-41
clause	of	verb	-69
clause	of	those	-32
clause	ing	for	-81
that	,	that	14
clause	for	being	-49
that	for	their	-32
phrase	who	adverb	-41
phrase	ing	her	-56
clause	,	his	-8
clause	,	with	22
clause	,	when	50
clause	into	the	18
phrase	among	noun	-63
phrase	quotation	who	-75
phrase	after	they	-39
that	through	the	-63
phrase	after	number	19
wh	on	the	-56
wh	,	or	-34
that	when	the	-32
phrase	what	it	-32
phrase	against	a	-32
phrase	of	its	-49
that	quotation	with	-41
that	quotation	who	-41
that	,	who	24
that	ing	.	-75
to	of	ing	-41
clause	,	is	-34
clause	and	an	-49
wh	or	Name	-49
that	,	when	-53
that	under	noun	-33
clause	across	the	-41
clause	what	he	-41
that	ing	an	10
clause	for	verb	-56
phrase	on	a	-41
clause	as	quotation	-32
that	or	her	-32
to	in	time	-69
phrase	because	noun	-34
phrase	ing	with	-63
phrase	how	the	-41
that	and	he	8
phrase	ing	adverb	-32
phrase	if	they	-32
phrase	with	that	-32
phrase	ing	as	-56
phrase	who	was	-70
that	at	a	-41
that	,	to	15
phrase	,	much	34
clause	,	even	29
phrase	over	his	-32
that	if	the	-49
clause	because	the	-56
clause	about	number	-41
clause	so	adverb	-56
phrase	and	to	-54
phrase	how	to	-32
phrase	quotation	a	-32
clause	of	being	-63
clause	behind	the	-32
phrase	quotation	Name	-69
clause	for	adverb	-32
clause	quotation	of	-56
phrase	time	time	16
wh	and	Name	51
wh	against	the	-32
clause	and	a	27
that	if	Name	-69
phrase	ing	it	-49
phrase	to	an	-32
clause	ing	it	-41
phrase	around	the	-32
phrase	,	from	43
clause	about	noun	-56
phrase	how	he	-32
wh	and	adverb	-33
wh	,	who	-41
wh	who	verb	-32
wh	to	Name	-75
phrase	which	the	-41
phrase	even	more	-32
phrase	about	whether	-49
phrase	whether	she	-41
phrase	which	Name	-70
phrase	,	that	-44
that	,	an	57
clause	on	quotation	-32
clause	for	more	-41
phrase	of	number	-82
phrase	-	and	-14
phrase	:	the	-43
phrase	;	and	9
phrase	of	how	-49
phrase	past	noun	-63
phrase	,	were	9
that	to	her	-49
phrase	ing	verb	-41
that	like	Name	-69
that	of	what	-32
that	from	number	-41
phrase	as	an	-56
clause	,	including	-59
clause	-	and	10
clause	and	adverb	39
clause	since	time	-32
clause	,	number	-6
clause	or	Name	-56
that	about	her	-32
that	and	her	-32
that	in	adverb	-32
that	with	her	-32
to	as	noun	-49
phrase	,	was	27
that	ing	his	-63
that	as	they	-41
that	ing	with	-49
to	as	an	-32
that	about	number	-41
clause	ing	more	-32
clause	than	the	-49
wh	with	noun	-63
to	with	Name	-41
clause	without	ing	-32
that	quotation	or	-32
that	or	quotation	-32
that	with	him	-56
clause	for	his	-49
that	,	were	-34
clause	how	noun	-49
wh	,	verb	-9
that	with	his	-49
that	time	in	-49
that	on	ing	-63
phrase	or	ing	7
wh	to	noun	-49
wh	at	the	-56
wh	ing	to	-32
to	with	noun	-81
clause	in	some	-56
clause	ing	their	-41
that	if	noun	-41
wh	ing	Name	-41
that	as	quotation	-49
phrase	where	the	-32
phrase	ing	them	-49
to	,	the	39
clause	:	the	20
phrase	what	he	-32
phrase	-	quotation	-6
that	about	Name	-32
that	and	would	-58
that	,	it	-53
that	than	Name	-32
that	at	ing	-49
clause	since	noun	-32
clause	and	was	-41
clause	,	to	-68
phrase	on	their	-32
phrase	when	ing	25
that	,	at	-33
clause	against	noun	-63
clause	on	its	-33
that	against	noun	-49
clause	on	verb	-32
wh	or	not	-32
clause	-	but	-16
to	with	the	-63
to	in	Name	-101
to	,	adverb	-6
phrase	into	Name	-32
phrase	so	noun	-41
clause	quotation	-	-41
phrase	for	him	-32
that	how	noun	-41
clause	ing	that	21
that	in	ing	-70
clause	which	verb	-56
that	to	number	-63
to	into	a	-32
that	under	the	-34
that	of	number	-56
that	who	has	-49
that	and	has	-33
clause	where	noun	-42
to	,	while	16
wh	with	the	-41
phrase	than	the	-41
that	if	verb	-41
clause	who	could	-32
phrase	of	them	-49
that	,	since	-32
phrase	among	the	-32
phrase	-	adverb	-38
that	-	and	28
to	at	noun	-41
that	among	many	-32
clause	--	verb	-36
that	which	verb	-56
clause	and	their	-32
clause	,	it	13
that	of	its	-41
that	in	an	-41
phrase	over	noun	-49
to	from	Name	-41
phrase	on	her	-41
that	than	the	-49
phrase	-	one	-34
phrase	if	Name	-32
to	before	the	-32
that	ing	him	-69
phrase	as	being	-32
phrase	even	as	50
that	so	.	-41
phrase	through	the	13
phrase	time	with	-32
clause	as	much	-41
clause	time	and	-41
to	like	a	-32
phrase	of	verb	-63
that	since	the	-41
that	what	he	-32
to	time	number	-41
clause	when	it	-34
that	quotation	adverb	-32
clause	,	such	-70
phrase	over	her	-32
that	,	with	12
that	time	and	-32
that	of	verb	-56
that	,	including	-50
that	,	will	-35
clause	-	Name	-16
clause	-	verb	55
that	,	though	26
that	to	have	-41
that	in	her	-34
clause	time	in	-32
that	as	it	22
phrase	quotation	as	-32
quotation	in	noun	24
that	when	Name	-49
phrase	of	it	-32
clause	may	be	13
to	of	his	-32
to	with	a	-41
phrase	quotation	-	-32
wh	on	a	-32
phrase	on	an	-33
phrase	for	her	-32
phrase	to	his	-32
that	despite	the	15
phrase	because	of	7
that	so	verb	-32
to	like	Name	-32
clause	as	ing	-32
that	quotation	the	-41
that	because	they	-41
wh	for	Name	-32
wh	,	she	-21
that	,	would	-42
that	even	though	-41
that	though	he	-43
clause	in	verb	-41
clause	from	number	-32
clause	to	number	-69
quotation	and	noun	28
phrase	across	the	10
phrase	and	has	-11
to	from	noun	-32
phrase	of	some	-41
phrase	as	one	-33
clause	before	the	-56
clause	and	in	-32
phrase	as	verb	-49
to	,	who	-14
quotation	to	verb	-56
phrase	—	ing	41
phrase	including	noun	-86
phrase	:	noun	-42
clause	when	Name	-32
wh	how	to	-32
that	ing	more	-32
that	about	the	-41
phrase	to	which	-32
clause	under	the	-41
that	in	on	-41
phrase	along	the	-32
to	or	verb	-41
quotation	of	noun	-32
that	ing	their	-49
that	quotation	if	-32
that	if	they	-32
clause	in	this	-41
that	when	she	-32
wh	,	in	21
phrase	,	is	14
clause	than	a	-41
clause	,	as	-10
clause	before	ing	-43
clause	through	the	-41
clause	within	the	-32
phrase	and	number	-50
phrase	for	this	22
clause	while	Name	13
wh	in	time	-32
wh	time	.	-41
to	over	the	-32
phrase	for	more	16
that	including	Name	-32
phrase	ing	he	-33
clause	than	noun	-50
phrase	under	the	13
clause	while	ing	24
that	in	which	-41
phrase	,	are	42
clause	with	him	-32
that	quotation	Name	-32
phrase	about	her	-41
phrase	,	will	5
phrase	since	the	15
that	of	all	-32
clause	,	along	-33
clause	along	with	-32
phrase	in	other	11
clause	and	number	19
clause	:	Name	-36
quotation	and	quotation	-41
phrase	in	her	32
that	on	number	-32
phrase	-	a	48
clause	through	noun	-32
phrase	time	ing	-32
clause	because	they	-32
that	because	Name	-33
that	by	time	-32
phrase	quotation	with	-32
phrase	how	Name	-32
@here,openVerb
(		29
to	support	-132
in		17
of		23
against		-282
to	expand	-64
ing		25
on		17
–		48
with		20
quotation		-437
to	kill	-56
:		24
,		14
-		22
for		41
what		-203
but		16
because		32
who		38
and		22
to	tell	-33
to	read	-32
over		7
to	pay	-41
since		27
;		63
under		5
by		11
which		20
to	put	-63
to	see	-81
how		-220
into		13
off		-168
to	combat	84
to	assist	-32
to	take	104
to	increase	-41
as		26
even		23
than		13
time		11
to	attack	-56
inside		-41
through		21
including		-187
during		13
after		19
to	enter	-64
to	vote	-151
when		23
,	say	198
so		33
)		41
at		17
above		-70
behind		-161
by	give	27
to	tighten	-50
to	prevent	-69
if		30
to	thwart	-32
to	repeal	-50
to	ensure	-56
to	counter	-41
if	elect	-63
about		-311
to	bear	-32
to	protect	-56
to	talk	-56
nor		-33
and	show	-47
and	say	121
to	register	-41
among		-195
to	serve	-69
while		14
between		-221
outside		-101
or		-61
,	make	-31
before		24
to	ask	64
who	want	-56
to	spend	-64
to	get	-153
,	leave	9
,	call	11
to	use	-63
to	lose	-63
,	put	13
toward		-129
beyond		-70
quotation	add	-49
why		-76
who	win	-32
to	run	-110
what	happen	-41
to	unify	-32
from	enter	-118
despite		35
to	win	-139
to	leave	-49
to	bring	-119
like		-224
and	tell	26
to	say	-63
whom		-87
to	drop	-63
until		22
to	stop	-76
from	become	-32
and	win	14
whose		-97
around		-122
to	focus	29
though		7
across		-12
quotation	give	-32
to	influence	-32
to	keep	-106
to	release	-75
and	ask	25
within		-101
along		-97
to	change	-49
and	unite	-34
to	lay	-56
to	stay	-49
to	describe	-32
to	unite	-32
to	compete	-32
to	secure	-69
of	use	-41
for	oppose	-32
and	vow	44
without		17
when	ask	36
and	call	32
to	break	-32
and	take	12
to	raise	-70
where		7
from	buy	-32
to	create	-56
of	oppose	-32
to	meet	-41
to	pass	-63
and	cast	72
ing	frack	-33
to	work	-49
to	clinch	-49
‘		-33
via		15
to	speak	-57
to	share	-41
once		17
to	build	-69
and	make	12
to	make	168
Name		48
to	crack	-32
and	build	-33
,	try	15
past		-153
,	want	-37
and	defend	32
to	understand	-56
to	investigate	-32
whether		-163
to	pursue	-32
,	contrast	44
,	tell	21
to	pressure	-32
to	provide	-56
,	give	9
and	suggest	28
to	ban	-49
from	come	-41
to	address	-41
and	accuse	57
who	make	-32
to	try	151
to	move	-49
to	find	-32
and	lose	-41
--		54
to	blame	-32
,	argue	60
and	provide	-6
which	include	-32
onto		-34
,	believe	39
to	settle	-32
although		-49
for	support	-49
,	show	-19
to	visit	-41
to	help	102
to	come	-56
for	continue	-37
to	fill	-49
to	give	-64
to	control	-41
to	hold	-56
quotation	note	-32
to	cut	-32
and	raise	-34
to	explain	-32
who	seek	-32
to	close	-63
―		30
to	lead	-49
yet		-63
to	boost	-41
to	invest	-32
to	show	-56
to	fight	-101
to	confront	-32
to	go	-87
of	become	-41
to	become	-63
to	follow	-49
without	cause	-32
to	join	-56
,	recall	41
and	send	37
to	avoid	80
to	stand	-32
unless		-64
to	turn	-41
,	limit	12
to	deliver	-56
per		-41
,	couple	-38
alongside		-32
,	run	19
to	strengthen	-32
to	power	-41
to	draft	-32
of	undocumented	-32
to	quit	-32
,	throw	48
of	salary	-32
below		-36
to	carry	-32
to	defeat	-41
to	require	-32
to	consider	-32
and	refuse	52
to	continue	-49
,	describe	12
to	block	-32
,	note	38
quotation	need	-32
since	announce	-32
to	match	-32
or	receive	-32
to	press	-32
who	support	-41
to	participate	-32
,	take	27
to	send	-58
to	project	-32
to	appear	-41
to	house	-32
,	point	61
to	state	-32
to	prosecute	-32
to	skip	-32
ing	firm	-32
but	say	12
and	address	-40
to	gain	-41
to	watch	-32
to	allow	-41
and	follow	-38
of	lose	-32
to	call	-41
to	review	-32
to	determine	-49
to	date	-32
of	pay	-32
to	return	-32
@here,before
(	Name	-70
)	Name	22
to	verb	22
to	noun	6
in	noun	-9
of	noun	41
against	noun	-254
ing	to	-162
–	noun	-19
with	noun	-13
quotation	with	-32
–	quotation	28
in	verb	-125
ing	number	-56
,	them	26
for	noun	12
ing	for	-240
-	noun	15
what	for	-56
but	,	-194
of	because	-168
,	noun	13
and	,	-274
to	me	-32
over	noun	-217
since	noun	27
with	,	-128
with	and	-32
who	noun	12
and	noun	15
;	noun	66
ing	him	-42
under	verb	-73
,	adverb	-24
to	Name	17
of	Name	-242
with	verb	-276
to	how	-87
and	verb	-18
how	and	-81
how	,	-32
off	noun	-75
into	noun	17
quotation	more	-32
for	quotation	111
for	and	-63
as	verb	-216
and	Name	9
even	verb	-42
than	noun	-7
by	verb	-79
in	Name	33
time	on	-210
time	time	-110
for	Name	-25
on	Name	20
through	verb	-92
ing	's	-151
ing	and	-210
including	noun	-32
quotation	the	-208
of	quotation	-139
who	Name	72
ing	noun	-57
for	ing	-156
during	verb	-63
ing	Name	74
in	ing	-15
after	noun	27
to	ing	123
for	verb	-43
because	him	27
,	it	14
to	it	-63
so	noun	100
quotation	an	-106
ing	of	-242
quotation	has	-56
on	quotation	63
quotation	,	-81
because	quotation	-108
during	quotation	63
quotation	that	-166
and	she	-64
of	half	-63
time	of	-75
with	Name	10
as	himself	20
when	noun	18
ing	when	-41
by	Name	40
ing	by	-190
at	verb	57
in	and	-87
with	had	-32
time	a	-81
and	)	-33
on	and	-49
—	Name	13
to	,	-118
ing	,	-213
quotation	are	-69
and	quotation	46
of	any	-69
when	verb	-20
ing	is	-201
from	verb	-180
if	,	-32
or	verb	-110
on	verb	-34
of	all	-86
including	,	-168
as	Name	-24
to	adverb	-163
ing	are	-140
from	noun	18
if	noun	53
about	verb	-156
at	ing	26
time	in	-224
what	noun	-56
to	certain	-32
if	verb	-114
since	verb	-32
ing	not	-154
quotation	verb	-200
in	quotation	53
to	had	-56
,	ing	14
through	noun	74
quotation	is	-142
with	quotation	100
ing	with	-32
but	noun	54
and	adverb	-21
because	verb	-71
among	noun	-153
quotation	's	-132
quotation	and	-125
in	are	-49
because	noun	13
during	noun	20
as	noun	19
because	,	-83
of	number	-86
quotation	noun	-203
,	quotation	30
in	is	-92
while	verb	-43
in	was	-87
between	noun	-198
and	number	38
while	noun	26
or	noun	-237
in	number	-106
—	quotation	27
about	noun	-258
ing	about	-103
ing	ing	-70
and	ing	45
when	ing	17
in	's	-52
and	—	-77
quotation	a	-237
to	him	-122
quotation	Name	-148
ing	verb	-213
from	ing	-92
of	some	-195
quotation	his	-69
quotation	ing	-69
before	noun	21
quotation	to	-173
ing	adverb	-207
ing	that	-150
what	to	-32
ing	even	-32
if	him	-32
time	noun	69
as	and	-32
,	number	9
under	Name	-41
time	's	-56
in	adverb	-79
time	adverb	-176
as	adverb	-153
when	quotation	64
from	quotation	-88
ing	from	-183
,	and	-36
as	that	-92
about	more	-41
about	much	-41
before	Name	10
on	him	-58
while	,	-94
than	adverb	49
who	,	-154
ing	the	-197
quotation	of	-86
quotation	adverb	-56
after	quotation	35
with	's	-32
toward	noun	-122
beyond	noun	-32
but	quotation	77
off	verb	-125
of	verb	-166
over	verb	-110
ing	quotation	160
time	Name	-43
,	time	39
as	,	-150
quotation	as	-129
between	quotation	-41
to	is	-75
time	the	-178
ing	after	-56
ing	a	-146
what	verb	-75
of	many	-86
as	themselves	-64
about	that	-41
than	more	-198
ing	as	-94
behind	adverb	-56
to	quotation	-168
of	one	-161
in	her	35
but	Name	-5
who	someone	-41
of	that	-87
ing	than	-32
and	he	-118
ing	on	-130
quotation	her	-63
ing	was	-209
to	her	-89
despite	noun	73
at	quotation	36
after	Name	15
to	enough	-82
like	noun	-153
quotation	him	-32
to	time	-64
because	Name	60
who	those	-75
ing	been	-106
on	ing	-133
than	Name	86
while	Name	-36
of	ing	-75
time	verb	-97
outside	verb	-32
—	time	-14
including	—	-41
as	quotation	79
quotation	was	-150
from	Name	54
may	noun	71
to	be	-49
behind	verb	-81
if	Name	-114
whose	noun	-63
around	verb	-63
despite	,	-53
or	Name	27
as	him	85
who	quotation	-114
behind	noun	-87
quotation	she	-32
over	quotation	-49
quotation	for	-49
:	Name	38
whom	,	-32
though	,	-54
to	not	-102
yet	not	-41
time	by	-41
among	Name	-49
of	those	-32
time	that	-33
while	quotation	56
ing	his	-70
if	adverb	-50
so	because	-32
how	noun	-69
within	noun	-69
outside	noun	-41
along	,	-49
with	along	-65
ing	time	-41
even	,	-108
if	even	-75
so	verb	-63
:	ing	8
at	Name	20
ing	be	-145
even	noun	45
,	he	-32
to	having	-32
against	verb	-118
to	have	-87
of	—	-32
quotation	it	-69
quotation	would	-97
which	in	-131
on	adverb	-112
of	none	-49
in	one	-43
time	since	-41
on	them	13
whom	of	-32
until	noun	26
when	adverb	-62
as	them	-41
on	number	-32
ing	while	-102
when	Name	25
,	that	-80
ing	in	-177
in	be	-32
where	quotation	-49
by	quotation	38
in	him	30
quotation	he	-56
of	him	-92
what	of	-81
with	adverb	-81
where	Name	24
how	verb	-86
if	that	-101
on	is	-56
with	ing	-133
through	ing	-43
-	Name	33
via	noun	40
in	,	-157
quotation	be	-86
,	him	8
which	quotation	46
;	it	44
during	Name	-29
after	verb	-25
into	verb	-153
off	ing	-32
into	ing	-92
why	verb	-32
so	do	-41
,	who	-48
when	time	12
past	the	-81
for	number	-63
even	that	-56
in	time	-97
quotation	had	-97
which	,	-176
who	verb	-32
of	much	-63
by	ing	-32
once	noun	-50
about	quotation	-56
how	about	-63
as	it	141
of	will	-41
without	noun	-87
time	this	-143
if	quotation	-56
ing	her	-49
or	his	-41
to	like	-41
ing	those	-41
with	do	-69
(	noun	54
)	noun	-9
from	adverb	-63
on	,	-34
as	much	-46
as	—	-33
ing	do	-51
about	ing	-69
so	,	-41
from	,	-41
as	such	-152
or	,	-114
may	Name	-75
quotation	were	-69
or	whether	-41
in	those	-41
within	Name	-32
over	was	-32
,	over	10
of	and	-41
ing	like	-33
like	,	-75
in	more	-33
of	most	-56
by	adverb	-57
to	number	-92
between	verb	-75
--	Name	-7
and	--	-41
over	Name	12
where	,	-56
at	her	-35
of	,	-81
--	quotation	25
for	time	-41
who	ing	-32
ing	or	-76
to	them	-56
on	it	-42
to	on	-63
;	Name	-26
against	Name	-41
although	,	-41
to	whether	-32
as	ing	23
under	noun	58
from	him	-49
on	be	-41
among	adverb	-32
if	or	-32
across	noun	17
about	adverb	-32
as	time	-32
like	verb	-63
for	him	-69
when	,	-73
what	with	-32
into	Name	-56
as	herself	-58
along	noun	-49
and	time	19
at	time	-56
over	is	-32
across	verb	-33
quotation	number	-32
around	noun	-56
to	and	-87
quotation	being	-41
,	)	-57
ing	're	-41
by	off	-34
as	her	-32
because	adverb	61
about	time	-32
about	Name	-56
how	on	-41
how	of	-56
ing	into	-41
whether	about	-63
quotation	been	-63
and	-	-100
:	verb	25
while	that	-57
past	verb	-32
though	even	-75
in	that	30
-	verb	-30
without	verb	33
ing	without	-63
whether	verb	-87
to	when	-32
ing	were	-97
ing	any	-32
during	,	-41
or	quotation	-49
past	's	-49
for	adverb	-81
whose	,	-49
of	adverb	-49
to	others	-32
and	's	-36
ing	at	-56
at	,	-49
but	-	-54
-	quotation	47
into	it	-32
but	number	-36
at	that	-49
for	,	-32
than	verb	-32
in	than	-56
even	--	-34
of	four	-32
since	adverb	-32
since	,	-41
beyond	adverb	-32
what	and	-41
even	adverb	-33
with	time	-64
and	her	7
whether	ing	-32
;	verb	36
when	that	-41
,	for	-38
ing	no	-32
in	not	-41
at	was	-35
into	adverb	-32
or	number	-32
ing	since	-41
to	were	-32
even	and	-34
which	to	-32
on	in	-49
quotation	its	-32
who	(	-32
,	her	18
before	verb	15
whether	and	-32
so	is	-41
of	more	-32
how	adverb	-41
to	has	-41
ing	before	-41
past	his	-41
across	adverb	-32
and	him	32
but	adverb	38
when	number	23
of	%	-86
time	after	-32
Name	Name	6
by	that	-41
unless	noun	-32
as	many	-41
@shape,distance
phrase	4	-9
clause	2	11
clause	4	-25
phrase	2	12
wh	2	7
to	1	52
phrase	1	30
to	3	8
that	3	-11
clause	1	21
to	2	11
that	1	18
wh	1	7
that	4	-28
clause	5	23
quotation	2	21
quotation	4	-84
phrase	5	-146
to	4	-31
quotation	1	71
that	5	-12
wh	5	-135
to	5	-128
@distance,here
3	(	16
3	)	-10
4	to	-382
2	to	20
3	in	-23
4	of	-365
4	against	-148
2	ing	31
3	to	-450
3	on	-141
2	–	16
3	with	-38
3	quotation	-304
3	–	-39
4	:	47
1	to	62
1	,	19
3	of	105
3	for	-343
2	-	-13
3	,	6
4	for	-277
4	what	-101
4	,	-41
4	but	-118
4	because	-127
4	who	110
3	and	-20
1	-	-12
2	—	-40
3	over	-187
2	,	15
3	since	-146
1	with	39
2	with	50
2	who	-231
4	and	-129
2	and	33
1	;	80
1	ing	50
3	under	-77
2	by	24
2	which	-150
3	—	23
1	on	49
2	for	-15
2	in	-14
2	how	-122
3	how	-145
3	into	-163
4	how	-81
4	off	-75
3	against	-195
1	quotation	-325
1	for	53
4	as	-62
3	even	-29
3	than	17
4	by	-54
4	in	-55
4	on	-277
4	time	-260
3	through	-123
1	and	37
1	how	-63
3	including	-148
4	quotation	-203
2	of	-416
3	during	-35
3	because	37
1	when	62
2	so	-110
2	(	-16
2	)	20
4	during	48
1	in	66
3	time	-315
3	as	18
4	when	-113
1	of	-384
4	at	-23
2	above	-41
4	—	30
2	behind	-97
4	with	-244
5	and	-193
5	for	-110
1	—	-11
3	when	-27
2	from	-12
2	if	-161
3	or	-234
3	after	-20
2	as	15
3	from	-274
2	about	-235
3	who	38
3	at	-65
4	from	-232
1	what	-63
3	if	40
4	since	-87
2	through	-9
2	but	48
1	as	12
3	among	-101
2	quotation	-352
1	from	53
4	while	-123
4	between	-49
3	between	-122
2	into	22
2	outside	-49
4	after	-36
5	time	-69
2	because	-11
1	through	28
4	before	-70
2	what	-118
4	if	-110
2	time	26
4	under	-99
2	before	20
2	when	12
3	while	-19
1	at	38
2	between	-148
2	toward	-81
4	beyond	-56
2	off	-81
4	so	-106
2	over	-168
2	why	-41
2	despite	38
1	between	-101
3	what	-135
1	about	-153
2	than	-14
1	by	31
1	despite	-11
3	behind	-110
1	who	-140
4	into	-148
5	ing	-136
3	off	-87
3	like	-145
1	because	41
2	while	-7
3	whom	-69
4	over	-125
1	while	57
3	about	-198
2	until	-50
4	may	-49
4	behind	-41
3	whose	-63
3	around	-81
3	despite	29
1	or	52
3	so	-118
3	:	-22
1	over	26
1	time	51
2	among	-114
4	though	-50
2	across	-58
3	yet	-49
1	may	-100
3	within	-56
3	outside	-56
4	than	-146
5	,	-11
4	even	-92
5	if	-32
2	:	-29
2	even	32
3	upon	-32
3	though	26
2	without	39
1	among	-49
1	until	29
4	or	-191
2	like	-132
2	where	-50
3	where	-117
1	after	56
4	through	-87
5	to	-171
5	about	-49
5	who	-49
2	whose	-49
2	once	-58
1	which	46
3	;	21
1	without	-33
3	past	-92
2	around	-41
1	before	31
3	before	-25
1	against	-110
2	may	-111
4	which	46
3	toward	-56
3	once	-49
1	but	57
1	past	-41
4	without	-57
1	if	-114
1	during	47
5	with	-69
5	into	-49
5	of	-156
2	or	-186
4	toward	-49
5	in	-156
3	which	-145
1	so	17
2	during	-40
2	against	-166
2	whether	-92
1	once	20
1	than	90
3	--	-35
4	where	58
4	like	-92
2	--	21
3	without	-97
4	--	23
2	since	-85
3	whether	-97
4	about	-139
4	among	-86
1	)	35
3	via	24
5	as	-76
3	across	-78
3	until	-71
2	within	-32
1	across	35
1	into	-49
4	)	22
4	(	-14
4	―	-33
5	than	-32
5	on	-70
1	like	-69
5	which	-32
2	;	73
4	-	19
5	;	-43
5	or	-63
4	including	-86
5	off	-32
4	across	-49
2	yet	-41
1	:	28
4	;	-15
3	unless	-49
3	may	71
4	until	-41
5	quotation	-32
4	whether	-41
2	under	-5
5	)	-6
5	-	-29
1	whether	-49
2	past	-69
2	along	-41
1	around	-32
3	along	-56
2	though	20
4	within	-32
2	including	-63
4	past	-32
5	at	-32
5	by	-41
3	Name	-39
@shape,verb,here
phrase	true	(	35
phrase	true	to	-345
clause	false	to	70
clause	true	in	-21
clause	true	of	-386
clause	true	against	-156
phrase	false	to	18
phrase	false	ing	-7
phrase	true	on	15
wh	false	quotation	-41
wh	true	to	-236
wh	true	in	-183
wh	true	ing	-185
wh	true	:	15
to	true	to	-248
phrase	false	,	12
to	true	of	-251
to	true	for	40
to	true	ing	-222
clause	true	to	-54
clause	true	-	-20
clause	true	for	17
clause	true	what	-122
clause	true	but	-10
clause	true	because	-47
clause	true	who	-206
phrase	false	-	-8
to	true	over	-97
to	true	,	11
that	true	to	-406
clause	true	since	-118
that	false	,	-95
phrase	false	with	21
phrase	false	who	46
phrase	true	and	11
phrase	true	with	-15
phrase	true	who	-173
clause	true	and	7
phrase	true	under	9
that	false	—	-18
that	false	by	-63
that	false	which	-41
that	true	—	9
phrase	false	on	17
that	true	but	30
phrase	false	for	23
phrase	false	of	68
that	true	with	-268
wh	false	to	-87
wh	true	,	8
wh	true	how	-69
wh	true	into	-56
phrase	true	against	-142
clause	true	into	-150
phrase	false	quotation	-290
phrase	true	for	-34
phrase	true	as	25
clause	false	in	22
clause	false	and	35
clause	true	than	18
clause	true	by	-65
clause	true	on	47
clause	true	time	-264
phrase	false	inside	-32
phrase	false	and	13
phrase	false	in	26
phrase	false	how	-118
phrase	true	through	-64
phrase	true	ing	35
phrase	true	including	-56
phrase	true	quotation	-215
phrase	true	of	-319
that	false	of	-266
that	true	during	-7
that	true	ing	22
that	true	in	-365
clause	true	after	-25
clause	true	ing	19
phrase	false	when	37
phrase	false	so	16
that	true	quotation	-292
that	true	of	-359
phrase	false	(	-22
that	true	on	-289
that	false	quotation	-213
phrase	false	time	39
that	true	as	-22
that	true	when	-145
phrase	true	by	-8
phrase	true	at	-51
phrase	true	time	-183
phrase	true	—	-6
that	true	behind	-75
that	true	time	-239
clause	true	over	-156
clause	true	(	-41
clause	true	)	24
phrase	false	—	21
phrase	true	since	-32
clause	false	ing	55
clause	true	with	23
phrase	false	by	25
clause	false	on	-135
clause	true	quotation	-328
clause	true	when	-38
clause	true	at	-229
clause	true	from	119
wh	true	if	-41
wh	true	or	-114
phrase	false	after	25
phrase	false	as	-6
that	true	from	-206
clause	true	if	-175
quotation	true	about	-32
quotation	true	in	35
quotation	true	ing	19
quotation	true	at	32
clause	false	of	-280
clause	false	from	-92
phrase	false	what	-101
that	false	to	62
that	true	if	-150
to	true	through	12
that	false	on	-87
to	true	by	-118
to	true	as	12
that	true	among	-101
clause	false	quotation	-201
clause	true	during	-130
clause	true	as	-6
phrase	true	from	-203
that	false	from	-101
that	true	between	-75
phrase	false	between	-132
that	false	while	-83
that	true	outside	-63
that	true	by	-222
that	true	at	-203
clause	true	or	-189
clause	true	about	-206
phrase	false	during	38
clause	false	for	-158
phrase	true	about	-118
phrase	true	over	-118
phrase	false	from	15
to	true	in	-246
to	true	and	9
to	true	before	-83
that	false	ing	-206
that	true	what	-97
clause	false	time	18
phrase	false	before	42
phrase	false	at	19
phrase	true	when	19
that	false	as	43
that	true	about	-170
clause	true	before	8
that	true	over	-106
that	true	or	-185
that	true	than	17
that	true	after	-37
wh	true	quotation	-69
clause	true	toward	-81
clause	true	beyond	-41
clause	true	off	-101
clause	true	between	-118
clause	true	so	-122
that	true	why	-32
clause	true	despite	-34
quotation	true	between	-32
quotation	true	and	21
that	false	and	-210
to	true	time	-166
that	false	about	-75
that	true	who	-168
quotation	true	to	-97
phrase	true	because	-11
phrase	true	behind	-49
that	false	in	-10
wh	true	than	-32
wh	true	at	-87
wh	true	on	-125
phrase	true	into	-125
to	true	at	-119
that	true	despite	10
that	true	for	-296
clause	true	like	-125
phrase	false	because	34
clause	true	while	11
clause	true	under	-97
phrase	false	about	-196
that	true	whom	-49
phrase	false	while	33
clause	false	about	-32
that	false	time	-122
clause	true	including	-81
clause	true	until	-56
to	true	—	-13
that	true	since	-118
that	true	off	-69
wh	true	for	-106
clause	true	around	-56
phrase	false	or	41
that	true	so	-122
that	true	around	-32
quotation	true	for	-53
clause	true	behind	-92
phrase	true	if	-87
phrase	false	among	-110
phrase	false	:	-9
wh	true	from	-87
that	true	across	-49
to	true	quotation	-86
phrase	false	which	12
clause	true	among	-63
quotation	true	—	6
phrase	true	so	-69
clause	false	may	19
clause	true	within	-75
phrase	false	than	36
phrase	true	along	-32
phrase	true	than	-110
that	true	even	-81
clause	false	at	7
to	true	on	-19
to	true	after	15
phrase	true	while	-17
that	true	against	-145
clause	true	upon	-32
clause	true	though	25
that	false	who	-114
phrase	true	or	-150
wh	true	with	-118
to	true	:	26
to	true	than	-81
clause	true	whom	-41
phrase	false	even	19
phrase	false	until	29
clause	false	by	33
clause	false	but	59
wh	true	by	-56
to	true	while	-49
to	true	from	-136
clause	false	with	-56
wh	true	where	-32
wh	true	of	-148
clause	true	where	35
clause	true	how	-97
wh	true	as	-118
clause	true	which	-110
that	true	through	-101
phrase	false	‘	-32
to	true	via	-37
phrase	true	like	-63
clause	true	once	-41
phrase	false	;	29
phrase	false	like	-97
clause	true	–	38
that	false	for	-81
phrase	false	including	-122
that	true	into	-125
wh	false	,	-52
clause	true	past	-49
that	true	before	-81
phrase	true	around	-32
phrase	true	even	-65
phrase	false	against	-139
that	true	once	-56
that	true	how	-75
clause	true	without	-63
phrase	false	if	-49
phrase	false	–	-35
phrase	false	past	-69
that	true	toward	-41
quotation	true	on	22
that	false	during	-33
that	false	than	-69
that	true	whether	-87
phrase	false	where	21
clause	true	through	-81
phrase	false	despite	25
phrase	false	over	-161
to	true	which	31
that	true	may	-69
wh	false	of	-63
wh	true	time	-81
that	false	may	-81
clause	false	during	14
that	false	or	-56
that	false	against	-41
phrase	true	but	-67
that	false	what	-32
wh	true	against	-41
phrase	false	whether	-63
phrase	false	within	-32
phrase	false	once	13
wh	true	like	-49
phrase	false	but	14
that	true	--	-22
phrase	true	during	-72
that	true	without	-81
to	true	or	-106
phrase	false	--	5
phrase	true	without	-41
phrase	true	--	8
clause	true	--	-11
clause	false	—	13
clause	false	between	-41
clause	true	although	-32
wh	false	from	-42
wh	false	ing	-41
wh	false	as	-41
that	true	under	-49
phrase	false	whom	-32
that	true	(	18
that	false	at	-81
wh	false	or	-63
phrase	false	into	-97
quotation	true	when	26
to	true	because	-33
clause	true	across	-56
that	true	along	-32
phrase	true	until	-33
phrase	false	since	10
wh	true	about	-49
wh	true	what	-49
phrase	true	among	-49
to	true	into	-69
wh	false	and	-83
phrase	true	off	-41
wh	true	who	-32
clause	false	against	-63
phrase	true	which	20
that	false	with	-81
phrase	true	-	-6
phrase	false	through	6
phrase	true	:	-71
phrase	true	past	-41
that	false	like	-49
wh	true	without	29
wh	false	in	-56
to	true	if	20
to	true	with	-153
clause	false	-	53
that	true	past	-41
clause	true	whether	-56
clause	true	yet	-41
that	false	if	-114
that	true	until	-32
phrase	true	where	-32
clause	true	;	-13
clause	true	above	-32
phrase	true	what	-49
that	false	even	-76
to	true	until	-42
wh	true	-	26
that	true	like	-75
phrase	false	may	-41
that	false	-	-75
to	true	who	-81
that	false	since	-41
that	true	)	-19
clause	true	may	-32
that	true	which	-97
quotation	true	-	-11
to	true	about	-56
phrase	false	alongside	-32
wh	true	when	-71
clause	false	,	47
to	true	like	-69
to	true	against	-56
that	true	including	-69
that	true	though	50
that	false	when	-49
phrase	false	whose	-41
wh	true	under	-33
clause	false	--	27
phrase	false	under	25
to	true	whether	-49
to	true	how	-32
that	true	;	18
phrase	false	across	16
phrase	true	across	-49
phrase	true	between	-41
clause	true	along	-41
quotation	true	as	13
to	true	among	-32
phrase	false	along	-32
quotation	true	of	-32
wh	true	whether	-41
phrase	true	how	-69
to	true	where	-41
phrase	true	toward	-32
phrase	false	why	-32
clause	false	than	-41
to	true	--	11
to	true	;	39
to	true	what	-32
that	false	past	-32
to	true	-	10
wh	true	before	-35
@shape,lemma
phrase	suggest	-38
phrase	focus	-5
wh	focus	-82
to	refuse	9
clause	say	-20
that	note	-50
phrase	say	-91
phrase	blast	-13
phrase	defend	10
clause	expect	65
to	urge	-12
that	announce	27
phrase	discuss	21
clause	refuse	-42
phrase	record	-52
that	recognize	-144
that	tell	-23
phrase	appoint	-78
that	say	-24
wh	learn	37
clause	suggest	23
clause	call	24
phrase	talk	-20
phrase	cite	-21
that	recall	31
clause	report	-15
phrase	ask	19
phrase	comment	-8
clause	find	-36
clause	choose	36
phrase	prefer	26
that	argue	-46
clause	announce	9
phrase	mention	7
phrase	expect	26
that	suggest	23
to	pledge	32
phrase	praise	-16
phrase	hire	-58
that	suspect	-41
that	claim	42
clause	tell	-81
clause	show	-47
phrase	support	40
phrase	champion	44
phrase	protest	25
to	invite	-34
phrase	include	-103
phrase	retweet	-60
phrase	announce	35
wh	detail	-63
phrase	push	21
phrase	lead	-52
phrase	repeat	-11
phrase	criticize	-9
phrase	offer	8
phrase	tweet	20
quotation	say	-13
clause	mention	15
that	stress	12
to	seek	-53
phrase	chime	-32
clause	compare	7
to	aim	-32
phrase	name	22
phrase	see	-23
clause	think	-10
clause	appear	41
that	find	-104
clause	according to	-186
phrase	respond	-42
phrase	touch	-46
that	reaffirm	-82
that	assert	-105
phrase	cast	-54
phrase	show	-97
that	add	-26
that	tweet	-87
phrase	reflect	-53
clause	hold	-33
to	hope	-124
phrase	denounce	45
clause	release	-45
phrase	contrast	-45
phrase	slam	7
phrase	hope	-86
phrase	emphasize	21
phrase	describe	-11
that	write	-186
phrase	complain	-58
phrase	rely	-12
phrase	hold	-72
wh	ask	-6
clause	push	80
phrase	want	-53
that	optimistic	-41
phrase	highlight	-83
that	warn	-16
phrase	thank	-7
wh	explain	63
phrase	hammer	53
that	predict	-161
phrase	congratulate	-24
phrase	bill	-33
phrase	claim	8
clause	watch	6
that	show	-86
phrase	promise	28
phrase	portray	-56
wh	say	-11
phrase	tout	26
clause	decry	25
clause	praise	19
clause	assure	15
phrase	backing	41
phrase	answer	44
phrase	identify	29
phrase	watch	50
phrase	ignore	56
clause	plan	-41
that	joke	6
phrase	draw	8
that	clear	51
that	declare	10
that	insist	17
clause	mock	36
phrase	mock	14
phrase	assure	-82
phrase	know	52
wh	criticize	-54
phrase	decide	12
phrase	resist	-41
phrase	vow	-10
clause	pledge	14
phrase	applaud	-58
clause	ask	17
phrase	according to	-220
clause	imagine	-45
phrase	vouch	13
clause	seem	36
to	tell	9
that	clarify	-19
clause	declare	26
phrase	bemoan	-5
phrase	lambaste	14
clause	want	-48
phrase	confirm	45
phrase	decry	-28
phrase	require	-132
phrase	accuse	-36
to	appear	-22
phrase	vote	32
clause	endorse	55
phrase	disavow	18
that	lament	-70
phrase	consider	15
phrase	promote	-35
phrase	downplay	-19
phrase	appear	9
phrase	touted	-8
clause	insist	-24
wh	demonstrate	48
to	ask	33
that	respond	-84
clause	point	31
clause	note	-21
phrase	question	23
wh	tell	26
wh	note	-120
phrase	note	-30
clause	tout	29
clause	amplify	-57
clause	question	16
phrase	charge	-8
that	determine	-49
clause	determine	-94
phrase	outline	-17
phrase	blame	-26
clause	disavow	-41
phrase	aim	-24
phrase	dedicate	33
to	plan	9
phrase	encourage	96
phrase	recite	8
clause	hope	-23
clause	know	-55
phrase	make	39
phrase	boast	-135
wh	talk	30
clause	talk	41
that	promise	-31
that	anticipate	-75
phrase	boycott	12
phrase	report	-19
phrase	assail	11
clause	balk	-58
to	threaten	27
clause	highlight	-56
phrase	target	20
that	hope	-43
that	concern	-76
that	state	31
that	continue	-89
wh	ponder	-35
phrase	rebuke	-81
clause	believe	45
phrase	recall	-57
phrase	remember	-78
clause	witness	11
that	see	-82
clause	reveal	14
phrase	detail	-35
that	confirm	39
phrase	cheer	13
phrase	reference	-26
phrase	hail	-15
phrase	explain	20
that	realize	-41
clause	echo	-17
that	make	65
phrase	nominate	14
phrase	accept	27
phrase	deliver	23
to	look	13
phrase	lay	10
phrase	gestured	11
clause	acknowledge	-28
to	seem	18
phrase	embrace	16
phrase	choose	22
phrase	believe	-162
that	report	-106
phrase	oppose	42
phrase	sign	15
phrase	adopt	-33
clause	state	-24
phrase	contemplate	-22
to	intend	53
phrase	plan	-96
phrase	debate	71
that	answer	-32
phrase	argue	-32
phrase	list	27
to	know	-41
phrase	seem	-73
clause	interest	-41
phrase	try	31
phrase	share	-14
phrase	veto	33
phrase	pass	26
clause	speak	-11
to	call	-41
phrase	condemn	-13
that	point	-56
phrase	bash	37
phrase	address	19
that	acknowledge	34
that	affirm	87
clause	accuse	37
phrase	sue	39
phrase	seek	8
phrase	point	-19
clause	describe	-35
clause	confirm	28
phrase	express	-25
wh	question	-47
phrase	sound	-6
phrase	articulate	37
phrase	compare	-40
wh	speak	-60
phrase	acquiesce	-32
wh	acknowledge	-71
that	convince	-121
clause	dwell	11
phrase	hear	-32
phrase	recount	-12
clause	focus	8
phrase	think	7
phrase	craving	-36
clause	decide	86
that	forget	-44
phrase	pick	34
phrase	endorse	31
wh	recall	-117
that	agree	-59
that	emphasize	-10
phrase	reiterate	14
phrase	rail	36
phrase	order	-21
clause	recall	-126
phrase	acknowledge	15
that	deny	62
phrase	light	-85
clause	defend	13
phrase	apologize	-12
phrase	quote	-101
that	imply	17
to	decline	25
clause	conclude	38
phrase	project	12
phrase	pressure	56
that	demonstrate	-63
phrase	view	22
clause	raise	19
phrase	prosecute	13
phrase	force	-32
clause	admit	-17
phrase	interpret	11
phrase	refuse	-53
clause	rule	-32
that	think	-29
phrase	need	-16
phrase	elevate	28
phrase	speak	21
that	require	26
phrase	mandate	19
wh	reveal	11
that	argument	63
phrase	find	-53
that	admit	13
phrase	recognize	-31
phrase	understand	19
phrase	demand	-18
phrase	declare	31
phrase	welcome	54
phrase	fire	10
to	promise	5
clause	fear	6
that	suggestion	37
phrase	represent	20
that	believe	-130
phrase	spark	13
phrase	block	22
that	appear	-12
that	hopeful	-68
phrase	favor	22
phrase	eager	23
clause	wish	-41
wh	understand	137
phrase	remark	14
quotation	look	-33
phrase	allow	8
clause	nominate	10
phrase	brag	-43
phrase	fear	13
clause	devote	85
clause	respond	31
phrase	state	30
wh	comment	-41
that	post	47
phrase	publish	-100
clause	renege	-32
phrase	present	-33
phrase	mark	12
clause	address	9
phrase	tell	41
phrase	decline	-136
phrase	contradict	-72
that	propose	22
clause	propose	25
phrase	aware	-154
phrase	rebut	-38
phrase	dispute	-58
phrase	carry	82
quotation	caution	11
wh	determine	-56
that	indicate	-31
to	show	-56
clause	proclaim	-33
wh	disagree	-52
to	agree	-13
to	excite	-64
to	decide	17
phrase	demonstrate	-62
that	boast	35
clause	concern	23
phrase	berated	-32
phrase	mull	12
phrase	reject	-20
phrase	deem	56
wh	decide	57
clause	agonized	38
wh	wonder	-94
that	fear	-158
that	estimate	33
phrase	fulminated	18
that	caution	-117
phrase	signal	-34
that	speculate	70
phrase	position	7
clause	prove	-85
clause	perceive	-49
clause	disclose	13
that	concede	-97
wh	embrace	-19
that	learn	-82
clause	dismiss	-49
phrase	echo	-28
that	conclude	-69
phrase	recommend	-55
that	underscore	-32
phrase	reckon	9
wh	clear	-33
wh	anger	-32
phrase	deny	5
clause	agree	-141
phrase	restrict	6
to	willing	-41
phrase	rebuff	14
phrase	capture	96
wh	describe	-69
clause	recognize	-13
to	offer	-69
clause	message	-32
phrase	proud	37
clause	enjoy	-34
that	press	-49
phrase	counter	-44
phrase	create	-112
quotation	call	17
phrase	turn	37
that	expect	-93
phrase	judge	64
to	push	-56
that	calculate	-49
that	contend	58
phrase	allude	-46
phrase	misstated	-49
phrase	press	30
to	eager	31
phrase	experience	-49
phrase	zero	-33
phrase	hit	-127
to	struggle	-33
phrase	alarm	-6
clause	require	-58
phrase	urge	-29
phrase	issue	46
phrase	employ	-32
to	propose	-22
phrase	concern	-46
phrase	count	26
that	confident	-41
phrase	tick	-114
clause	welcome	-49
clause	give	11
phrase	title	36
that	allege	24
clause	cite	5
wh	report	-16
clause	seize	34
clause	feel	22
that	doubt	-49
that	know	-121
that	order	15
phrase	revisit	91
phrase	foreshadowed	-60
phrase	dislike	-9
wh	show	68
to	persuade	-87
phrase	disclose	15
that	charge	-107
clause	hint	-74
phrase	imagine	-12
that	adamant	17
that	assertion	23
quotation	offer	-52
wh	address	-32
phrase	worry	-35
phrase	award	26
phrase	justify	24
phrase	campaign	-9
phrase	bar	6
clause	mean	18
phrase	paint	-26
phrase	liken	-42
phrase	pivote	-53
phrase	knock	-71
phrase	unveil	-65
phrase	give	38
phrase	introduce	58
phrase	pitch	-8
that	reiterate	-57
phrase	follow	-26
clause	estimate	-26
wh	deadlock	-32
phrase	characterize	60
that	reveal	-134
clause	add	-89
that	remind	-75
phrase	release	-10
wh	discuss	-32
clause	recount	-42
clause	condemn	12
that	remark	-99
clause	explain	-23
wh	worry	39
phrase	link	48
clause	hit	-57
to	require	30
clause	support	-10
that	brag	150
that	pledge	-43
wh	trumpet	-33
clause	reiterate	-36
phrase	interview	-49
that	prove	-112
phrase	invoke	23
wh	see	-104
phrase	telegraph	12
clause	bar	19
phrase	expres	-62
phrase	circulate	14
that	positing	-32
wh	believe	-73
that	frustrate	75
that	complain	22
to	work	-13
clause	rattle	32
that	maintain	23
wh	press	15
that	signal	-76
clause	allow	-69
that	persist	23
clause	lay	24
clause	warn	32
phrase	pronounce	-83
phrase	advocate	-149
phrase	indicate	-67
wh	outline	-32
clause	attribute	-41
clause	see	-69
phrase	implored	-33
clause	press	-56
clause	muse	-42
phrase	speculate	-59
quotation	chant	36
wh	compare	-32
clause	lament	22
that	contention	-56
clause	include	-116
clause	remember	-87
clause	allege	31
that	presume	-32
phrase	enjoy	-44
wh	leave	-37
that	hear	-59
phrase	brush	-56
phrase	trace	-58
phrase	conclude	8
phrase	lash	14
clause	craft	35
quotation	seek	-57
phrase	stress	-68
phrase	dub	-60
clause	brag	53
to	attempt	-64
phrase	reveal	-33
wh	care	-65
clause	indicate	73
that	remember	-66
clause	repeat	-41
that	fire	-51
clause	invoke	22
to	vote	9
phrase	empower	-51
clause	vow	-41
phrase	prescribing	-58
phrase	credit	-44
that	intimated	-61
wh	contemplate	-33
to	opt	-76
phrase	fight	-44
phrase	interrupt	16
that	mean	-56
that	demand	-67
clause	complain	23
phrase	email	-35
phrase	file	79
phrase	allege	-65
clause	deliver	13
that	assume	62
that	understand	-44
clause	discover	-32
phrase	infatuated	-37
wh	remember	-57
clause	signal	8
phrase	agree	37
phrase	sum	-77
to	design	-32
wh	come	-41
phrase	persuade	-60
clause	consider	16
clause	reject	-38
that	call	-56
quotation	embrace	-34
that	reassure	-32
phrase	sentence	14
phrase	concurred	-52
that	bemoan	-64
that	snipe	18
phrase	premiered	-78
phrase	run	-64
phrase	unleash	-74
phrase	air	7
to	love	19
phrase	overstate	-34
phrase	play	12
phrase	range	-36
that	dismiss	-41
clause	attack	-49
clause	write	-22
clause	promise	15
clause	read	-32
clause	denounce	37
phrase	begin	-118
clause	run	-41
clause	contemplate	-32
phrase	generate	-33
phrase	prohibit	-29
phrase	contest	-42
phrase	marvel	-67
clause	tick	32
that	accusation	-41
to	sign	91
phrase	read	-32
phrase	object	-75
phrase	draft	-69
phrase	wait	-68
to	fight	-49
phrase	frame	-80
wh	doubt	-49
phrase	eviscerated	-87
to	allow	-32
quotation	lobby	-57
clause	post	-41
that	guess	-34
clause	prohibit	-49
clause	prevent	-88
phrase	clarify	26
that	bet	-83
clause	learn	-30
phrase	learn	44
phrase	wage	-50
clause	slam	14
that	cite	-79
phrase	castigated	-57
that	emerge	19
clause	headline	-9
that	rule	-63
clause	assume	7
phrase	chiding	9
clause	remind	-56
wh	counter	-49
phrase	petitioned	-57
quotation	testify	-34
clause	detail	-41
phrase	chide	-90
phrase	fessed	-34
@here,lemma
)	suggest	8
to	suggest	-166
to	claim	248
in	claim	-115
of	claim	-75
to	focus	-60
ing	focus	-56
on	focus	-41
to	want	-167
of	refuse	-41
for	refuse	-57
ing	refuse	-32
to	say	-436
-	say	-55
,	say	-20
for	say	39
what	say	-125
but	say	7
because	say	-49
of	say	-390
who	say	-210
,	note	-14
and	note	23
,	blast	56
,	defend	-13
to	expect	-116
over	want	-32
,	urge	-21
to	announce	52
,	announce	42
since	say	-110
,	reflect	7
with	discuss	70
,	discuss	-40
who	discuss	-32
in	discuss	42
and	discuss	-11
and	refuse	-58
in	refuse	-56
on	discuss	42
to	tell	-202
but	tell	-42
of	appoint	-32
with	say	-296
and	say	-41
to	learn	-49
,	learn	17
how	learn	-32
into	learn	-32
to	call	-226
against	call	-49
into	suggest	-32
quotation	call	-218
for	call	-113
and	call	27
,	call	-10
by	call	-78
on	call	-7
time	call	-58
for	propose	-76
to	discuss	-50
and	talk	19
how	talk	-49
ing	talk	22
ing	say	18
including	say	-69
in	say	-17
quotation	say	-351
,	cite	-12
and	cite	-95
who	cite	-32
ing	cite	-81
for	cite	40
of	recall	-49
ing	recall	-69
in	recall	-107
to	recall	-87
and	recall	64
on	report	5
ing	report	-140
to	report	-110
to	ask	-175
with	tell	-106
,	comment	11
to	find	-110
so	say	-122
quotation	argue	-92
on	argue	-86
,	argue	-20
and	announce	-24
in	mention	50
with	expect	-32
and	expect	127
in	expect	-112
of	expect	-114
time	expect	-110
as	suggest	-56
on	suggest	-70
ing	suggest	-145
ing	praise	-76
of	praise	-32
to	praise	-41
on	praise	-37
time	praise	-32
to	hire	-33
in	hire	-33
,	claim	-15
and	claim	66
with	claim	-32
in	tell	-161
and	show	-172
on	show	-122
,	show	-19
for	show	-76
for	support	71
with	report	-56
of	include	-63
ing	include	-70
,	include	-52
of	announce	-110
in	announce	52
on	say	-61
when	say	-118
at	say	-227
from	say	-216
to	detail	-32
on	push	-42
to	dismiss	-49
of	offer	-106
on	offer	-42
to	tweet	-33
if	say	-187
about	say	-208
time	say	-251
of	mention	-69
from	mention	-49
at	mention	42
and	mention	19
to	defend	-83
to	note	-179
with	note	-106
quotation	note	-81
in	note	-191
and	refer	7
,	refer	11
on	tell	-102
to	compare	-102
and	compare	5
even	say	-143
to	aim	-49
ing	aim	-63
to	offer	-63
as	see	-159
in	appear	-127
from	find	-41
in	find	-127
among	find	-56
,	find	-15
and	find	-111
by	according to	-41
in	according to	-142
with	according to	-70
and	according to	-157
during	say	-110
as	say	8
of	respond	-49
quotation	respond	-32
and	respond	-49
in	see	-122
from	note	-97
while	note	-34
,	respond	-39
and	offer	-21
of	reaffirm	-41
and	tell	-92
by	tell	-49
ing	tell	43
at	tell	-69
or	say	-163
—	say	-41
,	assert	-8
and	assert	-32
as	cast	-98
of	cast	-75
for	criticize	-130
ing	criticize	-122
and	criticize	-22
from	criticize	-32
ing	show	-169
of	show	-214
in	show	-204
time	show	-87
over	say	-136
quotation	add	-69
and	add	14
because	add	-41
in	add	-97
of	add	-110
in	reflect	-34
and	reflect	-32
in	urge	-32
and	urge	-64
to	urge	-92
through	say	-106
for	urge	-32
on	respond	-32
before	hope	-35
to	hope	-111
,	denounce	18
quotation	tell	-139
,	offer	21
,	release	-27
ing	release	-51
as	contrast	-41
with	contrast	-52
for	slam	6
in	slam	-41
of	slam	-32
,	slam	33
to	slam	-49
ing	slam	-70
and	slam	22
,	talk	-5
to	criticize	29
in	criticize	-86
of	criticize	-86
for	hope	-92
time	hope	-75
in	praise	-58
and	praise	12
of	dismiss	-49
,	dismiss	20
,	emphasize	-6
as	describe	-152
,	attack	-17
of	ask	-125
quotation	ask	-49
from	ask	174
ing	ask	-110
in	ask	-122
to	write	-75
in	write	-32
in	complain	-32
,	rely	-40
,	name	8
as	argue	-49
to	argue	-192
before	say	-126
of	find	-132
while	find	-42
yet	say	-49
than	say	123
with	show	-121
between	show	-41
from	tell	-41
of	push	-56
and	push	-48
of	tell	-110
after	tell	7
with	want	-42
toward	say	-49
beyond	say	-41
of	argue	-179
and	argue	6
off	say	-69
of	support	-69
between	say	-114
as	highlight	31
quotation	warn	-32
with	warn	-41
of	warn	-75
,	praise	12
who	praise	-32
for	praise	-66
as	praise	-57
despite	say	-54
in	predict	-76
,	predict	8
for	thank	-32
,	thank	-35
as	thank	-32
to	explain	144
ing	announce	-114
time	announce	46
ing	predict	-41
for	congratulate	-42
quotation	predict	-41
of	predict	-32
to	predict	-41
,	watch	38
on	find	-32
who	find	-32
ing	find	-92
,	support	38
by	mention	-46
,	mention	-9
ing	cast	-41
of	promise	-56
and	suggest	-18
as	portray	-83
of	see	-106
,	see	20
who	see	-32
on	support	-41
ing	support	-41
into	say	-132
to	tout	-41
ing	tout	-32
and	tout	6
and	cast	-64
of	decry	-49
quotation	decry	-32
and	decry	7
to	highlight	-57
at	expect	-56
to	show	-188
for	tell	-106
in	look	-50
ing	look	-49
to	assure	-49
ing	worry	-49
in	worry	-84
while	say	-34
under	say	-81
about	show	-49
of	want	-56
,	want	10
about	answer	-32
on	ask	-70
and	look	-44
by	show	-64
over	show	-56
,	identify	62
of	defend	-63
ing	defend	-32
and	defend	-30
time	tell	-101
in	plan	-32
time	plan	-41
to	plan	-49
after	say	-72
until	say	-63
as	want	-57
for	want	-82
and	want	10
in	want	-106
may	say	-71
behind	say	-87
for	ask	-69
of	call	-179
or	mention	-41
,	declare	62
to	declare	-81
:	note	-36
time	note	-76
quotation	insist	-41
ing	insist	20
for	claim	-69
for	mock	-36
and	thank	21
quotation	mock	-32
at	assure	-41
of	assure	-49
time	know	-83
in	assure	-32
time	criticize	-32
among	criticize	-32
whom	say	-49
,	criticize	-7
and	declare	10
across	say	-41
,	decide	-13
quotation	pledge	-75
in	touted	-43
quotation	vow	-49
to	vow	-56
time	vow	-56
and	pledge	44
in	support	63
if	tell	-41
as	tell	-64
to	pledge	-50
around	say	-41
and	ask	-24
of	according to	-135
ing	according to	-97
outside	say	-32
,	according to	-74
than	according to	-32
on	according to	-41
ing	imagine	-41
and	vouch	-43
than	tell	-32
who	call	102
ing	seem	-129
in	seem	93
as	refer	-41
quotation	refer	-41
,	clarify	-7
of	clarify	-32
against	say	-166
upon	say	-32
—	call	-15
ing	declare	76
after	declare	10
on	declare	-35
time	declare	20
quotation	declare	-75
,	suggest	40
in	bemoan	-41
from	according to	-49
at	according to	-41
time	according to	-86
to	according to	-142
as	according to	-56
though	say	30
with	see	-41
to	see	-127
time	see	-41
on	confirm	90
with	ask	-32
,	ask	7
in	decry	-34
to	require	-87
who	require	-32
at	require	-32
in	hope	-110
:	hope	-36
,	hope	-48
and	hope	-108
of	accuse	-213
ing	accuse	-159
ing	appear	-92
,	vote	20
for	endorse	-49
and	endorse	48
to	support	65
and	attack	43
for	attack	-70
ing	attack	-56
on	refuse	71
by	say	-228
for	vow	-33
quotation	lament	-32
to	lament	-41
in	lament	-33
to	refer	-63
when	appear	13
ing	describe	38
in	describe	-86
with	describe	10
and	describe	40
of	describe	-69
,	touted	-17
of	insist	-101
to	insist	-114
as	cite	-113
of	cite	-118
to	cite	-97
because	call	-46
while	ask	18
to	respond	-63
like	say	-122
with	point	-41
of	point	-153
ing	note	-177
about	note	-32
in	question	-49
ing	question	-41
and	question	8
where	tell	-32
on	expect	-89
,	expect	-10
of	explain	-56
as	note	-82
for	note	-114
:	say	-110
in	tout	92
in	point	-99
where	say	-77
for	announce	-92
on	announce	62
to	question	-87
or	tell	-56
after	charge	43
ing	determine	-57
to	determine	-32
of	tweet	-63
and	outline	-49
of	vow	-86
and	vow	-6
,	vow	33
of	challenge	-49
,	challenge	-12
and	rail	56
on	blame	14
how	say	-122
as	ask	48
which	say	-97
,	aim	-35
,	plan	48
and	plan	-42
as	know	-32
quotation	know	-41
on	know	-70
with	know	-41
for	blast	-88
ing	blast	-69
quotation	encourage	-32
to	blast	-49
quotation	describe	-81
by	declare	88
to	know	77
,	know	16
ing	know	-75
,	make	32
and	boast	13
in	boast	-41
,	boast	12
to	talk	-87
as	denounce	15
in	know	-76
like	want	-32
on	note	-98
–	say	24
in	promise	-65
,	promise	21
of	think	-63
quotation	think	-41
,	think	-20
to	think	-122
from	see	-41
from	call	-84
of	discuss	-41
in	report	-9
like	report	-32
,	report	-27
and	report	-87
of	report	-122
,	focus	30
in	highlight	-50
ing	highlight	-41
,	backed	36
ing	hope	-106
of	hope	-110
into	hope	-41
on	vow	-65
as	vow	-33
to	concern	-41
as	hope	-63
to	state	-63
of	state	-49
,	state	49
from	add	-32
,	add	-30
on	state	19
to	believe	-63
in	believe	-64
,	believe	-81
,	refuse	-11
past	say	-56
and	promote	32
as	remember	-33
to	remember	-69
for	see	-112
by	hope	-33
in	vow	-87
and	see	-113
in	argue	-130
against	defend	-32
,	confirm	-56
by	note	-49
which	note	-41
of	note	-175
of	write	-92
,	write	-47
for	write	38
and	write	53
by	echo	-32
once	say	-32
and	make	9
ing	make	-41
quotation	make	-32
to	make	-76
ing	discuss	-42
for	nominate	-32
time	accept	21
and	seek	-129
on	seek	-49
of	deliver	-49
as	dismiss	-58
as	defend	-33
to	add	-139
and	insist	69
,	lay	-5
,	acknowledge	5
and	acknowledge	-105
of	seem	-97
as	seem	52
,	mock	56
and	believe	-42
of	believe	-97
for	report	-69
and	oppose	43
,	oppose	101
of	denounce	-41
and	denounce	34
for	add	-63
on	criticize	-59
ing	complain	-41
in	refer	10
and	state	12
in	state	-57
,	prefer	23
for	consider	-32
in	vote	68
,	contemplate	-25
ing	call	99
with	call	-59
while	call	-40
during	show	-33
as	show	-76
than	show	-88
or	show	-56
from	report	-51
in	blame	-64
of	blame	-75
,	blame	-18
with	charge	-37
of	plan	-41
as	expect	-67
ing	see	-110
but	call	19
time	ask	-63
quotation	suggest	-56
ing	argue	34
to	oppose	-34
and	focus	-77
from	argue	-49
on	point	-49
by	point	-41
,	list	48
at	call	-42
than	note	-56
when	know	-57
on	seem	-77
—	seem	-8
as	support	-44
for	believe	-63
at	argue	-32
,	insist	-41
in	insist	-49
ing	pass	-32
of	repudiate	-32
of	speak	-49
and	speak	-13
for	speak	-32
,	condemn	48
,	point	-82
from	point	-41
time	point	-41
for	point	-75
ing	point	-106
about	report	-41
than	report	-41
at	report	-41
to	include	-63
by	include	-43
and	include	-82
may	note	-32
but	acknowledge	25
from	accuse	-41
to	accuse	-118
who	argue	-41
in	warn	-57
ing	warn	-63
to	seek	-92
of	seek	-92
,	seek	17
to	point	125
against	ask	-32
in	express	24
of	express	-41
who	express	-33
to	express	-43
for	express	-41
with	announce	24
of	question	-41
quotation	explain	-41
in	articulate	32
of	compare	-56
,	speak	29
from	show	-69
and	acquiesce	-38
ing	acknowledge	-81
of	acknowledge	-92
from	acknowledge	-32
,	consider	37
of	recognize	-71
to	recognize	-56
,	recognize	-20
and	recognize	-48
on	think	-41
and	think	37
in	think	90
and	lay	-42
ing	mention	-32
of	focus	-56
to	mention	-49
ing	vow	21
—	focus	16
quotation	talk	-41
as	think	-57
like	highlight	-32
of	agree	-75
and	agree	-88
to	emphasize	-57
as	emphasize	-41
from	announce	-57
of	reiterate	-56
ing	rail	-32
,	order	-10
with	argue	-57
to	acknowledge	-102
ing	deny	-41
,	deny	38
on	appear	-70
of	appear	-101
,	appear	13
which	argue	-32
by	argue	-84
without	argue	-32
,	accuse	-27
quotation	accuse	-75
on	defend	-12
as	add	-41
--	say	8
within	say	-49
of	apologize	-32
after	note	-38
on	claim	-32
on	decline	48
and	point	5
from	want	-32
on	conclude	-32
,	remember	-65
to	pressure	-35
and	support	-12
to	advocate	-49
to	view	-33
of	raise	-32
by	dismiss	10
,	reference	24
as	hire	-33
ing	write	-41
to	boast	-69
quotation	boast	-41
ing	boast	-41
on	boast	-32
of	make	-41
at	seem	-35
,	seem	-9
on	acknowledge	18
of	admit	-32
and	admit	-34
although	say	-41
in	acknowledge	-49
whether	tell	-32
quotation	state	-49
under	show	-32
from	suggest	-69
of	display	-41
to	identify	111
—	pledge	-8
of	pledge	-69
ing	pledge	-32
,	endorse	25
of	rule	-32
ing	think	-76
ing	want	-63
as	point	-57
in	accuse	-66
time	accuse	-32
from	appear	-58
to	need	66
among	show	-63
in	name	48
ing	require	-41
of	endorse	-49
ing	reveal	-41
by	find	-59
with	find	-66
quotation	admit	-41
for	admit	-49
to	admit	-41
,	admit	33
for	discuss	-32
)	say	16
of	understand	-49
to	understand	-42
and	demand	-35
by	think	-42
quotation	portray	-41
for	argue	-92
as	list	-42
to	welcome	-32
on	identify	-32
who	note	-32
in	fear	-70
,	fear	-20
and	fear	-33
to	fear	-41
or	ask	-56
when	note	-34
into	note	-41
ing	compare	-32
on	describe	-32
as	accuse	-37
for	accuse	-41
to	appear	-126
time	appear	-41
at	put	-35
of	put	-33
on	put	-32
in	reiterate	-33
to	reiterate	-32
as	claim	-34
,	clear	32
about	add	-32
ing	add	-106
ing	mock	10
,	favor	-9
time	seem	-41
ing	acquiesce	-32
on	slam	-42
on	blast	-37
into	expect	-49
for	look	-34
to	allow	-97
into	seek	-32
from	seek	-47
in	seek	-46
to	condemn	-41
to	push	-83
(	endorse	-34
)	endorse	-26
to	describe	-88
in	endorse	50
quotation	claim	-81
off	suggest	-32
quotation	post	-32
and	highlight	-65
,	explain	-5
for	describe	92
ing	publish	-33
of	post	-75
on	post	46
to	nominate	-33
,	nominate	11
to	answer	-32
who	ask	-32
with	express	-49
,	express	-8
into	tell	-41
to	decline	-32
,	decline	-30
which	decline	-32
for	decline	8
in	propose	-51
,	propose	54
to	propose	-63
in	view	11
on	propose	-57
by	propose	-45
and	advocate	-42
-	call	34
of	aware	-56
,	aware	-35
and	aware	-41
ing	aware	-41
to	aware	-32
in	declare	-52
of	fear	-41
of	highlight	-56
or	accuse	-32
and	accuse	-21
as	write	-41
,	post	-52
and	post	-33
for	according to	-101
in	compare	-51
in	identify	-44
of	identify	-32
in	feel	-41
with	suggest	-97
than	suggest	-50
of	suggest	-135
or	endorse	21
in	caution	-35
to	caution	-32
,	caution	13
of	order	-69
,	allow	54
quotation	report	-32
for	suggest	-101
in	suggest	-118
at	suggest	-41
to	speak	-50
with	appear	-33
to	agree	-118
time	agree	-41
,	agree	-23
ing	believe	-75
with	write	-56
ing	concern	-41
,	concern	-39
and	consider	-5
to	consider	-49
whether	say	-63
,	echo	-12
ing	remember	-49
of	remember	-56
,	recall	-19
ing	promote	-41
in	promote	-50
on	insist	-63
for	insist	-49
of	reject	-32
of	propose	-63
ing	propose	-49
in	consider	-40
for	decide	-32
,	deem	56
to	decide	-56
of	decide	-56
for	agree	-41
to	deny	-32
and	wonder	-33
if	promise	-32
,	view	49
;	say	-31
of	estimate	-32
and	estimate	-54
in	estimate	-42
and	bemoan	-32
to	estimate	-76
,	estimate	41
among	say	-69
for	find	-69
of	refer	-75
from	hope	-63
,	speculate	-15
from	estimate	-41
time	estimate	-32
with	add	-41
,	disclose	20
after	appear	81
on	hope	155
for	concede	-32
with	hope	-49
,	compare	-30
of	indicate	-63
ing	indicate	-41
to	indicate	-49
,	embrace	16
with	dismiss	-49
in	dismiss	-32
time	add	-41
in	speak	-41
who	dismiss	-32
ing	dismiss	-76
as	speak	-37
-	according to	-36
or	according to	-41
like	according to	-32
for	conclude	-32
to	conclude	-92
to	seem	-102
,	worry	-16
and	worry	23
to	worry	-32
ing	refer	-49
-	suggest	32
who	suggest	-41
as	seek	7
with	clear	-49
in	clear	-57
--	show	-36
of	conclude	-32
and	conclude	42
who	agree	-32
or	agree	-49
than	require	-32
since	note	-49
or	note	-56
-	show	14
who	prefer	-32
to	prefer	-41
of	vote	-56
to	vote	-32
--	seem	-38
by	seem	-49
from	seem	-56
time	find	-32
by	agree	-32
about	tell	-56
of	feel	-32
with	explain	-32
for	offer	-44
to	look	-42
,	look	18
about	want	-32
,	question	29
to	press	-41
,	push	74
who	add	-41
and	create	-41
to	create	-41
,	position	12
ing	expect	-56
who	expect	-32
from	expect	-32
for	think	-69
about	suggest	-32
and	promise	-36
to	promise	-63
in	conclude	-32
of	talk	-75
by	suggest	-32
time	report	-63
of	misstated	-41
for	press	-41
in	press	-44
in	aim	-49
on	aim	-41
time	want	-32
or	want	-49
and	challenge	24
or	find	-56
on	cite	-41
in	cite	-130
to	attack	-49
and	hit	-33
,	address	13
in	threaten	-34
but	note	-32
-	note	-40
of	reflect	-41
about	seek	-32
for	seek	-41
of	echo	-41
to	warn	-41
to	request	34
and	appear	-53
at	agree	-32
and	dismiss	54
quotation	show	-32
if	show	-32
of	concern	-56
quotation	according to	-92
of	worry	-32
as	acknowledge	-42
ing	seek	-49
of	tick	-32
ing	agree	-41
as	allege	-32
quotation	hope	-32
with	cite	-41
for	blame	39
ing	blame	-70
and	blame	-12
from	recall	-32
than	find	-32
as	find	18
ing	order	-32
of	declare	-41
and	portray	-49
who	portray	-32
as	announce	56
,	dislike	-21
of	clear	-41
,	persuade	-54
and	persuade	-41
of	know	-69
,	feel	23
to	lobby	-32
,	lobby	14
in	defend	23
-	argue	-11
with	seek	-41
for	appear	-41
in	charge	-32
quotation	write	-49
,	warn	20
and	warn	-50
if	add	-49
,	hint	10
in	imagine	-34
with	recall	-41
to	reject	-32
-	indicate	8
at	indicate	-32
for	indicate	-56
,	indicate	-19
from	address	-32
or	question	-41
while	show	-36
without	say	-56
at	show	-51
at	add	-41
of	consider	-56
when	recall	-34
and	explain	-78
,	recommend	-7
in	favor	12
as	paint	12
of	paint	-41
,	threaten	51
of	mock	-41
to	reference	-41
time	offer	-32
of	attack	-56
in	convince	-32
on	reiterate	16
in	decline	-32
and	decline	70
quotation	name	-32
as	name	-32
as	characterize	-32
to	reveal	-75
for	reveal	-41
in	remind	-41
to	remind	-75
of	release	-41
and	stress	-41
for	include	-32
time	order	-41
to	put	-32
time	warn	-41
for	explain	-58
ing	explain	-49
of	link	-32
ing	hit	-32
time	hit	-32
than	seem	-32
and	seem	-66
quotation	slam	-41
about	offer	-41
(	attack	-46
)	attack	-5
ing	consider	-32
as	appear	-41
,	reject	-18
quotation	remark	-32
on	accuse	-33
may	believe	-33
ing	reiterate	-56
for	respond	-35
on	question	-41
whether	question	-32
of	represent	-32
even	note	-33
,	prove	-55
and	prove	-32
as	prove	-32
,	invoke	-5
on	mention	-50
of	need	-41
—	hope	-39
who	urge	-32
—	show	-19
than	agree	-32
in	agree	-76
(	say	-44
of	work	-32
on	add	-41
of	decline	-49
when	agree	19
to	refuse	-50
,	lash	24
ing	allege	-32
of	address	-32
to	address	-32
of	allow	-32
who	allow	-32
or	suggest	-32
of	lay	-41
quotation	promise	-49
of	advocate	-32
in	advocate	-41
in	assertion	-41
about	ask	-41
from	cite	-34
time	argue	-32
with	compare	-32
of	lament	-41
,	deliver	20
as	reveal	-34
with	insist	-56
quotation	blame	-32
with	seem	-32
of	contention	-32
in	pledge	-41
quotation	conclude	-32
from	indicate	-32
ing	concede	-32
and	remember	-44
in	remember	-41
of	share	-32
against	seem	-41
of	prove	-32
whether	ask	-32
ing	tweet	218
in	tweet	-32
or	know	-32
between	call	-32
in	talk	-74
to	blame	-49
,	portray	30
and	craft	-34
as	include	-41
over	appear	-32
in	dub	-33
by	reveal	-41
ing	fear	-41
time	think	-32
after	call	7
at	plan	-32
as	believe	-64
,	credit	-37
to	allege	-32
,	allege	18
in	explain	75
and	chant	-32
of	demand	-32
to	assume	-32
at	find	-32
-	find	-36
of	request	-32
of	promote	-56
;	promote	-67
(	cite	57
by	cite	-43
of	assertion	-41
in	post	-58
with	believe	-41
and	sign	-45
against	report	-32
of	reveal	-75
and	reveal	-69
over	note	-41
as	sign	54
,	premiered	-42
who	insist	-32
who	mention	-32
to	counter	-32
to	read	-32
ing	begin	-32
to	signal	-32
of	tout	-32
-	endorse	44
quotation	announce	-41
in	prohibit	-34
,	tick	-46
ing	tick	-41
and	tick	33
-	think	7
-	claim	48
on	tweet	16
,	sign	31
ing	quote	-51
and	quote	-34
which	tweet	-34
after	announce	24
,	quote	-26
from	prevent	-32
about	acknowledge	-32
quotation	acknowledge	-32
to	clarify	-34
when	ask	-33
,	reveal	-42
on	explain	-32
against	announce	-32
as	reference	-33
@here,word
to	the	26
to	support	-132
in	the	-10
against	the	-142
with		-49
quotation	–	-32
to	kill	-56
in	a	34
:		8
for	what	-57
,	but	25
because	of	-16
,	and	10
and		-180
,	the	14
to	tell	-33
to	read	-32
—	and	9
,	which	12
to	pay	-41
,	as	9
who	were	-63
and	with	25
who	are	-97
and	political	-49
in	its	42
;	the	5
ing	a	54
to	be	-252
to	put	-63
for	the	-41
of	new	-56
to	see	-81
and	how	-83
how	they	-56
,	how	-35
to	combat	46
quotation	for	-161
for	u.s.	-41
in	iraq	-98
to	assist	-32
to	take	70
and	for	-65
to	increase	-41
,	also	-16
as	isis	-32
in	syria	-99
and	iraq	-45
than	they	-32
on	sunday	27
time	night	15
time	.	34
to	attack	-49
on	women	-33
and	hillary	-42
to	a	-200
in	europe	-50
how	many	-41
how	it	-32
ing	the	-320
quotation	of	-135
who	had	7
ing	for	-148
of	the	-395
during	the	7
ing	in	-185
on	muslims	-76
ing	to	20
to	enter	-64
to		-198
to	vote	-148
for	him	-97
of	it	-75
,	while	41
when	the	-5
of	state	-200
,	however	53
,	said	73
so	far	-69
,	a	23
)	.	113
quotation	on	-101
,		-78
quotation	because	-106
because		-77
quotation	during	-41
during	a	7
quotation		-32
with	the	-256
and	democratic	-45
as	a	-10
ing	campaign	-49
of	a	-229
at	the	14
on	friday	17
in	alabama	-41
with	an	-76
and	in	-14
,	he	26
)	and	-38
and	former	-63
and	on	-50
for	president	-143
—	the	-9
who	's	-32
,	she	21
by	giving	21
,	to	-28
of	support	-41
to	tighten	-50
on	gun	-56
quotation	and	-265
when	he	11
from	his	-82
to	prevent	-69
,	if	27
,	it	19
to	thwart	-32
on	guns	-41
to	more	-56
on	.	-41
to	repeal	-49
of	obama	-75
,	including	-53
including	the	-49
to	ensure	-56
to	counter	-41
ing	them	-87
if	elected	-63
about	the	-170
ing	at	-64
at	a	21
in	december	18
in	his	5
to	expand	-56
in	november	7
of	some	-56
to	bear	-32
to	protect	-56
quotation	in	-177
to	talk	-56
ing	,	29
and	his	-54
through	the	30
of	president	-69
quotation	with	-101
but	that	-119
with	his	-122
in	an	47
on	immigration	-70
and	says	-13
even	more	-70
of	islamic	-32
in	paris	-56
ing	more	-63
to	register	-32
of	sen.	-56
with	donald	-33
in	their	35
who	will	-69
from	clinton	-41
,	clinton	17
by	one	-33
in	question	-33
of	her	-177
on	a	72
during	her	43
as	secretary	-108
to	serve	-69
as	president	-102
,	because	-9
because	she	42
at	risk	-32
of	clinton	-132
from	her	-70
in	new	12
quotation	,	-32
for	.	-32
from	mexico	-41
—	a	40
while	he	-41
in	office	-41
and	2012	-32
,	although	37
between	the	-106
while	secretary	-36
from	wall	-63
quotation	—	-69
from	the	-24
as	part	-41
ing	fees	-41
,	an	17
of	millions	-49
of	dollars	-75
,	made	-24
on	saturday	-76
ing	and	-102
and	other	-153
over	the	49
because	he	-12
in	favor	-63
and	more	-51
quotation	a	-69
and	a	-14
to	their	-49
through	a	-42
for	hillary	-63
,	saying	179
quotation	the	-118
ing	from	-92
from	some	-41
of	his	-225
because	it	47
ing		-101
ing	back	-56
ing	is	-33
to	what	-32
to	ask	63
of	defense	-32
,	then	5
and	as	23
of	an	-101
,	his	14
in	ohio	-32
to	spend	-64
ing	that	26
before	the	-41
for	a	-193
to	get	-153
and	he	53
in	tuesday	-32
time	's	-158
to	do	-166
as	well	30
,	leaving	7
ing	him	-136
,	calling	43
quotation	when	-49
of	eminent	-32
of	democratic	-69
quotation	from	-75
in	campaign	-41
to	use	-63
and	,	18
—	to	17
to	trump	-119
in	south	-119
to	that	-63
,	trump	44
ing	hillary	-49
as	she	24
,	when	39
about	his	-118
,	sanders	21
to	lose	-63
before	he	-32
time	1	-56
of	sanders	-69
of	him	-32
at	least	-168
,	after	64
over	sanders	-32
,	putting	37
who	has	-81
between	clinton	-32
and	sanders	27
of		-101
to	sanders	-32
quotation	after	-49
and	new	-41
with	them	-32
ing	her	-114
ing	down	-49
on	wall	-56
quotation	but	-114
on	his	8
of	texas	-41
if	he	-114
of	their	-87
to	washington	-41
and	bernie	-32
as	he	68
quotation	adding	-49
who	won	-32
quotation	is	-41
time	,	-198
as		-173
with	a	39
as	the	22
to	run	-106
ing	his	-150
,	donald	-70
and	ted	-32
for	his	-15
after	a	29
after	he	13
in	nevada	-88
and	will	-51
,	especially	-96
and	marco	-33
as	they	9
for	second	-41
to	his	-101
to	unify	-32
,	ted	-36
of	republican	-69
from	entering	-118
in	january	-42
ing	its	-76
in	politics	-58
,	about	32
by	name	-54
despite	his	5
to	hillary	-32
and	effective	-32
to	her	-81
for	her	-87
behind	clinton	-32
quotation	to	-166
to	win	-132
on	super	-44
in	one	-35
but	also	-46
what	she	-49
and	her	-115
of	donald	-41
who	would	-76
by	about	54
on	their	-49
into	the	41
on	her	-110
to	leave	-49
to	bring	-115
ing	people	-56
and	young	43
for	their	-76
ing	.	-193
to	victory	-32
and	said	107
off	his	-32
to	say	-63
at	her	-32
time	to	-63
on	social	127
in	line	-57
while	the	-41
to	have	-106
,	most	28
ing	on	-125
of	voters	-81
and	experience	-41
by	a	24
of	women	-32
—	in	-7
ing	of	-76
about	a	-49
ing	muslims	-49
quotation	that	-106
in	washington	-56
outside	the	-49
ing	will	-33
to	drop	-63
time	—	-32
—	including	-28
quotation	as	-69
to	stop	-76
from	becoming	-32
may	be	19
to	clinton	32
since	his	-32
off	the	-69
and	republican	-49
over	a	-41
ing	up	-106
,	despite	40
as	long	-32
quotation	who	-114
behind	him	-41
to	focus	73
quotation	over	-49
for	not	-56
for		-87
in	that	-56
among	republicans	-32
of	trump	-122
,	whom	16
whom	he	-49
on	trump	-77
,	though	30
across	the	10
,	even	25
to	him	-63
of	vermont	-56
which	he	-56
by	the	-208
to	influence	-32
in	both	-44
and	georgia	-32
and	women	-32
quotation	while	-56
to	keep	-101
in	america	-89
to	release	-75
and	asked	24
because	so	-32
so	many	-63
how	she	-32
around	the	-49
and	clinton	19
ing	location	-41
than	a	46
,	along	-52
along	with	-63
in	10	-63
and	texas	-32
to	change	-49
to	temporarily	-56
of	gop	-32
even	if	24
ing	:	-32
than	trump	-41
who	is	-75
,	was	28
against	him	-69
ing	office	-32
since	it	-41
and	unite	-35
to	lay	-56
—	of	-41
,	something	34
on	tuesday	34
at	his	-41
but	did	26
which	people	-32
because	they	-76
for	new	-50
to	stay	-49
in	all	-57
in	florida	-49
,	illinois	-35
and	north	-42
with	both	-32
to	describe	-32
than	clinton	-32
and	to	39
about	clinton	-32
to	unite	-32
to	compete	-32
against	trump	-56
when	they	36
to	secure	-63
of	more	-32
time	morning	18
ing	violence	-56
or	the	-69
of	big	-41
in	states	-41
since	he	-41
of	using	-41
,	sen.	25
for	opposing	-32
of	whom	-32
at	this	42
from	trump	-41
even	though	17
on	its	29
)	,	-31
when	asked	32
in	central	-32
until	the	22
,	particularly	-66
to	wall	-57
as	evidence	-34
and	called	15
in	her	26
to	break	-32
because	there	22
if	it	-76
if	they	-81
who		-49
on	obama	-32
may	not	-49
like	the	-49
,	obama	14
into	law	-49
to	raise	-70
on	foreign	-32
ing	support	-49
where	the	-77
time	11	-94
from		-32
ing	americans	-41
from	buying	-32
quotation	where	-41
to	create	-57
and	not	-52
of	americans	-69
of	opposing	-32
and	campaign	-34
and	has	23
of	wall	-32
to	meet	-41
quotation	by	-97
on	jobs	-33
to	pass	-63
and	transgender	-32
of	what	-81
of	american	-75
and	cast	68
ing	fracking	-32
ing	jobs	-32
ing	states	-32
of	people	-49
to	work	-49
on		-49
ing	american	-32
by	republican	-32
if	the	-101
to	clinch	-49
ing	with	-129
which	trump	-32
ing	through	-32
time	7	-41
for	all	-49
to	special	-33
to	speak	-57
to	share	-41
like	trump	-41
–	the	25
which	is	21
—		-38
,	immigration	-42
to	build	-69
and	make	-36
at	every	30
as	it	45
ing	class	-56
,	there	14
behind	the	-56
in	libya	-64
to	make	123
by	some	-45
during	an	13
and	fight	-43
,	only	-62
behind	her	-32
which	she	-32
with	trump	-101
to	crack	-32
and	their	-72
in	chicago	-49
and	building	-33
,	trying	12
ing	he	35
and	personal	-32
ing	into	-87
in	july	-94
as	many	-65
as	possible	-32
as	his	-115
against	clinton	-86
,	without	6
time	when	-32
ing	all	-49
by	his	-41
for	decades	107
in	support	-44
around	.	-32
,	would	-90
time	in	-97
after	his	-55
in	2012	29
and	would	8
on	wednesday	64
may	have	-76
than		-33
of	foreign	-32
from	a	23
which	was	-41
when	it	14
,	are	20
and	economic	-41
by	trump	-64
in	britain	-32
ing	by	-33
once	the	-32
quotation	about	-49
about	how	-63
how	the	-56
to	its	-41
ing	an	8
of	hillary	-41
of	david	-32
ing	mate	-56
for	trump	-125
on	track	-49
for	america	-41
,	senator	76
quotation	if	-56
if	trump	-32
as	her	-49
in	order	83
or	her	-56
on	abortion	-78
in	philadelphia	-63
and	local	-51
in	charge	-41
when	i	17
for	americans	-63
what	it	-56
like	to	-41
for	clinton	-69
to	understand	-56
to	investigate	-32
while	clinton	-44
,	more	-41
than	half	-41
with	individuals	-32
to	an	-69
on	behalf	-63
of	those	-75
to	pursue	-32
and	foreign	-32
and	also	38
,	on	6
over	an	-32
of	being	-86
,	contrasting	44
in		-41
,	president	24
and	military	-42
which	the	-63
as	much	-70
—	as	-36
of	economic	-41
ing	taxes	-41
when	she	-21
of	its	-87
for	public	-41
but		-41
in	congress	-32
to	pressure	-32
who	have	-101
in	place	-41
to	provide	-56
ing	about	-70
,	given	-26
during	world	-36
and	suggested	-11
in	iowa	78
,	from	17
from	its	-49
to	ban	-49
from	coming	-41
by	her	-33
,	such	-103
to	address	-41
,	or	-68
to	try	110
in	federal	39
to	move	-49
ing	their	-87
what	the	-49
of	diversity	-41
in	2015	56
against	.	-32
and	even	21
or	not	74
of	color	-32
of	not	-32
during	his	-33
of	touch	-32
but	the	-43
within	the	-63
over	,	-32
:	that	-36
and	of	-42
ing	some	-41
,	like	-11
to	find	-32
at	all	-33
,	just	38
—	or	6
for	sanders	-49
ing	it	-92
in	2008	57
--	and	-15
to	blame	-32
in	danger	-32
but	not	27
for	people	-41
without	the	-41
,	of	-83
quotation	--	-49
time	for	-41
,	arguing	60
as	governor	78
ing	who	-32
of	step	-41
--	but	60
ing	out	-87
with	north	-32
time	that	25
on	television	43
--	all	41
on	to	-63
and	south	-50
time	would	-32
of	them	-87
of	tuesday	-32
,	believing	39
of	another	-32
of	money	-56
ing	obama	-32
to	settle	-32
of	staff	-32
of	progressive	-32
as	an	-114
if	she	-63
at	its	-33
of	emails	-49
ing	as	-81
against	her	-41
as	their	-49
of	terrorists	-32
,	well	25
,	that	-34
for	supporting	-49
for	being	-63
with	clinton	71
among	democrats	-41
in	may	13
after	they	-41
and	have	11
for	women	-50
who	want	-32
or	if	-32
of	likely	-32
in	our	30
against	a	-41
,	leading	62
in	indiana	-63
time	as	-33
to	visit	-41
on	board	-41
to	help	78
and	state	-35
of	other	-63
,	is	-15
and	an	-64
to	come	-56
of	climate	-41
with	what	-32
what	he	-92
ing	trump	-122
along	the	-56
to	fill	-49
time	and	-87
with	voters	-32
to	give	-64
of	this	-50
time	at	-56
to	control	-41
at	home	-32
of	congress	-32
to	hold	-56
with	that	-41
who	was	-87
in	large	-32
and	it	-50
quotation	noting	-32
,	much	8
to	explain	-32
over	his	-56
who	seek	-32
to	close	-63
,	will	21
because	the	-56
how	to	-69
in	june	-18
before	his	-34
time	8	-33
and	sen.	94
to	lead	-49
in	early	11
ing	clinton	-87
off	.	-32
off	by	-32
to	boost	-41
and	provide	44
to	invest	-32
on	twitter	25
to	show	-49
in	two	55
time	about	-32
how	he	-32
to	fight	-101
at	one	-33
to	confront	-32
on	how	-42
about	whether	-63
whether	she	-41
or	isil	-32
and	syria	-79
for	more	18
to	go	-81
at		-41
of	german	-32
;	and	-6
of	becoming	-41
ing	any	-32
of	how	-49
,	were	-15
,	be	-36
of	time	-49
of	social	-32
to	become	-56
so	.	-49
in	fact	-42
on	facebook	44
for	many	-32
to	follow	-49
,	2001	-74
without	causing	-32
or	mr.	-41
about	her	-81
with	her	44
in	chief	-64
and	then	-41
to	join	-56
than	the	-106
to	mr.	-49
with	mr.	-63
,	during	-44
quotation	or	-49
or		-41
with	him	-81
,	have	31
whether	the	-49
,	whose	-16
about	mr.	-41
for	mr.	-75
,	recalling	40
ing	mr.	-49
,	one	22
to	44	-32
to	avoid	75
,	for	32
,	giving	41
if	mr.	-32
in	some	-70
into	an	-32
in	2004	-43
-	an	32
from	mr.	-33
,	could	-33
to	stand	-32
and	many	-33
-		19
against	mr.	-32
for	republicans	-41
-	a	14
and	support	-42
to	turn	-32
and	was	-57
time	2014	-42
,	at	-52
of	terrorism	-41
,	often	47
of	government	-32
but	only	-33
,	they	25
by	mr.	-41
-	he	23
quotation	-	-81
like	.	-41
in	time	-32
into	a	-56
and	mr.	43
so	much	15
under	a	-32
in	california	25
for	an	-57
from	china	-33
about	it	-32
of	black	-32
,	brown	-5
than	in	-58
under	the	14
in	recent	148
of	civil	-32
from	republicans	-32
,	mrs.	52
--	even	7
,	john	-13
,	some	-9
who	could	-49
,	limiting	7
of	any	-49
,	since	-43
among	the	-75
to	deliver	-56
who	,	-32
)	-	29
in	2007	-36
among	many	-41
ing	wages	-32
,	coupled	-37
on	trade	-49
and	cruz	-51
-	one	-35
-	which	8
with	it	-41
and	what	-45
as	being	-41
like	a	-49
even	as	41
:	to	33
to	strengthen	-32
,	possibly	-55
time	with	-63
to	power	-41
of	mr.	-86
on	issues	-64
to	draft	-32
of	undocumented	-32
:	a	21
since	the	26
of	workers	-32
ing	weeks	-32
to	quit	-32
,	both	30
and	perhaps	-32
for	global	-32
over	her	-32
,	throwing	46
of	salaried	-32
for	overtime	-41
among	likely	-32
in	2014	-41
in	april	60
ing	whether	-33
whether	he	-49
to	carry	-32
for	months	-41
to	defeat	-32
to	require	-32
,	notably	21
about	president	-32
on	an	-64
for	this	28
to	consider	-32
with	other	-32
quotation	it	-32
but	rather	-36
despite	the	7
for	,	-32
of	russia	-32
but	would	17
in	ukraine	-41
-	the	37
how	much	-32
,	had	-40
to	continue	-49
though	he	-50
to	block	-32
which	has	-32
between	a	-41
with	state	-37
or	a	-49
as	one	-41
-	would	-38
by	their	-33
of	white	-32
of	muslim	-49
from	new	-32
,	new	-34
on	clinton	-49
and	obama	-33
quotation	clinton	-49
from	vermont	-32
,	noting	40
quotation	needed	-32
and	its	-43
,	2012	-42
since	announcing	-32
ing	new	-41
of	income	-32
than	it	-32
to	voters	-32
to	match	-32
to	which	-32
with	iran	-41
in	on	-49
to	press	-32
in	those	67
quotation	he	-41
to	some	-32
in	remote	-32
to	participate	-32
(	who	-34
of	four	-32
ing	contests	-32
—	though	56
and	whether	-35
to	send	-49
in	state	-32
in	this	-41
to	project	-32
as	commander	-32
to	appear	-41
to	house	-32
in	2016	-32
of	growing	-32
between	trump	-32
over	trump	-41
in	wisconsin	-41
toward	cruz	-32
or	simply	-41
of	all	-41
,	pointing	63
—	that	-39
in	cleveland	-42
ing	agreement	-32
and	one	48
for	students	-32
to	states	-32
in	orlando	-41
to	back	-49
to	prosecute	-32
and	others	59
to	skip	-32
what	's	-32
ing	they	15
and	manafort	-41
ing	firms	-32
but	said	7
with	manafort	-33
before	it	-32
and	national	-32
and	addresses	-40
to	gain	-41
of	muslims	-32
of	sexism	-32
to	watch	-32
--	a	-10
ing	points	-32
to	allow	-41
from	any	-32
before	a	14
to	israel	-41
in	other	17
on	that	-32
in	2011	-34
to	call	-41
of	two	-32
in	burma	-32
but	was	-10
with	wall	-32
on	9/11	-32
of	arizona	-41
of	attack	-32
to	determine	-49
to	date	-32
of	paid	-32
or	part	-32
of	rep.	-32
-	except	52
for	its	-41
of	public	-32
to	return	-32
what	is	-32
against	isis	-32
in	benghazi	-33
@shape,verb,here,next
phrase	true	(	Name	36
phrase	true	to	the	-142
clause	false	to	verb	-122
clause	true	in	the	102
clause	true	of	noun	-258
clause	true	against	the	-56
phrase	false	to	ing	29
phrase	false	ing	noun	13
phrase	false	to	verb	19
phrase	true	on	the	-143
wh	true	to	verb	-198
wh	true	in	a	-63
wh	true	ing	noun	-69
to	true	to	the	-114
phrase	false	,	adverb	6
to	true	of	noun	-142
to	true	ing	noun	-148
clause	true	to	the	-218
clause	true	,	not	-16
clause	true	,	but	-11
clause	true	because	of	-125
that	true	,	and	23
that	true	and	quotation	-101
phrase	false	-	noun	22
phrase	false	,	the	10
phrase	false	,	and	30
clause	true	—	and	-7
to	true	,	which	18
that	true	to	noun	-163
that	true	,	Name	22
clause	true	to	verb	113
phrase	false	with	Name	-54
phrase	true	in	the	-26
phrase	true	,	and	-43
phrase	true	with	noun	-98
phrase	true	who	are	-32
phrase	true	and	noun	68
clause	true	and	verb	17
clause	true	in	its	-70
phrase	false	ing	a	36
clause	false	to	be	-106
clause	true	,	and	12
phrase	false	on	the	6
that	true	to	verb	-345
phrase	false	,	Name	-12
phrase	false	for	the	-177
phrase	false	of	Name	-284
that	true	with	noun	-161
that	true	-	noun	6
that	true	and	Name	50
wh	false	to	verb	-75
wh	true	in	the	-97
wh	true	how	they	-32
wh	true	,	how	-35
phrase	true	against	the	-56
clause	true	into	Name	-32
phrase	false	quotation	for	-75
phrase	true	for	Name	-97
phrase	true	in	Name	-169
phrase	true	to	verb	-284
phrase	true	for	the	62
phrase	true	,	adverb	-13
phrase	true	as	Name	-87
phrase	true	,	Name	24
phrase	true	and	Name	76
clause	false	in	Name	-63
clause	false	and	Name	15
clause	true	even	noun	-56
clause	true	by	Name	-161
clause	true	in	noun	-237
clause	true	on	time	60
clause	true	time	time	-41
clause	true	time	.	-135
phrase	true	and	verb	-7
phrase	false	on	Name	38
phrase	false	and	Name	-173
phrase	false	to	a	-97
phrase	false	in	Name	-5
phrase	false	and	how	-49
phrase	true	ing	the	-161
phrase	true	and	ing	26
phrase	true	ing	noun	33
phrase	true	of	noun	-205
phrase	false	,	noun	-29
phrase	false	and	noun	-163
phrase	true	ing	for	-49
phrase	true	for	noun	-159
that	false	of	the	-166
that	true	during	the	-49
that	true	ing	in	-75
that	true	in	the	-253
that	true	in	number	-135
that	true	and	noun	-221
clause	true	after	Name	-73
clause	true	on	Name	-114
clause	true	ing	to	11
phrase	true	to	quotation	-56
that	true	with	Name	-135
phrase	false	for	ing	19
phrase	false	ing	the	-177
phrase	false	,	which	6
clause	true	for	him	-63
clause	true	of	it	-32
clause	true	,	while	18
clause	true	of	the	-260
clause	true	for	noun	62
clause	true	of	Name	-224
clause	true	,	adverb	6
that	false	,	has	-42
that	true	quotation	noun	-101
that	true	of	ing	-81
that	true	ing	the	-175
phrase	false	(	Name	-94
phrase	false	)	.	51
that	true	quotation	on	-32
that	true	on	noun	-139
that	true	,	quotation	-118
that	true	quotation	because	-32
that	true	during	a	23
clause	false	and	noun	8
phrase	false	with	the	-97
phrase	false	of	time	-32
phrase	false	time	.	18
that	true	as	a	-92
that	true	on	the	-163
that	true	ing	Name	-125
phrase	false	of	a	-158
phrase	false	to	Name	-5
phrase	true	by	ing	-10
phrase	true	at	the	-11
phrase	true	on	time	5
phrase	true	time	.	-106
that	true	and	in	-33
that	true	in	noun	-217
that	true	to	a	-81
clause	true	in	a	24
clause	true	over	Name	-56
clause	true	(	Name	-41
clause	true	and	noun	-13
clause	true	on	the	-166
clause	true	and	Name	-82
phrase	true	since	verb	-32
phrase	true	against	Name	-75
clause	true	with	noun	-156
phrase	false	by	ing	33
to	true	for	noun	-106
phrase	false	,	ing	53
phrase	false	of	noun	-304
clause	false	on	noun	-75
clause	true	quotation	and	-125
clause	true	when	he	18
clause	true	at	the	-135
clause	true	from	his	-41
clause	true	of	a	-101
wh	true	or	verb	-41
phrase	false	on	noun	-17
phrase	false	for	noun	-6
phrase	false	ing	Name	-153
phrase	true	of	Name	-142
phrase	true	,	including	31
phrase	true	including	the	-32
phrase	true	on	noun	-132
phrase	false	as	a	-48
phrase	false	to	more	-32
that	true	ing	a	-87
that	true	from	Name	-97
that	true	but	adverb	-41
that	true	ing	them	-41
phrase	false	of	the	-269
phrase	false	in	a	32
clause	true	if	verb	-49
quotation	true	in	the	-49
clause	false	of	noun	-181
clause	true	at	a	-63
clause	true	from	noun	-115
clause	true	at	noun	-106
clause	true	in	Name	-247
phrase	false	in	his	-71
phrase	true	,	quotation	-65
that	false	to	verb	55
that	true	to	be	-122
that	true	in	time	-122
that	true	time	.	-139
clause	true	to	noun	-200
that	false	to	the	26
that	true	ing	to	-132
clause	true	with	the	-170
that	true	with	the	-125
that	true	quotation	in	-97
that	true	in	a	-97
that	true	to	the	-183
that	true	ing	,	14
phrase	false	and	his	-19
clause	true	quotation	with	-49
clause	true	ing	the	-201
that	false	on	noun	-49
clause	true	but	that	-56
clause	true	ing	adverb	-81
clause	true	and	ing	26
clause	true	ing	noun	-255
clause	true	for	the	-193
clause	true	with	his	-63
clause	true	on	noun	-173
phrase	false	in	an	22
clause	false	to	Name	-32
clause	false	and	verb	68
clause	true	even	more	-41
to	true	to	verb	-173
to	true	by	ing	-63
to	true	as	adverb	-32
phrase	false	with	noun	12
clause	true	with	Name	-181
clause	true	in	their	-64
clause	true	who	will	-32
that	true	among	Name	-32
clause	false	quotation	and	-139
clause	true	and	quotation	-81
clause	true	of	her	-69
clause	true	on	a	49
clause	true	during	her	-32
clause	true	as	noun	-132
clause	true	as	Name	-92
clause	true	,	because	-35
clause	true	because	she	47
clause	true	and	the	-141
phrase	true	quotation	and	-86
that	false	from	Name	-41
that	true	—	a	41
that	true	and	number	-49
phrase	false	,	although	61
phrase	false	between	the	-63
that	false	of	a	-41
that	false	of	noun	-129
that	true	and	is	-34
that	true	by	noun	-75
that	true	at	the	-132
clause	true	,	noun	-10
clause	true	or	noun	-101
clause	false	of	Name	-135
clause	false	in	the	-111
clause	true	ing	Name	-150
clause	true	from	Name	-122
that	false	from	the	-41
phrase	false	as	noun	7
phrase	false	during	the	10
clause	false	for	ing	-32
clause	false	ing	noun	-101
clause	false	and	ing	-52
phrase	false	,	verb	42
phrase	false	quotation	in	-56
phrase	true	ing	ing	20
phrase	true	ing	and	-32
phrase	true	and	other	-41
phrase	true	over	the	-63
phrase	false	when	he	35
that	true	quotation	and	-132
that	true	because	he	-57
that	true	of	the	-214
that	true	and	a	-57
to	true	ing	to	-41
to	true	and	noun	-173
clause	true	who	are	-41
clause	true	ing	in	-101
to	true	for	Name	-75
to	true	,	ing	27
clause	false	ing	Name	-63
clause	true	ing	from	-32
clause	true	of	his	-122
clause	true	quotation	because	-49
clause	true	because	it	-50
phrase	true	ing	quotation	-49
phrase	true	and	quotation	-87
phrase	true	quotation	noun	-56
clause	true	to	quotation	-132
clause	true	quotation	noun	-132
clause	true	in	an	33
clause	true	over	the	-92
clause	true	quotation	in	-110
that	true	ing	adverb	-87
that	true	quotation	verb	-56
clause	true	quotation	for	-75
clause	true	,	the	26
phrase	false	as	Name	61
clause	true	who	verb	-135
clause	true	or	verb	-56
clause	true	at	Name	-49
clause	true	,	ing	8
phrase	false	and	as	24
phrase	false	of	an	-69
phrase	true	in	number	-99
phrase	true	to	noun	-170
phrase	true	in	noun	-197
phrase	true	and	his	-32
that	false	ing	noun	-92
phrase	false	ing	to	-112
phrase	true	and	adverb	21
phrase	true	ing	that	19
phrase	true	of	the	-195
phrase	true	for	a	-69
phrase	true	in	a	16
clause	true	time	noun	-41
clause	true	in	time	43
clause	true	time	's	-81
clause	true	to	be	-173
phrase	false	of	his	-114
phrase	false	time	's	-32
that	true	to	do	-75
that	true	as	adverb	-41
that	true	in	Name	-177
phrase	true	to	be	-63
phrase	false	quotation	when	-32
phrase	false	to	quotation	-81
phrase	true	from	ing	-97
that	true	in	his	-81
that	true	of	noun	-260
phrase	false	to	that	-32
that	false	as	noun	-49
that	true	about	his	-69
clause	true	about	Name	-69
clause	true	but	adverb	-51
clause	true	time	number	-118
that	false	,	while	-33
phrase	false	,	after	36
phrase	false	in	time	31
that	true	over	Name	-32
clause	true	,	a	16
that	true	or	noun	-86
that	true	than	noun	30
phrase	false	)	noun	-43
phrase	false	with	number	29
phrase	false	,	who	-42
phrase	false	who	has	-32
phrase	false	between	Name	-49
that	true	from	the	-92
clause	false	of	quotation	-32
clause	true	as	a	54
that	false	to	Name	41
that	true	after	the	-42
clause	true	ing	her	-41
clause	true	quotation	but	-86
clause	true	but	verb	22
that	true	on	his	-56
that	true	of	Name	-183
clause	false	quotation	but	-32
clause	true	if	he	-41
phrase	false	of	their	-32
clause	true	to	Name	-168
clause	true	between	Name	-81
clause	true	of	ing	-110
phrase	true	over	Name	-32
phrase	true	time	number	-63
phrase	true	as	he	7
that	true	quotation	ing	-41
that	true	ing	that	20
clause	true	,	who	38
phrase	false	who	verb	-145
phrase	true	time	,	-49
phrase	true	as	quotation	-49
clause	true	with	a	60
phrase	true	,	which	-13
phrase	false	time	,	-101
phrase	false	as	the	-145
clause	true	ing	his	-97
clause	true	,	Name	-5
phrase	false	for	his	6
phrase	true	after	a	-37
clause	false	for	noun	-69
that	false	and	other	-49
that	true	to	his	-41
clause	true	,	where	42
to	true	time	.	-92
that	false	about	noun	-49
that	false	of	Name	-122
that	true	on	Name	-110
that	true	who	are	-41
that	true	from	ing	-63
clause	true	time	,	-106
clause	true	ing	its	-32
clause	true	to	adverb	-81
that	true	on	time	-92
that	true	time	,	-69
phrase	false	by	noun	19
phrase	false	as	ing	-56
clause	true	to	her	-32
phrase	true	because	he	-34
phrase	true	behind	Name	-41
clause	true	and	that	-136
clause	true	quotation	to	-132
phrase	false	as	adverb	22
clause	true	and	her	-49
that	false	in	a	-49
clause	true	about	the	-86
phrase	false	who	would	-56
phrase	true	on	Name	-135
wh	true	in	Name	-63
wh	true	into	the	-41
clause	true	and	his	-65
that	true	on	her	-41
phrase	true	into	the	-63
clause	true	quotation	ing	-69
phrase	false	for	their	-41
phrase	false	on	ing	-32
phrase	false	quotation	noun	-101
phrase	true	ing	.	-56
to	true	at	the	-70
that	true	,	ing	14
that	true	ing	her	-41
that	true	for	Name	-150
clause	true	off	his	-32
clause	true	like	Name	-56
that	true	and	the	-106
clause	true	time	to	-32
phrase	false	because	he	9
clause	true	who	had	-41
clause	true	while	the	-32
clause	true	under	noun	-32
clause	true	to	have	-69
phrase	false	about	his	-49
wh	true	on	noun	-49
clause	true	than	Name	-70
that	true	by	a	-32
that	false	,	noun	33
phrase	false	,	not	-38
phrase	false	of	ing	-163
phrase	false	ing	and	-49
phrase	false	and	other	-63
phrase	false	at	a	15
that	true	quotation	that	-41
that	true	time	's	-69
clause	true	quotation	that	-69
clause	true	into	noun	-49
that	false	time	's	-41
that	false	,	Name	-16
that	true	to	quotation	-75
that	false	quotation	for	-49
that	true	for	the	-135
phrase	false	,	but	126
clause	true	quotation	as	-32
clause	true	as	he	18
clause	true	after	the	18
clause	true	for	Name	-170
to	true	as	the	46
to	true	and	the	40
to	true	to	Name	-92
to	true	and	Name	-76
to	true	in	the	-129
that	true	with	a	-49
that	true	off	the	-32
phrase	true	,	the	-39
phrase	true	and	the	-87
phrase	true	of	ing	-81
that	true	ing	noun	-233
that	true	,	despite	-41
phrase	false	or	Name	-70
phrase	false	,	he	76
that	true	to	Name	-163
that	true	,	which	18
that	true	for	noun	-175
clause	true	quotation	who	-41
phrase	false	quotation	over	-41
phrase	false	for	quotation	-56
phrase	false	quotation	because	-56
that	false	in	the	85
phrase	false	at	noun	-49
phrase	false	among	Name	-69
that	true	quotation	of	-49
that	true	whom	he	-32
clause	false	on	Name	-49
clause	true	ing	and	-41
wh	true	,	noun	-46
wh	true	from	the	-32
wh	true	,	Name	59
that	true	across	the	-41
phrase	false	,	even	14
phrase	false	quotation	on	-56
phrase	false	quotation	to	-49
phrase	true	time	's	-32
to	true	,	verb	-6
to	true	quotation	noun	-32
that	false	and	his	-56
phrase	true	by	the	-63
phrase	true	ing	to	26
clause	true	about	ing	-56
that	true	quotation	while	-32
that	true	while	Name	22
that	true	as	noun	-136
that	true	of	a	-63
clause	true	if	noun	-32
that	true	when	he	-41
phrase	false	than	a	24
phrase	true	to	adverb	-49
phrase	false	,	number	-30
phrase	true	by	Name	28
that	true	time	number	-49
that	true	after	Name	6
that	true	,	even	17
that	true	if	he	-56
clause	true	ing	:	-32
clause	true	:	quotation	33
clause	true	even	verb	-49
clause	true	even	if	22
to	true	on	a	-32
phrase	false	who	is	-49
phrase	true	while	Name	19
phrase	false	as	quotation	-135
that	false	,	was	-44
that	true	but	that	-70
that	true	against	him	-41
clause	true	quotation	adverb	-32
that	true	,	verb	8
that	true	and	verb	36
phrase	true	of	their	-32
phrase	true	,	noun	-11
clause	true	to	ing	-97
that	true	quotation	for	-69
phrase	false	in	which	-65
phrase	false	which	noun	-41
that	true	and	that	29
clause	true	by	noun	-81
clause	true	from	the	-126
phrase	true	at	noun	-87
phrase	false	by	a	34
clause	true	as	the	-76
clause	false	of	the	-145
clause	false	on	the	-32
clause	true	and	to	67
phrase	false	about	Name	-69
phrase	true	in	time	-71
clause	true	on	ing	-56
clause	true	against	Name	-75
phrase	false	,	including	-15
clause	true	off	noun	-32
clause	true	,	despite	65
that	false	in	Name	-101
phrase	true	or	verb	-41
clause	true	quotation	the	-63
that	true	time	time	-41
that	true	,	the	34
phrase	true	with	the	-87
phrase	true	who	verb	-75
clause	false	quotation	Name	-49
to	true	in	noun	-118
to	true	,	Name	9
clause	true	in	his	40
that	true	since	he	-41
phrase	true	of	her	-41
phrase	true	with	his	-32
phrase	false	to	adverb	-70
to	true	on	noun	39
clause	true	at	this	-32
clause	true	because	quotation	-56
phrase	false	and	ing	17
to	true	for	a	-49
clause	true	by	the	-129
clause	true	to	his	-56
phrase	false	)	,	12
phrase	false	ing	in	-87
phrase	false	and	a	-83
phrase	false	quotation	ing	-49
phrase	false	time	noun	-56
phrase	false	of	her	-81
clause	false	to	do	-49
wh	true	from	Name	-32
to	true	while	ing	-32
to	true	by	noun	-49
clause	true	with	an	-56
clause	true	if	it	-32
clause	true	if	they	-32
clause	true	as	verb	-32
clause	true	like	the	-41
clause	true	ing	a	-125
phrase	true	into	noun	-75
phrase	false	from	noun	26
to	true	on	time	-41
to	true	time	,	-32
wh	true	of	Name	-49
phrase	false	or	noun	-69
phrase	false	at	the	13
wh	true	to	be	-32
phrase	false	time	number	21
phrase	false	for	adverb	-42
phrase	false	and	her	-32
clause	true	as	adverb	-57
clause	true	because	he	-76
clause	true	:	ing	14
clause	true	until	the	-32
clause	true	from	ing	-69
phrase	false	on	time	18
clause	false	of	ing	-32
clause	false	ing	the	-32
clause	false	to	noun	-87
clause	true	when	the	-50
that	true	or	verb	-56
clause	true	quotation	by	-69
clause	true	by	a	-41
clause	false	quotation	verb	-56
phrase	false	after	ing	33
that	false	ing	verb	-41
that	true	by	the	-92
that	true	on	a	-81
clause	false	of	her	-32
clause	true	of	what	-41
to	true	of	Name	-122
to	true	and	other	-41
to	true	,	noun	-14
clause	true	to	him	-41
clause	true	when	they	24
wh	true	with	Name	-32
phrase	false	,	despite	6
clause	true	if	the	-69
clause	true	,	quotation	-63
clause	true	ing	with	-69
clause	true	in	which	-56
clause	true	which	Name	-32
that	true	through	Name	-41
clause	true	during	a	-32
phrase	false	ing	from	-41
phrase	false	from	the	-6
phrase	false	while	ing	21
clause	true	so	many	-32
phrase	true	with	Name	46
phrase	false	ing	his	-63
phrase	true	like	Name	-32
phrase	false	quotation	and	-118
phrase	false	for	not	-49
phrase	false	and	the	-164
that	false	quotation	ing	-41
phrase	false	as	it	24
that	false	as	a	-49
that	false	,	adverb	-51
clause	false	quotation	noun	-56
that	true	with	quotation	-32
phrase	false	during	an	12
phrase	false	from	Name	7
phrase	false	ing	.	-75
clause	true	ing	.	-118
phrase	false	like	Name	-49
phrase	false	,	in	38
phrase	true	or	noun	-69
clause	true	in	number	-110
clause	true	ing	he	-34
to	true	in	a	-63
phrase	false	,	as	-20
that	false	ing	a	-32
that	true	ing	into	-49
that	true	into	the	-56
clause	true	ing	,	24
that	true	against	Name	-97
that	true	if	it	-49
phrase	false	,	quotation	11
phrase	true	for	adverb	-49
clause	true	for	a	-81
clause	true	by	ing	65
clause	true	by	his	-32
clause	true	and	other	-56
clause	true	to	a	-118
that	true	ing	quotation	-32
that	true	before	the	-49
phrase	false	to	be	-49
phrase	false	for	Name	-156
phrase	true	ing	a	-70
that	false	and	noun	-110
clause	true	and	would	22
phrase	false	against	noun	-63
clause	true	of	number	-69
clause	true	from	a	-49
clause	true	,	which	9
clause	true	toward	Name	-56
that	true	in	their	-41
that	true	when	it	-56
that	true	to	ing	-69
that	false	,	verb	-85
that	true	by	Name	-106
clause	true	including	noun	-41
that	true	about	how	-32
that	true	and	ing	-88
that	true	quotation	to	-41
wh	true	as	a	-41
clause	true	in	her	-33
phrase	false	,	a	-21
clause	true	if	Name	-41
phrase	false	as	her	-32
clause	false	in	noun	24
phrase	true	of	his	-63
phrase	false	:	quotation	-64
to	true	,	a	10
that	true	because	of	-82
that	true	of	her	-56
phrase	false	,	has	56
that	false	for	Name	-32
clause	false	to	the	-32
that	false	during	the	-32
that	false	of	her	-63
that	false	,	ing	44
that	false	ing	to	-32
that	true	,	a	34
that	true	into	noun	-63
phrase	false	where	Name	-35
phrase	true	of	a	-75
clause	true	to	do	-110
that	true	and	adverb	-64
phrase	false	to	number	-75
phrase	false	despite	noun	10
to	true	from	ing	-69
phrase	true	from	a	-32
phrase	true	,	in	-35
clause	true	than	number	-63
to	true	as	a	-70
that	true	may	be	-41
to	true	of	the	-135
that	false	,	in	-41
wh	true	in	noun	-32
phrase	false	ing	,	-34
that	true	while	ing	-33
clause	true	on	her	-63
phrase	true	for	ing	-71
phrase	true	by	noun	-108
clause	true	for	her	-41
to	true	to	noun	-81
to	true	on	Name	-87
to	true	ing	Name	-56
phrase	true	than	noun	-41
clause	true	but	quotation	-33
clause	true	and	has	19
phrase	true	as	noun	-93
that	false	may	verb	-32
that	true	at	noun	-81
phrase	false	ing	about	-32
phrase	false	about	the	-75
that	true	,	so	-37
that	true	than	number	-49
that	true	as	the	-76
that	true	in	that	-32
to	true	ing	the	-81
that	true	after	he	-35
that	true	for	ing	-101
that	true	about	noun	-49
clause	true	among	noun	-41
phrase	true	in	ing	-33
phrase	true	ing	from	-41
phrase	true	from	noun	-81
phrase	false	to	noun	-193
that	false	may	have	-41
that	true	but	verb	11
that	true	who	verb	-97
that	true	by	ing	-106
that	true	ing	for	-75
clause	false	and	is	52
phrase	true	,	but	9
that	false	ing	in	-32
that	false	in	number	-49
phrase	false	who	have	-63
phrase	false	and	even	22
phrase	false	or	not	45
phrase	false	of	not	-32
phrase	false	quotation	the	-41
clause	true	ing	on	-69
wh	true	of	noun	-63
phrase	false	within	the	-32
that	true	:	quotation	-43
phrase	false	and	verb	65
wh	true	of	the	-56
wh	true	ing	the	-49
that	true	for	his	-41
phrase	false	and	more	-33
that	true	to	adverb	-75
phrase	false	,	or	20
phrase	true	—	and	42
phrase	true	and	her	-41
that	true	ing	it	-32
wh	true	to	the	-56
phrase	false	,	like	-11
phrase	false	like	noun	-32
wh	true	in	number	-32
that	true	time	noun	-32
that	true	of	it	-32
that	true	from	noun	-63
clause	true	ing	an	-49
clause	true	but	not	-51
phrase	true	so	adverb	-32
clause	true	over	noun	-32
wh	true	for	noun	-32
clause	false	and	his	19
that	true	,	in	-77
that	true	without	noun	-63
to	true	or	noun	-56
phrase	false	,	while	17
clause	true	on	his	-49
phrase	true	,	of	-41
phrase	true	of	quotation	-41
phrase	false	on	his	-36
that	false	ing	the	-69
that	true	of	his	-81
clause	true	about	his	-49
phrase	false	which	verb	17
phrase	false	time	that	19
that	true	ing	on	-63
that	true	on	to	-49
that	false	,	which	10
phrase	false	from	a	21
to	true	on	the	14
that	true	of	time	-32
phrase	true	from	the	-75
to	true	for	his	-32
phrase	true	ing	Name	-92
that	true	so	adverb	-32
phrase	false	what	verb	-41
phrase	true	,	to	-36
phrase	true	as	his	-41
phrase	true	quotation	ing	-41
that	false	and	Name	-114
clause	false	between	the	-32
clause	true	as	an	-56
clause	true	,	although	-25
that	true	or	Name	-56
clause	true	in	ing	-75
that	false	quotation	and	-75
to	true	,	quotation	-33
wh	true	and	noun	-76
phrase	false	as	their	-32
clause	false	of	verb	-49
clause	true	ing	for	-81
that	true	,	that	22
clause	true	for	ing	-56
clause	false	for	being	-41
that	true	for	their	-32
phrase	false	against	Name	-69
phrase	false	who	adverb	-32
phrase	false	ing	her	-56
clause	true	,	his	-11
clause	true	,	with	20
clause	true	,	when	42
clause	true	into	the	-87
phrase	false	among	noun	-49
phrase	true	quotation	who	-32
that	false	time	,	-41
that	false	at	noun	-69
wh	true	on	the	-56
phrase	false	over	the	-75
phrase	false	into	noun	-41
phrase	false	of	its	-41
that	true	quotation	with	-41
that	true	,	number	-33
that	true	quotation	who	-32
that	false	,	who	-55
that	true	ing	.	-75
to	true	of	ing	-41
clause	true	,	is	-34
clause	true	and	an	-49
wh	true	or	Name	-41
that	true	,	when	-53
clause	true	across	the	-41
clause	true	what	he	-41
that	false	for	noun	-32
that	true	ing	an	15
phrase	false	on	a	-33
clause	true	as	quotation	-32
that	false	ing	Name	-49
that	false	,	the	-71
that	true	or	her	-32
to	true	in	time	-69
phrase	true	because	noun	-34
phrase	false	ing	with	-49
phrase	true	to	Name	-75
phrase	false	as	he	55
that	true	and	he	13
phrase	false	ing	adverb	-32
phrase	true	ing	as	-41
phrase	true	as	a	25
phrase	true	who	was	-41
that	true	at	a	-41
that	true	through	the	-56
that	true	,	to	24
phrase	false	,	much	26
phrase	true	to	ing	-41
that	false	to	noun	-56
clause	true	,	even	14
phrase	false	after	Name	15
phrase	false	over	his	-32
that	false	who	verb	-41
that	true	if	the	-32
phrase	false	into	the	-56
clause	true	because	the	-56
clause	true	about	number	-41
clause	true	so	adverb	-56
phrase	true	and	to	-46
phrase	false	how	to	-32
phrase	false	quotation	a	-32
clause	false	of	being	-56
clause	true	behind	the	-32
clause	true	for	adverb	-32
clause	true	quotation	of	-56
phrase	false	time	time	24
wh	false	and	Name	-42
phrase	true	,	verb	-73
phrase	false	ing	that	-51
phrase	true	to	a	-56
phrase	true	as	adverb	-59
phrase	true	on	ing	-49
clause	true	during	the	-76
clause	true	and	a	-51
that	true	if	Name	-49
phrase	false	ing	it	-41
clause	true	ing	it	-41
clause	true	about	noun	-56
phrase	false	how	he	-32
wh	true	and	adverb	-33
wh	true	and	Name	61
wh	true	to	Name	-75
phrase	false	quotation	of	-32
phrase	true	or	Name	-56
phrase	true	which	the	-32
that	false	with	noun	-32
phrase	false	against	the	-49
phrase	true	which	Name	-33
that	true	,	an	58
clause	true	for	more	-32
phrase	true	with	a	-70
phrase	true	and	a	-33
phrase	false	of	number	-70
phrase	true	-	and	-42
that	false	quotation	a	-32
phrase	false	of	how	-41
phrase	false	by	Name	-44
phrase	true	about	the	-69
phrase	false	,	of	-50
that	true	to	her	-49
that	false	,	and	-42
phrase	true	,	or	-61
phrase	true	ing	verb	-32
that	false	like	Name	-41
that	true	of	what	-32
that	true	from	number	-41
phrase	false	as	an	-49
clause	true	,	including	-59
clause	true	-	and	-7
clause	true	and	adverb	-8
clause	true	since	time	-32
clause	true	,	number	-10
clause	true	or	Name	-56
that	true	about	her	-32
that	false	and	her	-32
that	true	in	adverb	-32
that	true	with	her	-32
to	true	as	noun	-49
that	true	ing	his	-56
that	true	for	a	-86
that	true	as	they	-41
that	true	ing	with	-49
to	true	as	an	-32
that	false	about	number	-32
clause	true	ing	more	-32
clause	true	than	the	-49
wh	false	in	Name	-41
wh	true	with	noun	-56
to	true	with	Name	-41
clause	true	without	ing	-32
that	false	,	quotation	-69
that	true	or	quotation	-32
that	true	with	him	-56
clause	true	for	his	-41
clause	false	with	Name	-32
that	false	with	Name	-41
phrase	false	about	ing	-32
clause	true	how	noun	-49
wh	true	as	noun	-49
that	true	with	his	-49
that	true	time	in	-49
that	true	on	ing	-56
phrase	false	,	from	-13
phrase	false	or	ing	26
wh	true	at	the	-56
wh	true	ing	to	-32
wh	true	to	noun	-32
to	true	with	noun	-81
clause	true	in	some	-56
clause	true	ing	their	-41
that	false	if	noun	-41
wh	true	ing	Name	-32
that	true	as	quotation	-49
phrase	true	ing	them	-32
to	true	,	the	30
clause	true	:	the	9
phrase	false	by	the	-75
that	false	of	his	-63
that	true	about	Name	-32
that	true	and	would	-58
that	true	than	Name	-32
that	true	at	ing	-49
that	false	even	if	-41
that	false	if	Name	-32
clause	true	since	noun	-32
clause	true	and	was	-41
clause	true	,	to	-68
clause	true	against	noun	-56
clause	true	on	its	-32
clause	true	quotation	verb	-69
that	true	against	noun	-41
clause	false	on	verb	-32
wh	false	or	not	-32
that	false	in	noun	70
phrase	true	from	Name	-69
clause	true	-	but	-39
to	true	with	the	-63
to	true	in	Name	-101
to	true	,	adverb	-16
phrase	true	so	noun	-41
that	true	how	noun	-32
clause	true	ing	that	9
that	true	in	ing	-56
clause	true	which	verb	-56
that	false	and	the	-32
that	true	to	number	-56
to	true	into	a	-32
that	false	who	has	-32
that	true	and	has	-33
phrase	false	including	Name	-32
clause	true	where	noun	-42
to	true	,	while	9
wh	true	with	the	-41
phrase	true	than	the	-41
that	true	(	Name	5
that	false	if	verb	-32
clause	true	who	could	-32
phrase	false	of	them	-41
that	true	,	since	-32
that	true	-	and	31
phrase	false	at	Name	-8
to	true	at	noun	-41
phrase	false	:	the	-34
that	true	among	many	-32
phrase	false	,	to	19
that	true	which	verb	-49
that	false	,	it	-34
clause	true	for	verb	-41
clause	true	and	their	-32
clause	true	,	it	12
that	true	of	its	-41
that	true	in	an	-32
wh	false	and	noun	-32
phrase	false	,	she	66
to	true	from	Name	-41
phrase	false	on	her	-41
that	true	than	the	-49
phrase	false	-	one	-35
phrase	true	if	Name	-32
to	true	before	the	-32
that	true	ing	him	-63
phrase	false	about	whether	-41
phrase	false	even	as	51
that	true	so	.	-41
phrase	false	through	the	9
phrase	false	during	a	8
clause	true	as	much	-41
clause	true	time	and	-41
phrase	false	for	a	-81
to	true	like	a	-32
phrase	false	of	verb	-49
that	true	what	he	-32
that	true	,	as	5
to	true	time	number	-41
clause	true	when	it	-35
clause	true	,	such	-70
phrase	false	which	Name	-49
that	true	,	with	44
phrase	true	in	his	-32
that	true	time	and	-32
that	false	than	number	-32
that	true	of	verb	-41
that	true	,	including	-50
phrase	false	over	Name	-49
that	true	to	have	-41
clause	false	for	Name	-32
that	true	of	number	-49
wh	false	,	Name	-10
phrase	false	whether	she	-32
that	true	as	it	26
quotation	true	in	noun	23
that	false	when	Name	-41
phrase	false	whose	noun	-41
clause	false	may	be	12
to	true	of	his	-32
to	true	with	a	-41
wh	true	on	a	-32
that	false	of	ing	-41
phrase	false	as	his	-63
phrase	false	for	her	-32
that	false	quotation	to	-32
that	true	over	the	-41
phrase	true	because	of	24
clause	true	of	verb	-32
that	true	like	Name	-41
that	true	so	verb	-32
to	true	like	Name	-32
phrase	false	who	was	-41
phrase	true	who	had	-32
clause	true	as	ing	-32
that	true	because	they	-41
that	false	,	even	-36
wh	true	for	Name	-32
wh	true	,	she	-24
that	true	even	though	-32
that	true	though	he	-33
clause	true	from	number	-32
clause	true	to	number	-63
quotation	true	and	noun	25
phrase	false	across	the	14
to	true	from	noun	-32
phrase	false	of	some	-32
clause	true	before	the	-56
clause	true	and	in	-32
to	true	,	who	-23
quotation	true	to	verb	-56
phrase	false	including	noun	-75
phrase	false	quotation	Name	-56
phrase	true	:	quotation	-49
clause	true	when	Name	-32
that	true	about	the	-41
phrase	false	past	noun	-49
phrase	false	from	her	-32
that	true	in	on	-41
phrase	true	quotation	from	-49
wh	true	,	he	32
phrase	true	time	time	-32
to	true	or	verb	-41
phrase	false	about	noun	-69
quotation	true	of	noun	-32
phrase	false	ing	him	-63
that	true	ing	their	-49
that	true	quotation	if	-32
clause	true	in	this	-41
that	true	when	she	-32
clause	false	of	a	-32
clause	false	from	ing	-32
wh	true	,	in	19
clause	false	of	his	-32
phrase	false	,	is	13
clause	true	than	a	-32
clause	true	,	as	-36
clause	true	before	ing	-44
clause	true	through	the	-41
clause	true	within	the	-32
phrase	true	and	number	-32
phrase	false	for	this	14
clause	false	against	Name	-49
that	true	,	who	54
clause	true	while	Name	15
wh	true	in	time	-32
wh	true	time	.	-41
to	true	over	the	-32
phrase	false	as	verb	-41
clause	true	of	quotation	-41
clause	true	under	the	-32
phrase	false	for	more	11
that	true	including	Name	-32
clause	true	than	noun	-41
phrase	false	quotation	who	-56
clause	true	while	ing	25
that	true	in	which	-41
that	true	ing	verb	-32
clause	true	ing	him	-32
phrase	false	,	are	40
clause	true	with	him	-32
that	true	quotation	Name	-32
phrase	false	about	her	-32
phrase	false	since	the	14
phrase	false	,	when	9
that	true	of	all	-32
phrase	true	which	verb	22
phrase	false	may	be	-32
phrase	false	,	such	-32
phrase	false	ing	quotation	-41
phrase	false	:	noun	-33
clause	true	,	along	-33
clause	true	along	with	-32
clause	false	for	the	-32
phrase	false	in	other	12
phrase	true	during	a	-33
clause	true	and	number	6
that	false	quotation	of	-56
that	false	and	number	-32
quotation	true	and	quotation	-41
phrase	true	after	the	-34
phrase	true	in	her	-33
phrase	true	;	noun	-44
that	true	on	number	-32
clause	true	through	noun	-32
phrase	false	time	ing	-32
clause	true	because	they	-32
phrase	true	over	noun	-32
that	true	as	Name	-32
phrase	false	how	Name	-32
@circumstance,shape,verb,here
false	phrase	true	(	41
false	phrase	true	to	-345
false	clause	false	to	64
false	clause	true	in	-65
false	clause	true	of	-386
false	clause	true	against	-156
false	phrase	false	to	7
false	phrase	false	ing	36
false	phrase	true	on	-239
false	wh	false	quotation	-41
false	wh	true	to	-236
false	wh	true	in	-173
false	wh	true	ing	-185
false	wh	true	:	14
false	to	true	to	-248
false	phrase	false	,	9
false	to	true	of	-251
false	to	true	for	20
false	to	true	ing	-222
false	clause	true	to	39
false	clause	true	-	19
false	clause	true	,	11
false	clause	true	for	-29
false	clause	true	what	-122
false	clause	true	but	-10
false	clause	true	who	-206
false	that	true	,	12
false	that	true	and	12
false	clause	true	—	16
false	to	true	over	-97
false	to	true	,	6
false	that	true	to	-406
false	clause	true	since	-97
false	that	false	,	-40
false	phrase	false	with	16
false	phrase	false	who	45
false	phrase	true	in	-64
false	phrase	true	,	6
false	phrase	true	and	19
false	phrase	true	with	-6
false	phrase	true	who	-173
false	clause	true	and	9
false	phrase	true	under	10
false	that	false	—	-15
false	that	false	by	-56
false	that	false	which	-41
false	that	true	—	19
false	phrase	false	on	-112
false	that	true	but	25
false	phrase	false	for	32
false	phrase	false	of	65
false	that	true	with	-268
false	that	true	-	11
false	wh	false	to	-87
false	wh	true	,	10
false	wh	true	and	13
false	wh	true	how	-69
false	wh	true	into	-56
false	phrase	true	against	-142
false	clause	true	into	-150
false	phrase	false	quotation	-290
false	phrase	true	for	-6
false	phrase	true	as	18
false	clause	false	in	-163
false	clause	false	and	24
false	clause	true	even	9
false	clause	true	than	-21
true	clause	true	on	37
false	clause	true	time	-264
false	phrase	false	inside	-32
false	phrase	false	and	17
false	phrase	false	in	-10
false	phrase	false	how	-118
false	phrase	true	through	-57
false	phrase	true	ing	29
false	phrase	true	including	-56
false	phrase	true	quotation	-215
false	phrase	true	of	-319
false	that	false	of	-266
false	that	true	during	-92
false	that	true	ing	13
false	that	true	in	-354
false	clause	true	after	-6
false	clause	true	on	-13
false	phrase	false	when	32
false	phrase	false	so	13
false	that	true	quotation	-292
false	that	true	of	-359
false	phrase	false	(	-8
false	that	true	on	-276
false	that	true	because	17
true	that	true	during	39
false	that	false	quotation	-213
false	phrase	false	time	20
false	that	true	as	-18
false	that	true	when	-145
false	phrase	true	by	29
false	phrase	true	at	-9
true	phrase	true	on	13
false	phrase	true	time	-183
false	that	true	behind	-75
false	that	true	time	-239
false	clause	true	over	-150
false	clause	true	(	-41
false	clause	true	)	25
false	phrase	false	—	23
false	phrase	true	since	-32
false	clause	false	ing	40
false	clause	true	with	69
false	phrase	false	by	7
false	clause	false	on	-135
false	clause	true	quotation	-328
false	clause	true	when	9
false	clause	true	at	-214
false	clause	true	from	138
false	wh	true	if	-41
false	wh	true	or	-114
false	phrase	false	as	12
false	that	true	from	-205
true	phrase	false	in	59
false	clause	true	if	-175
false	quotation	true	about	-32
false	quotation	true	in	23
false	quotation	true	ing	17
false	quotation	true	at	19
false	clause	false	of	-280
false	clause	false	from	-92
false	phrase	false	what	-101
false	that	false	to	64
false	that	true	if	-150
true	that	true	in	-161
false	to	true	through	12
false	that	false	on	-75
false	to	true	by	-118
false	that	true	among	-101
false	clause	false	quotation	-201
false	clause	true	during	-106
false	clause	true	as	-7
false	phrase	true	from	-198
false	that	false	from	-97
false	that	true	while	13
false	that	true	between	-75
false	phrase	false	between	-132
false	that	false	while	-83
false	that	true	outside	-63
false	that	true	by	-218
false	that	true	at	-198
false	clause	true	or	-189
false	clause	true	about	-206
false	phrase	false	during	24
false	clause	false	for	-158
false	phrase	true	after	-43
false	phrase	true	about	-118
false	phrase	true	over	-114
false	phrase	false	from	5
false	to	true	in	-233
false	to	true	and	21
false	to	true	before	-77
true	clause	true	in	66
false	that	false	ing	-206
false	that	true	what	-97
false	clause	false	time	18
false	phrase	false	before	42
true	phrase	false	at	88
false	phrase	true	when	14
false	that	false	as	38
false	that	true	about	-170
false	clause	true	before	34
false	that	true	over	-106
false	that	true	or	-185
false	wh	true	quotation	-69
false	clause	true	toward	-81
false	clause	true	beyond	-41
false	clause	true	off	-101
false	clause	true	between	-118
false	clause	true	so	-122
false	that	true	why	-32
false	clause	true	despite	-34
false	quotation	true	between	-32
false	quotation	true	and	20
false	that	false	and	-210
false	to	true	time	-166
false	that	false	about	-75
false	that	true	who	-168
true	that	true	on	-118
false	quotation	true	to	-97
false	phrase	true	behind	-49
false	that	false	in	40
false	wh	true	than	-32
false	wh	true	at	-87
false	wh	true	on	-118
false	phrase	true	into	-125
false	to	true	at	-110
false	that	true	despite	7
false	that	true	for	-296
false	clause	true	like	-125
true	clause	true	at	-87
false	phrase	false	because	29
false	clause	true	while	24
false	clause	true	under	-97
false	phrase	false	about	-196
false	that	true	whom	-49
false	phrase	false	while	23
false	clause	false	about	-32
true	that	false	in	-56
false	that	false	time	-122
false	clause	true	including	-81
false	clause	true	until	-56
false	to	true	—	-11
false	that	true	since	-114
false	that	true	off	-69
false	wh	true	for	-106
false	clause	true	around	-56
false	phrase	false	or	21
false	that	true	so	-122
false	that	true	around	-32
false	quotation	true	for	-53
false	that	true	:	16
false	clause	true	behind	-92
false	phrase	true	if	-87
false	phrase	false	at	-65
true	phrase	false	on	55
false	phrase	false	among	-110
false	phrase	false	:	15
false	wh	true	from	-87
false	that	true	across	-49
false	to	true	quotation	-86
false	phrase	false	which	19
false	clause	true	among	-63
false	quotation	true	—	7
false	phrase	true	so	-69
false	clause	false	may	11
false	clause	true	within	-75
false	phrase	false	than	17
false	phrase	true	along	-32
false	phrase	true	than	-110
true	that	true	after	-34
false	that	true	even	-81
false	clause	true	:	5
false	clause	false	at	23
false	to	true	on	-52
false	to	true	after	-7
false	phrase	true	while	-17
false	that	true	against	-145
false	clause	true	upon	-32
true	phrase	true	in	56
false	clause	true	though	23
false	that	false	who	-114
false	phrase	true	or	-150
false	wh	true	with	-118
false	to	true	:	26
false	to	true	than	-81
false	clause	true	whom	-41
true	phrase	true	from	-32
false	phrase	false	even	18
false	phrase	false	until	29
false	clause	false	but	58
false	wh	true	by	-56
false	to	true	while	-49
false	to	true	from	-136
false	clause	false	with	-56
false	wh	true	where	-32
true	to	true	on	43
false	wh	true	of	-148
false	clause	true	where	29
false	clause	true	how	-97
true	clause	true	by	-32
false	wh	true	as	-118
false	clause	true	which	-110
false	that	true	through	-101
false	phrase	false	‘	-32
false	phrase	true	like	-63
false	clause	true	once	-41
false	phrase	false	;	27
false	phrase	false	like	-97
false	clause	true	–	39
false	that	false	for	-81
false	phrase	false	including	-122
false	that	true	into	-125
false	wh	false	,	-48
false	clause	true	past	-49
false	that	true	before	-76
false	phrase	true	around	-32
false	phrase	true	even	-65
false	phrase	false	against	-139
false	that	true	once	-56
false	that	true	how	-75
false	clause	true	without	-63
false	phrase	false	if	-49
true	clause	false	in	41
false	phrase	false	–	-35
false	phrase	false	past	-69
false	that	true	toward	-41
false	that	false	during	-32
false	that	false	than	-69
false	that	true	whether	-87
false	phrase	false	where	26
false	clause	true	through	-75
false	phrase	false	despite	19
false	phrase	false	over	-158
false	to	true	which	33
false	that	true	may	-69
false	wh	false	of	-63
false	wh	true	time	-81
false	that	false	may	-81
false	clause	false	during	7
false	that	false	or	-56
false	that	false	against	-41
false	phrase	true	but	-67
false	that	false	what	-32
false	wh	true	against	-41
false	phrase	false	whether	-63
false	phrase	false	within	-32
false	phrase	false	once	12
false	wh	true	like	-49
false	phrase	false	but	14
false	that	true	--	-17
false	phrase	true	during	-58
false	that	true	without	-81
false	to	true	or	-106
false	phrase	false	--	6
false	phrase	true	without	-41
false	phrase	true	--	13
false	clause	true	--	-5
false	clause	false	—	14
false	clause	false	between	-41
false	clause	true	although	-32
false	clause	false	by	36
true	that	true	at	-32
false	wh	false	from	-42
false	wh	false	ing	-41
false	wh	false	as	-41
false	that	true	under	-49
false	phrase	false	whom	-32
false	that	true	(	18
false	that	false	at	-75
false	wh	false	or	-63
false	phrase	false	into	-97
false	quotation	true	when	25
false	to	true	because	-33
false	clause	true	across	-56
false	that	true	along	-32
true	to	true	in	-92
false	phrase	true	until	-33
false	phrase	false	since	10
false	wh	true	about	-49
false	wh	true	what	-49
false	phrase	true	among	-49
true	phrase	false	after	42
false	to	true	into	-69
true	phrase	false	during	13
false	wh	false	and	-83
false	phrase	true	off	-41
true	clause	true	during	-56
false	wh	true	who	-32
false	clause	false	against	-63
false	phrase	true	which	22
false	that	false	with	-81
false	phrase	true	:	-71
false	phrase	true	past	-41
false	that	false	like	-49
true	clause	true	since	-49
false	wh	true	without	29
true	wh	true	in	-49
false	wh	false	in	-56
false	to	true	if	20
false	to	true	with	-153
false	clause	false	-	56
false	that	true	past	-41
false	clause	true	whether	-56
false	clause	true	yet	-41
false	that	false	if	-114
false	that	true	until	-32
false	phrase	true	where	-32
false	clause	true	;	-7
false	clause	true	above	-32
false	phrase	true	what	-49
false	that	false	even	-76
false	to	true	until	-42
false	wh	true	-	25
false	that	true	like	-75
false	phrase	false	may	-41
false	that	false	-	-75
false	to	true	who	-81
false	that	false	since	-41
false	that	true	)	-18
false	clause	true	may	-32
false	that	true	which	-97
false	quotation	true	-	-12
false	to	true	about	-56
false	phrase	false	alongside	-32
false	wh	true	when	-71
false	clause	false	,	49
false	to	true	like	-69
false	to	true	against	-56
false	that	true	including	-69
false	that	true	though	50
false	that	false	when	-49
false	phrase	false	whose	-41
false	wh	true	under	-33
false	clause	false	--	27
false	phrase	false	under	27
false	to	true	whether	-49
false	to	true	how	-32
false	that	true	;	18
false	phrase	false	across	9
false	phrase	true	across	-49
false	phrase	true	between	-41
false	clause	true	along	-41
false	quotation	true	as	9
false	to	true	among	-32
false	phrase	false	along	-32
false	quotation	true	of	-32
false	wh	true	whether	-41
false	phrase	true	how	-69
false	to	true	where	-41
false	phrase	true	toward	-32
true	that	true	by	-32
false	phrase	false	why	-32
false	clause	false	than	-41
false	to	true	--	10
false	to	true	;	39
false	to	true	what	-32
false	that	false	past	-32
false	to	true	-	9
@clause,verb,here
true	true	(	6
false	true	)	14
false	true	to	17
true	false	to	8
true	true	in	-26
false	true	of	-465
false	true	against	-243
false	false	to	14
false	false	ing	20
false	true	on	17
true	false	with	29
true	false	quotation	-236
false	true	–	24
false	true	in	31
false	true	ing	13
false	true	:	21
true	false	,	32
false	true	for	-18
false	true	-	-8
false	true	,	-18
true	true	what	-166
true	true	who	-187
false	false	-	-16
false	false	,	-10
true	true	—	50
false	true	over	-234
true	true	,	52
true	true	since	-129
false	false	who	51
false	true	with	-34
false	true	who	-257
true	true	;	48
false	false	—	-13
false	false	by	13
true	false	which	-122
false	false	on	9
true	true	but	26
false	false	for	16
false	false	of	36
false	true	how	-92
false	true	into	-229
false	true	off	-148
false	false	quotation	-313
false	true	as	-10
true	false	in	34
true	false	and	6
true	true	even	-57
true	true	than	-114
false	true	by	-43
false	true	time	-347
false	false	inside	-32
false	false	and	15
false	false	in	13
true	false	how	-101
false	true	through	22
false	true	including	-125
false	true	quotation	-375
true	false	of	-330
false	true	during	-50
true	true	after	36
true	false	when	17
true	false	so	-32
false	false	(	18
false	false	time	7
false	true	when	7
true	false	)	22
true	true	by	46
true	true	ing	16
false	true	at	-7
true	true	with	65
true	true	on	-198
false	true	behind	-142
true	true	and	19
true	true	to	-319
false	true	(	30
false	true	since	-122
false	true	—	-15
true	false	ing	9
true	false	on	-161
true	true	when	20
false	true	from	44
false	true	if	-110
false	true	or	-281
false	false	after	-23
false	false	as	-43
false	true	about	-270
true	false	from	-139
true	true	at	57
true	true	of	-286
true	true	from	-142
true	false	what	-97
true	true	if	35
true	true	as	14
false	false	so	10
false	true	among	-148
true	true	because	46
true	true	while	9
false	true	between	-166
false	false	between	-135
false	false	into	-106
true	false	while	21
false	true	outside	-75
true	false	as	33
true	false	during	51
true	false	for	-178
false	true	before	23
false	true	even	30
true	false	before	6
true	true	quotation	-255
false	false	at	7
true	true	for	-202
true	true	before	-134
false	true	after	-27
false	true	toward	-110
false	true	beyond	-56
true	true	so	-92
false	true	despite	9
true	false	after	64
false	true	what	-87
false	false	about	-205
true	true	behind	-49
false	true	like	-175
true	false	because	32
true	false	about	-63
true	true	whom	-63
true	false	who	7
true	true	about	-92
true	true	until	-49
false	true	may	-87
false	true	whose	-32
false	true	around	-101
false	false	or	33
true	true	:	10
true	false	time	31
false	false	among	-110
false	false	:	25
true	false	over	22
true	true	though	43
false	true	across	-115
false	true	yet	-70
true	true	time	-125
false	false	may	11
false	true	within	-87
false	false	than	13
false	true	along	-81
false	true	so	-171
true	false	at	46
false	true	upon	-32
false	false	which	21
false	true	whom	-32
false	false	even	15
false	false	without	-34
false	false	when	9
true	false	by	46
false	false	but	13
true	true	where	17
true	true	how	-158
true	true	which	46
false	false	‘	-32
false	true	via	10
true	true	whose	-49
false	true	once	-49
false	false	;	16
false	false	like	-122
false	false	including	-122
true	true	why	-49
false	true	past	-106
false	false	before	34
false	false	against	-142
false	true	which	27
true	true	including	-56
true	true	once	-49
true	false	past	-49
false	true	without	54
false	false	if	-56
false	false	–	-37
false	false	past	-69
true	false	than	-87
true	true	or	-135
true	true	whether	-142
true	false	where	23
false	false	over	-158
true	true	may	-49
true	true	against	-69
true	false	—	41
true	true	during	-49
true	false	may	-64
true	false	against	-86
true	false	whether	-63
true	false	or	-87
false	false	once	15
true	false	but	26
false	true	--	-12
false	true	until	-89
false	false	--	-77
false	false	what	-41
true	true	--	40
true	false	;	15
true	true	into	-87
true	false	between	-56
true	true	although	-32
false	true	whether	-32
true	false	whom	-32
false	false	since	9
false	false	how	-63
false	true	―	-36
true	true	off	-32
false	true	above	-49
true	true	-	33
true	false	-	34
false	false	off	-32
true	false	if	-118
false	true	unless	-32
false	true	where	-33
true	false	since	-41
false	true	per	-32
true	true	among	-32
false	false	alongside	-32
true	true	without	-49
true	true	over	-49
true	true	like	-86
true	false	whose	-32
true	false	--	76
false	false	under	29
false	false	across	14
true	true	through	-49
true	false	though	-33
false	false	around	-32
false	false	toward	-32
true	true	–	49
true	true	under	-32
true	false	why	-32
true	true	unless	-41
true	true	between	-32
@ahead,here
none	(	-34
other	to	29
other	in	13
none	of	35
none	against	-260
none	ing	-18
none	on	11
quotation	with	-107
none	quotation	-370
other	–	26
none	in	7
other	,	7
speaking	of	-122
speaking	for	41
other	-	-7
other	for	-71
other	what	-191
other	but	5
other	because	25
other	of	-415
other	who	24
quotation	,	-78
quotation	and	-97
none	—	8
none	over	57
speech	,	94
other	since	-139
none	with	15
other	with	-11
none	and	-33
other	;	17
none	under	18
none	by	19
none	which	-70
other	—	14
none	,	-36
none	for	9
none	how	-106
none	into	50
none	off	-148
none	as	-6
other	even	10
other	than	-151
none	time	19
speech	and	63
none	inside	-32
other	how	-189
none	through	-58
other	ing	32
none	including	-153
quotation	to	-269
speech	of	-179
other	during	70
speech	after	40
other	on	-89
none	because	-30
other	so	16
other	quotation	-340
quotation	ing	-19
none	)	11
quotation	quotation	-224
quotation	because	70
none	during	8
speaking	as	-64
speaking	on	79
other	by	11
speech	ing	-146
none	at	20
none	above	-63
none	behind	-145
speech	with	-69
speech	when	39
none	from	9
none	if	-81
none	or	-23
none	after	-34
other	as	15
other	if	31
none	about	-276
other	from	-21
none	since	14
other	nor	-33
speaking	ing	-76
speaking	and	52
speech	to	-168
speech	on	-97
none	so	-153
none	among	-179
quotation	of	-200
quotation	from	-97
quotation	for	-146
other	while	-40
none	between	-205
none	outside	-63
quotation	in	-155
speaking	—	13
other	outside	-56
other	after	6
other	about	-213
other	over	-156
other	through	-70
speaking	,	39
speech	quotation	-179
none	before	-14
other	or	31
other	time	-32
other	before	8
quotation	as	20
speech	about	-49
speech	before	-41
none	but	-38
none	yet	-56
none	than	15
other	between	-92
none	toward	-110
speech	but	30
other	off	-63
speech	as	38
speaking	quotation	-139
other	despite	-53
none	despite	15
other	behind	-63
speech	for	-92
speech	what	-86
speaking	than	-32
quotation	but	-73
quotation	—	-80
none	like	-196
other	whom	-75
none	whose	-41
none	around	-114
other	:	42
quotation	time	-41
none	:	-22
speech	whom	-32
other	though	28
other	yet	-49
speech	which	-92
speech	in	27
none	may	-97
none	within	-87
none	along	-87
none	even	-23
quotation	while	24
none	who	-158
quotation	at	-75
quotation	on	-116
none	without	26
none	until	27
quotation	or	-63
quotation	who	-49
other	where	32
quotation	by	-56
other	which	39
speech	by	-49
speech	who	-110
none	‘	-33
none	via	9
speech	how	-32
other	once	-84
none	;	15
speech	if	-32
none	when	-78
other	why	-70
other	past	-56
speaking	before	25
quotation	than	-42
other	including	-92
none	past	-135
other	toward	-63
other	into	-110
other	whether	-153
speech	or	29
other	against	-132
none	once	28
other	like	-106
speech	—	34
none	--	-8
speaking	to	-92
speech	where	-41
none	what	-32
speech	--	46
other	--	26
speaking	while	18
speaking	in	-76
other	although	-49
none	whether	-41
speaking	by	-11
quotation	like	-41
quotation	against	-41
speech	over	-32
other	among	-56
none	―	-35
other	―	-35
other	without	-92
other	whose	-63
none	beyond	-56
quotation	into	-32
none	where	-33
none	per	-41
none	alongside	-32
other	(	16
other	until	-41
speech	-	32
speaking	since	-32
other	under	-49
speech	at	-36
other	unless	-41
@ahead,shape,here,next
none	phrase	(	Name	18
other	clause	to	verb	-249
other	clause	in	the	-162
none	clause	of	noun	-236
none	clause	against	the	-41
other	phrase	to	ing	31
none	phrase	ing	noun	-43
none	phrase	to	verb	-16
none	phrase	on	the	-26
none	wh	to	verb	-196
none	wh	in	a	-49
none	wh	ing	noun	-56
none	to	to	the	-106
other	phrase	,	adverb	9
none	to	ing	noun	-114
none	clause	to	the	-193
other	clause	,	but	-8
quotation	that	and	quotation	-101
other	phrase	,	the	18
none	clause	to	verb	50
none	clause	—	and	-20
none	that	to	noun	-150
other	that	,	Name	7
other	that	,	as	44
none	phrase	with	Name	12
other	phrase	,	with	-14
other	phrase	with	noun	-58
other	phrase	who	are	-32
none	phrase	and	noun	-48
none	clause	and	verb	-104
none	clause	in	its	-63
none	phrase	ing	a	20
none	phrase	under	noun	23
other	clause	to	be	-201
other	clause	,	and	-35
none	that	to	verb	-321
other	that	,	but	-36
none	phrase	,	Name	-105
none	phrase	of	Name	-287
none	that	with	noun	-142
none	that	,	noun	58
none	that	,	and	-23
none	that	and	Name	55
none	wh	in	the	-92
none	wh	and	how	-41
none	wh	how	they	-32
none	wh	and	verb	-18
none	phrase	against	the	-81
none	phrase	quotation	for	-69
none	phrase	for	Name	-175
none	phrase	as	Name	-93
none	phrase	and	Name	-27
other	clause	in	Name	-122
other	clause	and	Name	-58
none	clause	by	Name	-139
none	clause	in	noun	-213
none	clause	on	time	11
none	clause	time	time	13
none	clause	time	.	-135
other	phrase	to	verb	26
speech	phrase	and	verb	63
none	phrase	on	Name	7
none	phrase	,	and	-40
none	phrase	to	a	-97
other	phrase	and	how	-57
none	phrase	ing	the	-206
other	phrase	ing	the	-101
other	phrase	and	ing	-26
none	phrase	including	Name	-32
none	phrase	quotation	of	-49
none	phrase	of	noun	-309
none	phrase	,	noun	-45
other	phrase	who	had	-8
none	phrase	ing	for	-32
none	phrase	for	noun	-24
speech	that	of	the	-49
other	that	during	the	-41
none	that	ing	in	-69
none	that	in	the	-238
none	that	in	number	-151
none	that	and	noun	-206
other	clause	on	Name	-87
none	clause	ing	to	-109
quotation	phrase	to	quotation	-110
none	that	with	Name	-132
other	phrase	for	ing	-187
other	phrase	,	which	-31
none	clause	for	him	-56
none	clause	because	of	-118
none	clause	of	it	-32
none	clause	,	while	36
none	clause	of	the	-239
other	phrase	when	the	-32
none	clause	for	noun	61
none	clause	of	Name	-215
other	clause	,	adverb	51
speech	clause	,	verb	44
none	that	,	a	9
other	that	,	has	-51
other	that	quotation	noun	-69
other	that	of	ing	-101
quotation	that	ing	the	-41
none	phrase	)	.	61
none	that	quotation	on	-41
none	that	on	noun	-118
quotation	that	,	quotation	-145
none	that	during	a	39
other	clause	and	noun	-149
none	phrase	in	noun	-31
none	phrase	with	the	-125
none	phrase	of	time	-32
none	that	ing	Name	-101
none	phrase	of	a	-156
none	phrase	to	Name	-10
none	phrase	at	the	9
none	phrase	on	time	13
none	phrase	with	an	-32
other	that	in	noun	-110
other	that	,	he	-39
none	clause	in	a	-114
none	clause	over	Name	-56
none	clause	(	Name	-50
none	clause	and	noun	67
none	clause	on	the	-145
other	clause	on	the	-81
none	clause	and	Name	19
other	phrase	who	's	-32
other	phrase	since	verb	-32
none	phrase	against	Name	-110
other	clause	ing	verb	-41
other	phrase	,	she	8
other	phrase	ing	noun	18
none	to	for	noun	-97
other	phrase	of	Name	-97
other	phrase	,	ing	-26
other	clause	on	noun	-101
none	clause	quotation	and	-56
other	clause	of	the	-179
speech	clause	when	he	-34
none	clause	at	the	-114
none	clause	from	his	-41
none	clause	of	a	-69
none	clause	in	the	-56
none	phrase	on	noun	34
other	phrase	in	noun	40
none	phrase	after	the	-62
none	phrase	ing	Name	-158
none	phrase	,	including	24
none	phrase	including	the	-41
other	phrase	as	a	55
none	phrase	to	more	-41
none	that	ing	a	-69
none	that	from	Name	-86
none	phrase	of	the	-285
other	clause	if	verb	-32
other	clause	of	noun	-206
other	clause	from	noun	-56
none	clause	at	a	-49
none	clause	at	noun	-92
none	clause	in	Name	-232
none	phrase	in	his	-78
other	phrase	what	noun	-32
quotation	phrase	,	quotation	26
other	that	to	verb	20
other	that	to	be	-129
none	that	in	time	-110
none	that	time	.	-139
none	clause	to	noun	-185
quotation	phrase	and	noun	63
none	that	to	the	31
other	that	ing	to	-49
none	clause	with	the	-150
other	that	with	the	-41
none	that	quotation	in	-106
none	that	in	a	-92
other	that	to	the	-106
other	that	ing	a	-41
none	that	ing	,	10
none	phrase	and	his	27
none	phrase	,	the	-45
none	clause	ing	the	-179
other	clause	but	that	-49
speaking	clause	and	ing	15
none	clause	ing	noun	-228
none	clause	for	the	-185
none	clause	with	his	-56
none	clause	on	noun	-150
none	phrase	in	an	35
speech	clause	on	noun	-41
speech	clause	and	verb	-6
other	to	to	verb	-86
other	to	by	ing	-49
none	phrase	with	noun	-6
none	phrase	as	a	30
none	clause	with	Name	-166
other	clause	in	their	-32
other	clause	who	will	-32
none	that	among	Name	-32
none	that	,	Name	-68
quotation	clause	quotation	and	-32
quotation	clause	and	quotation	-81
none	clause	of	her	-63
none	clause	on	a	38
none	clause	during	her	-32
none	clause	as	noun	-114
none	clause	as	Name	-81
other	clause	because	she	33
none	clause	and	the	-102
quotation	phrase	of	Name	-32
other	phrase	quotation	and	-69
other	that	from	Name	-41
none	that	in	noun	80
other	that	—	a	-16
other	that	while	he	-32
none	that	and	number	-70
other	phrase	,	although	66
none	phrase	between	the	-75
none	that	into	Name	-32
none	that	of	a	-75
other	that	of	noun	-170
other	that	and	is	-34
other	that	by	noun	-41
none	that	at	the	-129
none	clause	,	noun	-39
none	clause	or	noun	-69
none	clause	ing	Name	-122
quotation	clause	in	noun	-32
none	clause	quotation	—	-32
other	that	from	the	-56
none	phrase	as	noun	-20
other	phrase	of	the	-122
other	clause	for	ing	-75
speaking	clause	ing	noun	-32
other	clause	ing	noun	-158
other	clause	from	Name	-56
other	phrase	of	noun	-175
speech	phrase	,	verb	-20
other	phrase	in	the	-94
other	phrase	about	ing	-49
other	phrase	ing	ing	21
none	phrase	ing	and	-49
none	phrase	and	other	-81
other	phrase	over	the	-49
quotation	that	quotation	and	-86
other	that	because	he	-57
none	that	of	the	-203
none	phrase	in	number	-14
other	to	and	verb	32
none	to	ing	to	-41
none	to	and	noun	-151
other	clause	to	noun	-122
other	clause	with	noun	-63
other	clause	who	are	-41
none	clause	ing	in	-101
none	clause	in	their	-42
none	to	for	Name	-75
speaking	to	,	ing	51
quotation	clause	ing	Name	-32
other	clause	because	it	-50
quotation	phrase	ing	quotation	-75
quotation	phrase	quotation	and	-101
quotation	phrase	and	quotation	-92
none	phrase	quotation	noun	-118
quotation	clause	to	quotation	-132
none	clause	quotation	noun	-118
none	clause	in	an	17
none	clause	over	the	35
speaking	phrase	,	ing	138
none	clause	quotation	in	-92
other	that	quotation	verb	-56
other	clause	quotation	for	-32
other	clause	,	the	39
speech	phrase	,	adverb	-29
other	clause	who	verb	-81
other	clause	or	verb	-41
other	clause	time	verb	-33
none	clause	at	Name	-42
other	clause	,	ing	-21
none	phrase	and	as	15
none	phrase	of	an	-69
other	phrase	to	noun	-97
other	that	ing	noun	-125
none	phrase	ing	to	20
none	phrase	for	a	-87
other	clause	quotation	and	-135
other	clause	and	he	-28
none	clause	time	noun	-32
other	clause	quotation	in	-41
other	clause	and	is	18
none	clause	time	's	-87
none	phrase	of	his	-125
none	phrase	time	's	-49
other	that	to	do	-87
none	that	in	Name	-170
other	phrase	in	a	21
other	phrase	ing	for	-32
other	phrase	for	noun	-63
other	phrase	to	be	-92
quotation	phrase	as	a	-84
other	phrase	quotation	when	-41
other	phrase	quotation	from	-41
other	phrase	from	ing	-106
none	that	in	his	-63
none	that	of	noun	-239
none	phrase	,	with	-45
none	phrase	to	that	-41
other	phrase	,	Name	60
other	phrase	ing	Name	-69
other	that	as	noun	-56
none	that	about	his	-56
none	clause	,	but	-99
none	clause	but	adverb	-42
none	clause	time	number	-122
none	that	,	while	-33
other	clause	,	verb	-21
none	clause	about	Name	-56
none	phrase	,	after	39
none	phrase	in	time	24
none	clause	,	a	15
none	that	on	the	-150
none	that	or	noun	-56
none	that	than	noun	27
speaking	clause	,	ing	14
none	phrase	)	noun	-34
none	phrase	with	number	32
other	phrase	who	has	-41
other	phrase	and	Name	18
none	that	from	the	-81
quotation	clause	of	quotation	-63
other	clause	and	ing	-70
other	clause	ing	Name	-92
none	clause	as	a	43
none	that	after	the	-41
none	clause	ing	her	-41
other	clause	with	the	-75
none	clause	on	Name	-87
speech	clause	quotation	but	-41
speech	clause	but	verb	76
none	that	on	his	-56
none	that	of	Name	-185
other	clause	quotation	but	-49
other	clause	if	he	-41
none	phrase	of	their	-49
other	clause	when	he	38
none	clause	to	Name	-148
other	clause	of	ing	-114
none	phrase	over	Name	-69
none	phrase	time	number	15
speaking	that	quotation	ing	-63
other	that	ing	that	38
other	clause	,	who	35
other	that	quotation	is	-32
none	that	with	the	-106
none	clause	quotation	with	-32
other	phrase	who	verb	-122
none	phrase	time	,	-122
quotation	phrase	,	as	-43
quotation	phrase	as	quotation	-150
none	phrase	quotation	and	-49
none	phrase	as	the	-122
none	clause	ing	his	-81
none	clause	,	Name	-154
none	that	ing	adverb	-81
none	phrase	for	his	-76
other	clause	to	the	-97
other	clause	for	noun	-87
none	clause	,	adverb	-123
none	phrase	,	adverb	-12
none	that	as	Name	-41
none	that	and	other	-32
none	that	to	his	-32
none	that	between	Name	-32
none	clause	from	Name	-101
other	clause	,	where	31
none	to	time	.	-92
none	that	about	noun	-69
other	that	on	Name	-63
other	that	who	are	-49
other	that	from	ing	-63
none	that	ing	the	-148
none	clause	time	,	-106
none	clause	ing	its	-32
none	clause	to	adverb	-77
none	that	on	time	-81
none	that	time	,	-92
other	phrase	as	ing	-49
other	phrase	ing	a	-49
none	clause	to	her	-32
other	clause	and	verb	24
other	phrase	and	verb	-19
other	clause	ing	adverb	-32
other	clause	to	Name	-75
other	clause	and	that	-118
none	clause	quotation	to	-106
speech	clause	but	adverb	-11
other	phrase	as	adverb	-58
other	that	in	a	-56
other	that	and	noun	-129
other	that	in	time	-41
speech	phrase	,	and	87
none	clause	about	the	-75
none	clause	,	and	-7
other	phrase	who	would	-63
other	wh	in	Name	-63
none	that	on	her	-41
other	clause	of	his	-56
quotation	clause	to	verb	-106
none	phrase	into	the	-87
other	clause	quotation	ing	-56
none	phrase	for	their	-49
other	phrase	on	ing	-63
none	phrase	ing	.	-106
none	to	at	the	-63
other	that	,	ing	34
none	that	ing	her	-41
none	that	for	Name	-139
other	phrase	in	Name	-104
none	clause	off	his	-32
none	clause	like	Name	-49
none	that	and	the	-75
speech	clause	quotation	and	-92
other	clause	quotation	to	-49
none	clause	time	to	-32
none	clause	of	his	-101
other	clause	who	had	-41
other	clause	while	the	-32
none	clause	under	noun	-32
other	clause	to	have	-75
none	phrase	about	his	-32
none	wh	on	noun	-49
none	clause	than	Name	-70
other	that	,	noun	6
none	phrase	,	not	-44
other	clause	of	a	-69
other	phrase	of	ing	-175
none	that	time	's	-63
other	clause	about	the	-32
none	clause	quotation	that	-32
none	clause	into	noun	-56
quotation	that	to	quotation	-81
none	that	quotation	for	-75
none	that	for	the	-118
other	phrase	,	but	18
other	clause	as	he	13
none	clause	after	the	-34
none	clause	for	Name	-153
none	to	and	the	-52
none	to	to	Name	-92
none	to	and	Name	-70
none	to	in	the	-106
other	phrase	may	be	-41
none	phrase	behind	Name	-49
none	that	with	a	-41
none	that	off	the	-32
other	phrase	and	the	-97
none	that	ing	noun	-215
other	that	,	despite	-42
none	that	on	Name	-69
speech	phrase	,	but	82
none	phrase	or	Name	-81
speech	phrase	,	he	35
none	that	as	a	-92
none	that	to	Name	90
other	that	as	the	-56
none	that	for	noun	-158
other	clause	quotation	who	-32
quotation	phrase	for	quotation	-63
other	phrase	quotation	because	-32
none	that	quotation	—	-32
other	that	to	Name	-57
none	phrase	at	noun	-106
none	phrase	among	Name	-63
none	that	quotation	of	-56
quotation	clause	for	quotation	-32
none	clause	ing	and	-32
none	wh	from	the	-41
none	wh	,	Name	-54
none	that	across	the	-41
other	phrase	,	even	15
none	phrase	quotation	on	-56
speech	phrase	,	which	-7
none	phrase	quotation	to	-49
none	to	quotation	noun	-32
other	clause	about	ing	-56
speech	clause	,	and	47
other	that	while	Name	25
speech	clause	in	the	130
other	that	time	's	-41
none	that	as	noun	-122
other	phrase	so	many	-32
other	phrase	to	the	-78
speech	clause	and	Name	44
other	that	in	the	87
other	that	when	he	-41
other	phrase	on	the	114
other	clause	of	Name	-135
other	phrase	to	adverb	-32
none	phrase	and	adverb	-12
none	phrase	by	Name	29
none	that	time	number	-63
other	that	in	his	-32
other	that	after	Name	13
other	that	,	even	-7
other	that	even	if	-41
other	that	if	he	-63
other	that	quotation	of	-41
none	clause	ing	:	-32
quotation	clause	:	quotation	22
other	clause	at	a	32
other	phrase	who	is	-56
other	that	,	was	-24
other	that	but	that	-63
none	that	against	him	-41
none	that	and	verb	-72
other	phrase	,	noun	12
other	clause	to	ing	-97
other	that	quotation	for	-41
other	that	for	the	-56
other	that	and	that	-155
other	that	for	noun	-75
other	clause	in	all	-32
none	clause	by	noun	-69
none	clause	from	the	-106
none	phrase	,	while	12
none	phrase	about	noun	-56
none	phrase	and	in	-33
none	phrase	by	a	24
none	clause	as	the	-56
none	phrase	about	Name	-75
other	phrase	if	he	-32
other	clause	on	ing	-56
none	clause	against	Name	-69
none	clause	off	noun	-32
none	clause	,	despite	46
none	phrase	ing	in	-97
none	that	time	time	-41
other	phrase	and	noun	15
speech	wh	,	Name	65
none	phrase	or	the	-32
other	phrase	or	Name	-41
other	phrase	for	the	-56
other	clause	quotation	Name	-49
none	to	in	noun	-92
none	to	,	Name	-6
none	clause	in	his	21
none	phrase	of	her	-97
other	clause	ing	the	-97
other	phrase	of	a	-63
none	phrase	with	his	-32
none	phrase	to	adverb	-76
quotation	that	and	that	-33
none	clause	who	verb	-75
none	to	on	noun	41
quotation	clause	because	quotation	-56
speaking	phrase	and	ing	43
none	to	for	a	-49
none	clause	by	the	-106
quotation	that	on	noun	-32
other	phrase	even	though	17
speech	phrase	,	Name	142
quotation	that	to	verb	-56
none	phrase	to	noun	-221
none	clause	to	his	-49
none	phrase	)	,	-6
quotation	phrase	of	quotation	-49
other	clause	by	noun	-32
other	phrase	quotation	ing	-41
none	phrase	time	noun	-41
speech	that	of	noun	-41
speech	that	and	verb	78
other	clause	to	do	-129
none	wh	from	Name	-32
other	to	while	ing	-32
none	to	by	noun	-49
speech	clause	to	verb	-81
other	clause	even	if	-34
other	clause	if	it	-32
other	clause	if	they	-32
other	clause	as	verb	-32
none	clause	like	the	-32
speech	clause	,	but	88
none	clause	from	noun	-98
none	phrase	into	noun	-92
other	phrase	in	ing	-23
none	phrase	from	noun	24
none	to	on	time	-41
none	to	time	,	-32
none	wh	into	the	-32
none	wh	of	Name	-49
none	phrase	or	noun	-110
other	wh	to	be	-32
none	wh	in	Name	-41
other	phrase	as	noun	48
other	phrase	for	adverb	-32
quotation	phrase	ing	to	-32
quotation	phrase	to	verb	-81
other	clause	because	he	-70
speech	clause	in	noun	14
none	clause	until	the	-32
other	clause	from	ing	-87
other	clause	and	has	36
none	that	or	verb	-32
speech	phrase	,	who	-17
none	clause	quotation	by	-56
none	clause	with	a	-57
other	clause	quotation	verb	-75
other	phrase	after	ing	9
none	that	by	the	-97
none	clause	ing	a	-92
other	clause	of	what	-32
other	to	of	Name	-41
none	to	and	other	-32
none	clause	to	him	-32
none	wh	with	Name	-32
other	clause	in	noun	43
quotation	phrase	of	noun	-49
other	clause	if	the	-69
quotation	clause	,	quotation	-63
other	clause	in	a	71
none	clause	ing	with	-63
none	clause	with	noun	-132
other	clause	in	which	-32
none	that	through	Name	-32
speech	clause	who	verb	-41
other	phrase	,	verb	-7
other	phrase	from	the	-49
other	phrase	while	ing	14
none	to	,	noun	-71
other	phrase	as	Name	76
none	clause	,	in	-67
quotation	phrase	as	the	-41
none	phrase	ing	his	-63
none	phrase	like	Name	-69
none	phrase	from	the	-8
other	phrase	for	not	-41
none	phrase	and	the	-153
other	phrase	as	it	20
none	phrase	in	their	23
other	that	,	adverb	-41
other	clause	,	noun	-31
speech	that	,	Name	67
quotation	clause	of	the	-32
other	clause	quotation	noun	-69
other	that	of	the	-166
quotation	that	with	quotation	-32
none	phrase	during	an	6
none	phrase	from	Name	25
speaking	phrase	,	with	58
none	that	quotation	and	-41
other	phrase	,	as	64
other	clause	for	the	-56
other	clause	with	Name	-76
none	clause	ing	.	-122
none	phrase	,	in	-13
none	clause	in	number	-118
none	to	and	verb	-78
none	to	to	verb	-145
none	that	ing	into	-41
none	that	into	the	-41
none	clause	ing	,	20
none	that	against	Name	-92
other	that	,	which	7
other	that	since	he	-32
none	that	to	a	-69
other	that	and	verb	-68
other	that	if	it	-49
other	that	of	Name	-110
other	phrase	in	time	-67
other	clause	at	the	-57
quotation	clause	to	the	-41
other	clause	by	ing	51
none	clause	by	his	-32
none	clause	and	other	-49
none	clause	to	a	-97
quotation	that	ing	quotation	-32
other	phrase	,	would	-41
none	to	of	Name	-101
none	that	during	the	-41
other	clause	and	would	19
none	clause	quotation	for	-56
none	phrase	against	noun	-69
none	clause	of	number	-69
other	clause	,	which	9
none	clause	toward	Name	-56
other	that	when	it	-56
other	that	to	ing	-70
other	that	,	verb	15
none	that	by	Name	-97
other	clause	including	noun	-32
other	that	about	how	-32
none	that	quotation	to	-41
other	phrase	from	noun	-71
other	phrase	and	a	-57
other	wh	ing	noun	-32
none	phrase	,	a	17
none	to	of	noun	-125
other	clause	if	Name	-41
other	phrase	,	a	-30
speech	phrase	,	the	45
quotation	phrase	:	quotation	-93
none	to	,	a	40
none	that	,	the	-7
none	that	because	of	-56
none	that	of	her	-56
other	phrase	,	has	56
other	that	for	Name	-56
other	clause	for	Name	-69
other	phrase	with	the	-41
other	that	with	noun	-81
other	that	or	noun	-49
none	that	ing	to	-118
none	that	to	an	-32
none	that	,	number	-42
none	that	from	a	-41
none	phrase	of	those	-32
none	phrase	while	noun	-43
none	phrase	to	number	-75
other	to	from	ing	-69
none	phrase	from	a	59
none	clause	than	number	-69
none	phrase	during	the	-23
other	phrase	of	being	-32
other	to	,	which	-37
none	to	as	a	-70
other	that	may	be	-49
other	that	against	Name	-32
none	to	of	the	-114
none	phrase	ing	at	-32
other	clause	but	adverb	7
none	wh	of	noun	-69
none	wh	in	noun	-32
speech	that	quotation	and	-56
none	phrase	ing	,	-34
other	that	while	ing	-32
quotation	phrase	of	the	-63
other	phrase	on	noun	-97
none	clause	for	her	-32
other	to	to	noun	-32
other	to	on	Name	-32
none	to	ing	Name	-41
none	to	to	noun	-56
none	phrase	than	noun	-50
quotation	clause	but	quotation	-33
none	clause	ing	adverb	-63
none	that	may	verb	-49
none	that	in	their	-32
none	that	at	noun	-101
none	phrase	about	the	-97
none	phrase	for	adverb	-49
none	that	than	number	-69
none	phrase	,	verb	35
speech	phrase	who	verb	-75
speech	clause	of	Name	-49
none	to	ing	the	-69
other	that	for	ing	-97
none	clause	among	noun	-41
other	phrase	ing	to	-34
none	phrase	ing	from	-56
none	phrase	quotation	in	-49
quotation	phrase	to	noun	-32
other	that	in	Name	-106
other	that	ing	Name	-87
none	that	,	or	-32
none	that	or	Name	-56
other	that	may	have	-49
other	that	by	ing	-97
none	that	ing	for	-63
other	phrase	of	his	-41
other	phrase	on	time	-50
other	phrase	who	have	-70
none	wh	as	a	-32
other	phrase	of	not	-32
none	phrase	quotation	the	-41
none	clause	ing	on	-56
other	that	and	other	-32
quotation	that	:	quotation	-43
none	clause	,	like	-49
none	phrase	—	and	-21
none	phrase	,	even	-22
none	that	on	a	-75
none	that	to	adverb	-56
none	phrase	,	or	-34
none	that	,	but	-18
other	that	and	ing	-82
none	wh	to	the	-49
none	phrase	,	like	41
none	phrase	like	noun	-32
none	phrase	than	Name	-34
none	wh	in	number	-32
none	that	,	adverb	-23
none	that	from	noun	-32
speaking	that	to	verb	-32
none	that	ing	that	-36
none	clause	ing	an	-41
none	clause	but	not	-42
none	phrase	so	adverb	-41
other	clause	and	his	-10
other	that	,	in	-42
none	that	without	noun	-63
other	that	and	the	-49
other	that	ing	verb	-41
none	to	on	Name	-70
none	to	or	noun	-49
other	phrase	,	while	56
none	clause	on	his	-41
other	phrase	which	is	9
none	phrase	by	the	-101
none	phrase	quotation	--	-41
none	phrase	on	his	-36
other	that	ing	the	-101
none	that	of	his	-81
none	clause	about	his	-41
other	phrase	which	verb	27
other	clause	as	noun	-32
other	phrase	time	that	15
none	that	ing	on	-63
none	that	on	to	-32
none	to	on	the	10
none	that	quotation	noun	-69
other	phrase	,	it	39
other	phrase	;	noun	-25
other	phrase	what	verb	-32
none	phrase	,	to	31
none	phrase	as	his	-56
other	that	and	Name	-114
other	clause	between	the	-32
other	clause	of	them	-32
none	clause	as	an	-49
other	clause	in	ing	-69
quotation	to	,	quotation	-33
none	wh	and	noun	-70
other	wh	and	noun	-41
none	phrase	as	their	-41
none	phrase	,	but	52
none	phrase	as	adverb	31
other	clause	of	verb	-69
none	clause	ing	for	-69
other	that	,	that	18
other	clause	for	being	-49
none	that	for	their	-32
other	phrase	who	adverb	-32
none	phrase	ing	her	-41
other	phrase	when	she	-10
none	clause	on	her	-56
other	clause	,	with	32
other	clause	from	the	-41
other	clause	,	when	8
none	clause	into	the	37
speaking	that	,	ing	-12
none	phrase	between	Name	-41
none	phrase	among	noun	-56
other	phrase	after	they	-41
none	that	through	the	-56
other	that	ing	in	-32
none	clause	even	more	-41
other	that	at	noun	-32
none	phrase	who	verb	-63
none	phrase	after	number	11
none	wh	on	the	-56
none	phrase	over	the	-87
speaking	that	by	ing	-32
other	phrase	what	it	-32
none	phrase	against	a	-32
none	phrase	of	its	-49
speech	that	,	but	91
other	that	quotation	who	-32
other	that	who	verb	-92
other	phrase	as	he	15
other	that	,	who	23
none	that	ing	.	-75
speech	clause	—	and	41
other	to	in	noun	-56
other	to	of	ing	-41
other	clause	,	is	-34
quotation	clause	,	and	-35
none	wh	of	the	-41
other	wh	or	Name	-32
other	that	,	when	-54
other	that	with	Name	-49
none	that	under	noun	-32
quotation	clause	in	a	-32
none	clause	across	the	-41
speech	clause	what	he	-32
other	clause	,	while	-33
none	that	ing	an	-33
other	phrase	to	Name	-41
quotation	clause	ing	to	-33
quotation	clause	as	quotation	-32
none	that	,	verb	-50
none	that	or	her	-32
none	to	in	time	-63
none	that	and	his	-56
none	phrase	ing	with	-56
speech	phrase	,	a	-23
other	phrase	if	they	-32
other	phrase	who	was	-70
none	that	,	in	-70
speaking	phrase	quotation	ing	-49
none	that	and	that	80
speaking	phrase	for	ing	31
none	to	in	a	-56
other	phrase	ing	and	-32
other	that	to	noun	-81
other	clause	at	noun	-41
other	clause	and	other	-32
other	clause	,	even	22
none	phrase	after	Name	-10
other	that	if	the	-49
none	that	who	verb	-41
other	clause	because	the	-56
none	clause	about	number	-41
none	clause	so	adverb	-41
other	phrase	or	verb	-32
none	phrase	and	to	-34
other	phrase	how	to	-32
speaking	phrase	of	ing	-49
other	clause	of	being	-63
none	clause	behind	the	-32
none	phrase	quotation	Name	-49
other	phrase	as	the	-41
none	clause	quotation	of	-32
none	phrase	time	time	11
other	that	,	the	24
other	wh	and	Name	-32
none	phrase	and	her	-41
other	wh	,	Name	61
other	phrase	to	a	-32
none	clause	during	the	-69
other	that	if	Name	-69
none	phrase	ing	it	-49
none	phrase	ing	that	-33
other	that	because	of	-32
other	that	of	his	-56
none	clause	ing	it	-41
none	phrase	,	as	-100
none	phrase	around	the	-32
none	phrase	,	from	26
none	clause	about	noun	-32
other	phrase	how	he	-32
none	wh	and	adverb	-33
none	wh	and	Name	-37
none	wh	to	Name	-63
other	clause	against	the	-32
other	phrase	which	the	-32
other	that	on	time	-32
none	phrase	even	more	-32
speech	phrase	of	noun	-32
other	phrase	which	Name	-49
none	phrase	before	the	-39
other	phrase	,	that	-35
other	that	quotation	and	-81
quotation	clause	on	quotation	-32
none	clause	and	a	-34
none	phrase	with	a	-37
none	phrase	of	number	-81
none	phrase	-	and	-46
other	phrase	,	of	-57
none	phrase	;	and	6
none	phrase	past	noun	-63
other	that	on	the	-41
other	phrase	ing	verb	-41
other	that	on	noun	-63
other	that	like	Name	-32
other	that	of	what	-32
none	that	by	noun	-49
none	that	from	number	-41
none	phrase	as	an	-49
none	clause	,	including	-33
other	clause	-	and	-18
other	clause	and	adverb	-13
none	clause	and	her	-41
other	clause	ing	to	61
none	clause	since	time	-32
none	clause	or	Name	-49
none	that	about	her	-32
none	that	in	adverb	-32
none	to	as	noun	-32
other	phrase	,	was	14
none	that	ing	his	-32
other	that	and	adverb	-49
none	that	for	a	-75
other	clause	with	a	27
none	that	ing	with	-32
none	to	as	an	-32
none	that	about	number	-41
none	clause	ing	more	-32
none	clause	than	the	-41
other	to	of	the	-56
none	to	with	Name	-41
other	to	,	and	-23
other	clause	without	ing	-32
none	clause	and	adverb	-50
quotation	that	quotation	or	-32
quotation	that	or	quotation	-32
none	clause	for	his	-41
other	that	,	were	-34
other	clause	how	noun	-41
speech	clause	and	adverb	23
none	wh	as	noun	-56
none	that	with	his	-32
none	clause	,	not	-45
none	that	time	in	-49
other	that	on	ing	-63
other	phrase	or	ing	17
none	clause	for	a	-63
none	wh	ing	to	-32
none	wh	to	noun	-32
none	to	with	noun	-63
other	clause	by	the	-32
other	clause	in	some	-32
none	clause	ing	their	-41
other	that	if	noun	-41
none	clause	,	with	-19
none	clause	and	his	-49
quotation	that	as	quotation	-49
other	phrase	ing	them	-32
other	phrase	about	the	-41
none	clause	:	the	10
other	clause	,	a	18
quotation	phrase	-	quotation	-14
quotation	that	,	but	-37
other	that	and	would	-58
other	that	,	it	-53
other	that	at	ing	-41
other	that	from	noun	-41
other	clause	since	noun	-32
other	clause	and	was	-41
none	that	,	even	7
none	clause	,	to	-42
other	phrase	when	ing	13
none	that	,	at	-33
none	clause	against	noun	-49
none	clause	on	its	-32
none	that	against	noun	-41
other	clause	on	verb	-32
other	wh	or	not	-32
none	to	with	the	-56
none	to	in	Name	-97
none	phrase	so	noun	-41
none	clause	quotation	-	-41
quotation	that	ing	noun	-32
none	phrase	,	his	-30
none	phrase	for	him	-32
other	that	in	ing	-56
other	clause	,	including	-34
other	clause	,	in	15
other	clause	which	verb	-32
none	that	to	number	-63
none	that	of	number	-56
other	that	who	has	-49
other	that	and	has	-33
other	clause	where	noun	-42
none	clause	in	some	-32
other	to	,	ing	-5
other	to	,	while	5
other	to	of	noun	-41
none	wh	with	the	-41
none	clause	ing	that	-32
none	phrase	--	adverb	-36
none	that	(	Name	-46
other	that	and	a	-32
other	that	if	verb	-41
other	clause	who	could	-32
none	clause	between	Name	-75
other	clause	or	noun	-49
none	phrase	of	them	-41
other	that	,	since	-32
none	clause	,	verb	-94
none	to	at	noun	-41
none	phrase	:	the	-34
none	that	into	noun	-49
other	clause	--	verb	-37
none	wh	with	noun	-56
other	that	which	verb	-49
other	that	in	that	-32
other	clause	for	verb	-41
none	clause	and	their	-32
other	clause	,	it	10
none	that	of	its	-32
none	that	in	an	-41
other	wh	or	verb	-32
none	to	from	Name	-41
none	phrase	on	her	-41
speech	that	,	he	44
none	phrase	-	one	-35
none	that	ing	him	-63
other	phrase	as	being	-32
other	phrase	,	in	43
other	phrase	about	whether	-41
other	to	ing	noun	-75
other	phrase	even	as	50
none	that	so	.	-41
none	phrase	through	the	9
none	phrase	during	a	18
none	phrase	time	with	-32
other	phrase	of	how	-41
none	clause	as	much	-32
none	clause	time	and	-32
other	phrase	for	a	-49
other	phrase	of	verb	-63
none	clause	,	when	31
other	that	since	the	-32
other	clause	to	a	-32
none	to	time	number	-41
other	clause	quotation	of	-32
none	clause	,	such	-63
other	to	with	noun	-32
other	that	of	her	-56
none	that	,	with	79
other	clause	after	Name	-33
other	to	and	noun	-75
none	clause	after	Name	-41
other	clause	ing	that	14
other	that	of	verb	-49
none	that	,	including	-42
other	that	,	will	-35
other	clause	but	verb	-48
other	that	,	though	22
other	that	to	have	-41
none	clause	-	and	26
other	to	,	verb	7
other	phrase	whether	she	-32
none	clause	and	an	-32
other	that	as	it	21
other	phrase	in	which	-33
other	phrase	whose	noun	-41
other	clause	may	be	7
none	to	of	his	-32
none	phrase	quotation	-	-32
other	wh	to	verb	-56
other	clause	by	Name	-56
none	phrase	to	his	-32
none	that	over	the	-41
none	that	like	Name	-49
other	that	so	verb	-32
other	clause	as	ing	-32
none	wh	at	the	-41
other	that	because	they	-32
none	wh	for	Name	-32
quotation	wh	to	verb	-32
other	that	,	would	-42
other	that	even	though	-41
other	that	though	he	-42
other	clause	in	verb	-41
none	clause	from	a	-41
none	clause	from	number	-32
none	clause	to	number	-69
none	quotation	and	noun	26
other	phrase	and	has	-19
none	phrase	across	the	13
none	phrase	,	an	-44
none	phrase	of	some	-41
other	clause	before	the	-32
quotation	clause	and	noun	-32
other	wh	and	verb	-36
other	to	,	the	45
other	that	when	Name	-41
other	clause	and	in	-32
other	that	at	the	-32
other	to	,	who	-26
other	quotation	to	verb	-41
other	that	or	verb	-32
speaking	phrase	of	Name	-32
other	that	ing	his	-41
other	phrase	from	Name	-33
none	wh	ing	Name	-32
none	phrase	including	noun	-75
other	clause	when	Name	-32
none	wh	how	to	-32
other	clause	in	his	-32
none	that	to	her	-41
none	wh	ing	the	-41
speech	phrase	which	Name	-32
none	clause	under	the	-32
none	that	in	on	-32
other	phrase	with	Name	-51
other	clause	against	Name	-41
none	phrase	along	the	-32
speech	wh	,	he	49
none	phrase	after	a	10
other	phrase	about	noun	-41
none	phrase	ing	him	-56
none	clause	in	this	-41
none	that	as	the	-32
none	that	than	the	-32
none	clause	quotation	the	-41
none	clause	,	the	-11
none	clause	than	a	-41
none	clause	even	noun	-49
other	clause	,	as	8
other	clause	before	ing	-35
none	clause	through	the	-41
none	clause	within	the	-32
speech	clause	,	Name	56
none	phrase	and	number	-50
none	phrase	for	this	9
none	wh	in	time	-32
none	wh	time	.	-41
none	clause	even	verb	-32
none	to	over	the	-32
speech	that	to	verb	-56
other	phrase	as	verb	-41
other	to	or	verb	-32
speech	clause	,	which	-13
none	that	with	him	-41
none	that	including	Name	-32
other	phrase	for	Name	-32
other	phrase	ing	he	-34
none	clause	than	noun	-49
other	phrase	quotation	who	-49
none	that	quotation	with	-32
none	phrase	under	the	14
other	that	ing	an	15
none	clause	as	adverb	-41
none	that	before	the	-32
none	phrase	and	a	-50
other	phrase	after	the	11
other	clause	when	the	-41
other	that	in	which	-41
other	clause	ing	a	-56
other	phrase	,	are	39
none	phrase	about	her	-41
none	phrase	since	the	9
none	that	of	all	-32
other	clause	after	the	-40
none	phrase	,	such	-32
quotation	phrase	ing	noun	-32
speech	clause	of	noun	-41
none	clause	,	along	-33
none	clause	along	with	-32
other	clause	quotation	that	-41
none	phrase	in	other	9
none	clause	and	number	9
speech	clause	of	the	-32
quotation	quotation	and	quotation	-41
other	clause	ing	he	29
none	phrase	in	her	29
other	clause	as	the	-32
other	to	as	the	38
other	phrase	as	his	-32
none	that	on	number	-32
none	phrase	-	a	45
none	clause	through	noun	-32
other	phrase	,	to	-41
other	phrase	time	ing	-32
other	clause	because	they	-32
none	that	by	time	-32
none	phrase	over	noun	-41
none	that	ing	their	-41
none	phrase	quotation	with	-32
none	clause	with	an	-32
other	phrase	how	Name	-32
`
