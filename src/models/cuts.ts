/** Counted by `scripts/train/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUTS_WEIGHTS = `
bias	-217
@here
from	-53
to	-98
ing	-27
and	12
time	-22
,	63
of	-106
for	-65
in	-18
—	104
(	52
)	33
against	-77
on	-14
–	71
with	-51
quotation	-478
:	44
-	116
what	-253
but	27
who	-16
over	-27
;	77
under	-33
by	-21
which	12
how	-241
into	30
off	-191
as	-30
even	7
than	-70
inside	-57
including	-222
during	24
toward	-166
or	-15
before	23
after	51
behind	-183
about	-353
when	24
at	-6
whether	-189
between	-252
may	-33
until	18
above	-76
if	-20
nor	-42
like	-255
among	-236
regarding	-42
while	28
outside	-122
yet	-114
versus	-41
beyond	-101
why	-87
despite	25
whom	-106
whose	-26
around	-10
across	-36
within	-132
along	-118
upon	-32
where	-18
‘	-49
via	7
concerning	-49
Name	39
past	-175
although	-81
--	84
onto	-49
except	15
amid	83
―	44
unless	-64
per	-41
alongside	-41
below	-43
⁄	-63
@shape,here
clause	from	-26
clause	to	-83
clause	ing	-93
clause	and	21
phrase	time	-12
phrase	,	65
clause	of	-443
that	for	-335
that	in	-102
that	—	14
phrase	of	-113
phrase	ing	-42
phrase	in	8
phrase	(	33
phrase	)	24
phrase	to	-46
clause	in	-49
clause	against	-195
phrase	on	5
wh	with	-142
wh	quotation	-129
wh	to	-276
wh	in	-228
wh	ing	-216
wh	:	10
to	to	-279
to	of	-283
to	for	-9
to	ing	-38
clause	-	55
clause	,	64
clause	for	-114
clause	what	-168
clause	but	17
clause	because	-87
clause	who	-228
that	,	21
that	and	-28
phrase	-	84
clause	—	64
to	over	-106
to	,	77
that	to	-39
clause	since	-139
phrase	with	16
phrase	who	-15
phrase	and	13
phrase	;	49
that	by	-265
that	which	-145
that	but	31
phrase	for	-20
that	with	-304
that	-	18
wh	,	35
wh	and	-17
wh	how	-92
wh	into	-63
wh	off	-32
phrase	against	-57
clause	into	26
phrase	quotation	-367
phrase	as	-18
clause	than	-69
clause	by	-35
clause	on	-64
clause	time	-5
phrase	inside	-32
phrase	how	-163
phrase	through	24
phrase	including	-168
that	of	-418
that	during	-15
that	ing	-16
phrase	by	23
that	toward	-87
that	on	-30
phrase	or	-33
phrase	from	-14
phrase	before	39
phrase	after	71
wh	over	-32
that	behind	-86
phrase	about	-255
phrase	when	73
phrase	so	8
that	quotation	-356
that	because	-26
clause	during	20
to	whether	-63
that	as	-44
clause	about	-244
clause	under	-125
clause	between	-150
clause	:	23
clause	quotation	-371
clause	with	-65
that	may	-145
that	until	-76
that	time	-290
that	who	-235
phrase	at	12
phrase	whether	-97
that	when	-175
phrase	—	59
clause	over	10
clause	(	51
clause	)	36
phrase	since	-15
wh	if	-75
wh	or	-148
that	from	-259
clause	if	-196
quotation	about	-32
quotation	in	36
quotation	ing	7
quotation	at	33
phrase	what	-145
that	if	-40
that	nor	-32
to	through	10
to	by	-43
to	as	6
clause	like	-150
phrase	during	55
clause	so	-148
wh	of	-206
wh	from	-130
clause	once	-69
that	among	-145
clause	as	-94
phrase	regarding	-32
phrase	while	52
that	since	-139
that	–	27
that	while	-25
that	between	-114
phrase	between	-170
that	into	-136
that	outside	-69
that	at	-68
clause	or	21
phrase	outside	-49
phrase	over	-22
to	in	-275
to	and	-7
clause	through	-118
to	before	-88
that	what	-125
clause	which	-18
that	about	-221
clause	before	31
clause	yet	-63
that	over	-151
that	or	-229
that	than	-60
that	after	7
clause	toward	-97
clause	beyond	-63
clause	off	-125
that	why	-32
clause	despite	16
quotation	between	-32
quotation	and	21
to	time	-193
quotation	to	-110
phrase	because	18
phrase	behind	-75
wh	than	-41
wh	at	-102
phrase	into	-179
to	at	-136
clause	while	20
that	whom	-49
clause	including	-110
clause	until	-69
to	—	18
phrase	may	-56
that	off	-86
wh	for	-145
clause	around	-81
that	so	-153
that	around	-76
quotation	for	-60
that	:	13
clause	behind	-114
phrase	if	-139
phrase	among	-156
that	across	-49
phrase	yet	-41
to	quotation	-122
phrase	which	10
clause	among	-106
quotation	—	9
clause	may	-12
clause	within	-92
phrase	than	-23
phrase	along	-69
that	even	-159
to	on	-76
to	after	32
that	against	-183
clause	upon	-32
clause	though	7
to	:	39
to	than	-87
phrase	–	49
clause	whom	-49
phrase	even	8
phrase	without	31
phrase	until	24
wh	by	-81
to	while	-56
to	from	-153
wh	where	-49
clause	where	10
clause	outside	-56
clause	how	-125
wh	as	-54
that	through	-122
phrase	‘	-41
to	via	-36
phrase	like	-150
phrase	whose	7
clause	–	56
phrase	where	-20
to	behind	-32
that	like	-125
phrase	concerning	-32
clause	Name	63
clause	past	-87
that	before	-119
phrase	around	7
that	once	-76
that	how	-81
clause	without	-87
phrase	past	-97
quotation	on	13
to	when	5
phrase	but	19
that	whether	-97
phrase	despite	33
to	which	5
to	during	-42
to	including	-49
wh	who	-63
wh	under	-42
wh	but	-32
wh	which	-32
wh	time	-101
wh	against	-63
phrase	within	-63
wh	about	-75
wh	what	-56
phrase	once	11
wh	—	7
wh	like	-63
quotation	with	-42
quotation	quotation	-49
phrase	toward	-75
that	--	-13
that	without	-107
to	or	-129
phrase	--	47
clause	--	34
clause	although	-32
that	under	-88
phrase	whom	-41
that	(	7
wh	so	-34
to	what	-49
quotation	when	33
to	with	-66
that	)	21
to	who	-101
to	like	-86
to	but	56
to	because	-33
quotation	of	-63
clause	across	-63
that	along	-32
clause	why	-32
wh	(	-15
wh	)	26
quotation	as	7
wh	because	34
to	into	-75
that	yet	-32
wh	between	-32
phrase	off	-69
phrase	―	-34
clause	;	32
wh	even	21
quotation	,	16
quotation	but	18
that	past	-75
clause	whether	-75
clause	amid	57
clause	above	-49
to	until	-49
wh	-	50
clause	onto	-41
quotation	-	17
to	about	-75
that	where	-32
that	within	-32
phrase	alongside	-32
wh	when	-77
to	against	-63
that	including	-81
that	though	36
to	between	-41
wh	--	14
to	among	-49
to	--	26
to	how	-41
that	;	29
phrase	across	-11
clause	along	-41
quotation	over	-33
phrase	why	-41
phrase	though	-50
wh	before	-35
wh	yet	-32
to	where	-41
that	although	-56
clause	⁄	-41
wh	whether	-32
to	;	53
to	-	37
to	off	-32
wh	past	-32
@here,next
from	its	45
ing	noun	-114
and	will	-57
time	Name	-50
,	the	52
of	Name	-404
from	number	-122
to	number	-183
for	noun	-34
in	this	-70
for	this	46
—	Name	-41
of	ing	-272
ing	in	-214
in	a	36
(	Name	-27
)	verb	22
to	verb	-36
in	the	-45
of	noun	-447
against	the	19
to	ing	32
on	the	-41
–	noun	13
with	quotation	-63
quotation	–	-32
:	quotation	21
,	adverb	35
for	ing	-21
-	noun	-14
for	what	-87
,	but	42
but	because	-33
because	of	-12
,	and	43
and	quotation	-200
—	and	36
,	which	86
to	noun	-34
,	Name	23
,	as	43
with	Name	-38
,	with	35
who	were	-87
and	with	23
who	are	-118
and	noun	-88
and	verb	44
in	its	45
;	the	8
ing	a	-76
under	noun	35
to	be	-281
for	the	-61
,	noun	-21
and	Name	-33
and	how	-93
how	they	-63
,	how	-35
into	noun	-168
into	Name	-92
quotation	for	-183
for	Name	-312
in	Name	-46
and	for	-83
as	Name	39
even	noun	-111
than	they	-41
by	Name	-59
on	time	42
time	time	10
on	Name	24
how	many	-63
how	it	-41
ing	the	-20
and	ing	41
including	Name	-101
quotation	of	-181
who	had	-33
ing	for	-173
of	the	-423
in	number	25
quotation	by	-118
by	the	-41
toward	the	-56
,	at	27
ing	as	-101
as	a	-42
quotation	or	-63
or	quotation	-56
quotation	noun	-256
on	noun	-28
:	Name	21
of	quotation	-139
quotation	from	-86
with	the	-83
before	.	-36
after	the	23
over	and	-32
behind	the	-69
ing	about	-87
about	noun	-175
after	Name	29
to	quotation	-217
for	him	-122
of	it	-75
,	while	73
to	them	-41
when	the	32
,	verb	40
so	adverb	-139
,	a	71
,	has	11
)	.	145
quotation	on	-122
,	quotation	-45
quotation	because	-118
because	quotation	-98
quotation	during	-41
during	a	27
quotation	quotation	-63
to	do	-183
of	his	-267
during	his	19
at	the	15
for	verb	-81
whether	it	-41
as	noun	-77
about	the	-211
under	the	22
between	Name	-158
,	who	48
time	and	-106
and	that	-86
:	noun	-79
,	he	27
quotation	and	-294
about	Name	-170
may	verb	-110
time	's	-189
as	quotation	-210
of	number	-166
at	number	-87
about	whether	-75
whether	he	-75
,	ing	70
,	for	32
for	their	-97
as	its	-33
from	ing	-213
of	time	-101
when	ing	39
ing	Name	8
of	a	-256
to	Name	22
by	ing	42
and	in	-26
time	adverb	-49
over	Name	-149
)	and	16
and	on	-49
since	verb	-41
against	Name	-218
ing	verb	-139
,	she	31
,	to	5
when	he	29
from	his	-118
,	it	38
or	verb	24
to	more	-56
on	.	-63
,	including	-39
including	the	-56
from	Name	-55
ing	them	-106
if	verb	-92
ing	at	-82
at	a	27
time	number	15
from	noun	18
at	noun	-47
in	his	-12
what	noun	-49
if	a	-33
since	its	-32
of	some	-64
quotation	in	-201
ing	,	6
and	his	-35
through	the	30
quotation	with	-129
with	ing	-57
but	that	-126
ing	adverb	-161
with	his	-145
in	an	43
even	more	-81
ing	more	-75
as	adverb	-13
quotation	like	-32
like	the	-69
because	the	-97
once	noun	-35
but	is	16
in	their	68
who	will	-75
among	Name	-122
by	one	-41
of	her	-198
on	a	-64
during	her	49
because	she	12
and	the	-46
from	her	-70
ing	her	-27
to	an	-97
while	Name	56
with	one	-64
since	Name	-32
ing	him	-145
quotation	,	-32
—	adverb	-24
for	.	-32
—	a	47
while	he	-49
between	number	-32
and	number	60
,	although	46
between	the	-129
outside	noun	-56
and	is	18
by	noun	13
or	noun	-224
quotation	—	-69
—	ing	61
and	they	-33
,	an	70
about	ing	-118
ing	ing	7
ing	and	-118
and	other	-183
because	he	-29
and	more	-64
quotation	a	-97
and	a	-19
to	their	-56
quotation	the	-139
ing	from	-106
from	some	-41
because	it	23
ing	quotation	-122
before	noun	20
ing	is	-50
quotation	verb	-168
to	what	-33
what	Name	-56
even	ing	-33
who	verb	-268
time	verb	-57
at	Name	27
and	as	25
of	an	-118
,	his	27
under	Name	-81
and	adverb	28
before	the	-35
for	a	-225
and	he	65
time	noun	-143
in	adverb	-17
quotation	when	-69
when	verb	26
and	,	6
—	to	32
to	that	-63
)	,	-7
after	noun	30
if	noun	-87
as	she	54
,	when	48
about	his	-139
before	he	29
while	adverb	13
of	him	-56
yet	verb	-69
,	after	77
)	noun	-59
with	number	33
who	has	-87
quotation	after	-49
with	them	-41
toward	noun	-87
quotation	but	-132
but	verb	49
on	his	13
but	he	39
if	he	-145
of	their	-139
as	he	64
quotation	ing	-170
why	Name	-32
quotation	is	-41
,	in	14
with	a	13
as	the	-10
ing	his	-25
after	ing	25
after	a	45
what	verb	-106
as	they	21
,	many	32
to	his	64
,	where	35
ing	its	-87
,	about	30
as	ing	-110
despite	his	15
to	her	-92
for	her	-101
behind	Name	-110
quotation	to	-196
in	one	-36
what	she	-49
and	her	-126
who	would	-92
by	about	56
than	ing	-49
on	their	60
into	the	23
on	her	-115
on	ing	-139
—	was	-36
ing	.	-217
,	no	14
off	his	-32
like	Name	-173
at	her	-32
time	to	-75
while	the	-49
to	have	-139
,	most	40
ing	on	-142
than	Name	-137
by	a	24
—	in	8
ing	of	-106
about	a	-49
quotation	that	-125
outside	the	-63
ing	will	-41
time	—	-56
—	including	-18
quotation	as	-101
since	his	-32
off	the	-92
over	a	-57
whose	noun	-23
,	despite	53
or	Name	-169
quotation	who	-122
who	adverb	-70
behind	him	-41
quotation	over	-49
for	not	-70
for	quotation	-101
in	that	-70
,	whom	23
whom	he	-56
,	though	73
in	several	49
across	the	-14
,	even	42
by	time	-57
to	him	-81
which	he	-64
in	both	-58
quotation	while	-56
because	so	-32
so	many	-72
how	she	-32
around	the	11
than	a	24
,	along	-59
along	with	-69
with	more	36
than	number	-150
in	each	-32
,	number	42
time	ing	-41
even	if	17
so	noun	-75
of	adverb	-59
ing	:	13
even	verb	-64
who	is	-92
,	was	42
against	him	-87
quotation	against	-49
against	noun	-150
quotation	adverb	-75
since	it	-41
—	of	-37
quotation	at	-63
at	his	-49
but	did	30
in	which	11
which	noun	-89
in	all	-64
with	both	-41
and	to	41
off	noun	-63
when	they	41
of	more	-63
since	time	-41
or	the	-81
quotation	Name	-135
since	he	22
of	whom	-41
on	all	-44
including	one	-32
while	ing	27
what	's	-49
so	that	18
which	is	14
,	is	18
at	this	38
while	quotation	-33
on	its	32
without	Name	-37
until	the	12
and	we	27
for	number	-57
in	her	8
because	adverb	21
if	it	-111
if	they	-97
as	verb	-110
who	quotation	-49
may	not	-56
in	ing	-8
where	the	-87
,	her	7
from	quotation	-41
at	it	-32
quotation	where	-41
and	not	-88
and	has	36
of	what	-101
on	quotation	-70
how	Name	-56
if	the	-110
ing	with	-156
which	Name	-111
ing	through	-32
through	Name	-70
for	all	-63
quotation	if	-86
quotation	he	-69
ing	was	-32
what	he	-129
–	the	37
—	quotation	-45
for	it	-49
at	every	10
as	it	31
by	some	-44
during	an	34
from	verb	-32
like	to	-63
than	adverb	-77
behind	her	-32
which	she	-41
and	their	-93
ing	off	-32
on	verb	-64
ing	he	9
including	his	-32
ing	into	-97
as	many	-77
as	his	-126
,	without	11
time	when	-32
ing	all	-57
when	noun	-76
by	his	-49
around	.	-32
,	would	-112
time	in	-125
before	ing	20
after	his	-15
and	would	29
in	.	-32
may	have	-97
than	quotation	-33
from	a	23
which	was	-41
toward	Name	-75
when	it	22
,	are	23
by	verb	-32
including	noun	-148
ing	by	-34
once	the	-49
quotation	about	-63
about	how	-69
how	the	-63
to	its	-63
ing	an	-7
and	have	31
on	other	-32
if	Name	19
in	on	-70
—	verb	60
as	her	-57
or	her	-56
because	Name	-72
since	the	6
without	ing	36
or	ing	7
of	how	-69
how	much	-49
when	a	33
of	verb	-153
when	i	30
what	it	-56
than	half	-56
during	Name	-10
to	which	-41
so	verb	-49
,	more	-41
whether	noun	-49
where	Name	27
of	those	-92
while	she	-51
despite	noun	45
,	on	-8
of	being	-92
ing	against	29
in	quotation	-57
beyond	the	-32
with	other	-41
but	never	-33
with	their	-76
which	the	-64
as	much	18
—	as	-35
at	ing	-70
among	noun	-150
because	noun	-59
of	its	-106
but	quotation	-49
who	have	-114
,	so	17
,	from	23
time	after	-32
by	her	-32
,	such	-6
,	or	-19
ing	their	-114
what	the	-63
against	.	-32
and	even	17
of	whether	-32
or	not	33
of	not	-32
how	noun	-114
but	the	-58
within	the	-87
for	those	-32
on	what	-41
over	,	-41
:	that	-56
and	of	-57
like	ing	-32
ing	some	-41
if	adverb	17
,	like	17
at	all	-63
—	or	20
ing	it	-110
like	noun	-63
,	had	-21
of	two	-49
despite	the	18
-	Name	20
between	noun	-63
--	and	-13
but	not	41
over	noun	34
--	Name	50
quotation	without	-41
without	the	-49
,	of	-89
quotation	--	-63
time	for	-41
ing	who	-32
--	but	66
with	whom	-33
time	that	-8
--	all	60
on	to	-69
time	would	-32
--	quotation	-38
of	them	-101
than	what	-32
of	another	-32
;	noun	5
against	ing	-32
as	an	-14
if	she	-77
on	whether	-42
at	its	-32
:	number	-56
even	in	-41
and	all	-33
against	her	-57
as	their	-56
of	both	-32
,	since	5
to	this	-32
,	that	-26
for	being	-63
for	an	-57
‘	noun	-32
quotation	which	-56
—	but	59
,	among	-52
after	they	-39
after	number	21
or	if	-32
about	it	-41
or	adverb	-63
who	did	-32
or	even	-49
,	either	29
to	some	-49
like	,	-32
in	our	22
against	a	-41
with	some	-32
on	adverb	-33
and	was	5
over	his	-82
who	,	10
time	as	-49
as	number	-64
via	Name	42
at	their	-32
of	other	-75
and	an	-87
(	number	9
with	what	-41
along	the	-75
—	while	59
to	time	-32
of	this	-58
time	at	-56
since	number	-56
,	they	25
with	that	-49
who	was	-97
and	who	44
over	.	-32
within	noun	-41
and	it	-57
,	much	15
why	noun	-32
quotation	(	-41
ing	number	-57
―	and	-33
and	by	58
in	other	22
,	will	29
about	number	-114
how	to	-86
before	his	-33
as	if	-34
,	both	57
quotation	had	-32
,	their	21
off	.	-41
off	by	-32
for	that	-33
(	and	-35
if	not	-32
so	.	-63
but	ing	39
before	a	26
;	number	29
in	two	60
time	about	-32
how	he	-32
at	one	-42
on	how	-50
into	ing	-56
whether	she	-41
for	more	21
-	and	18
at	quotation	-41
ing	any	-32
past	noun	-106
(	quotation	11
-	adverb	-51
,	be	-37
for	many	-41
from	outside	-32
about	her	-97
with	her	40
-	though	64
in	what	-32
than	the	-125
,	during	-43
quotation	)	-56
with	him	-92
,	have	35
whether	the	-49
,	whose	11
across	noun	-41
than	his	28
amid	noun	-33
,	one	50
and	where	-35
toward	ing	-32
in	some	-70
of	that	-32
into	an	-41
-	an	39
,	could	-35
above	all	-32
and	many	-33
-	quotation	30
on	some	-41
but	noun	-6
-	the	40
of	any	-56
-	verb	29
-	a	36
since	noun	-49
ing	around	-32
through	noun	25
,	may	28
-	but	13
-	he	30
whether	Name	-32
quotation	-	-86
like	.	-41
to	any	-32
to	all	-33
before	,	-33
,	some	7
into	a	-69
under	a	-32
like	those	-32
-	who	-35
once	adverb	44
than	in	-58
ing	among	-41
where	noun	-70
--	even	11
who	could	-63
among	the	-86
)	-	46
ing	time	-32
time	from	-41
among	many	-41
--	verb	17
per	noun	-32
by	another	-32
until	number	11
(	the	11
of	about	-32
to	one	-32
without	a	-42
on	this	-41
-	which	13
who	may	-32
when	Name	-14
since	adverb	-33
over	number	-33
where	he	13
-	his	-13
and	through	-33
with	it	-49
and	what	-51
what	they	-41
as	being	-56
like	a	-49
and	had	-34
even	as	46
:	to	18
time	with	-69
and	time	-41
as	more	-32
:	a	25
until	adverb	-41
like	quotation	-32
over	her	-41
against	them	-32
-	ing	36
though	Name	-33
around	number	-41
by	number	-102
ing	whether	-32
;	Name	27
around	Name	-49
,	time	65
with	adverb	-64
as	one	-76
and	did	19
-	number	-9
on	an	-64
quotation	it	-32
for	,	-32
--	as	12
or	that	-42
as	not	-33
or	how	-32
who	can	-32
though	he	-51
in	verb	-70
between	a	-56
or	a	-69
and	some	-35
time	on	-32
--	the	26
-	would	-37
by	their	-50
or	number	-32
and	its	-59
since	ing	-41
in	and	-32
than	it	-32
even	be	-32
in	those	74
of	three	-32
(	who	-37
but	was	-12
of	four	-32
—	though	65
by	adverb	28
for	both	-32
,	you	-36
what	we	-32
and	others	71
around	noun	-41
whom	they	-32
before	time	-42
for	how	-33
of	all	-49
—	that	-38
with	any	-32
and	one	58
or	in	-32
for	someone	-32
or	their	-32
from	adverb	-32
ing	they	7
before	it	-32
including	ing	-32
time	of	-44
for	its	-41
⁄	number	-63
by	an	-32
yet	to	-32
after	her	-35
though	not	-33
from	any	-32
after	time	30
on	that	-41
Name	Name	-47
ing	one	-32
between	adverb	-32
with	,	-32
-	in	-9
into	her	-32
on	number	-41
-	as	6
time	quotation	-32
unless	Name	-32
past	.	-32
-	except	55
under	his	-34
what	is	-32
concerning	the	-32
@shape,here,next
clause	to	the	-252
clause	ing	noun	-301
clause	and	will	-32
phrase	time	Name	-33
phrase	,	the	37
clause	of	Name	-272
clause	from	number	-49
clause	to	number	-101
that	for	noun	-220
phrase	of	ing	-222
phrase	ing	in	-135
phrase	in	a	37
phrase	(	Name	-8
phrase	to	the	25
clause	to	verb	-88
clause	in	the	-45
clause	of	noun	-319
clause	against	the	-69
phrase	to	ing	33
phrase	ing	noun	-21
phrase	to	verb	-5
phrase	on	the	-25
wh	to	verb	-236
wh	in	a	-69
wh	ing	noun	-101
to	to	the	-132
phrase	,	adverb	31
to	of	noun	-166
to	ing	noun	-171
clause	-	noun	17
clause	,	not	-27
clause	for	what	-56
clause	,	but	20
clause	but	because	-33
clause	because	of	-148
that	and	quotation	-118
phrase	-	noun	33
phrase	,	and	31
clause	—	and	11
to	,	which	41
that	to	noun	-210
that	,	as	17
phrase	with	Name	18
phrase	,	with	23
phrase	who	were	-32
phrase	in	the	6
phrase	and	with	33
phrase	with	noun	6
phrase	who	are	-56
phrase	and	noun	-42
clause	and	verb	51
clause	in	its	-70
phrase	ing	a	-5
phrase	under	noun	24
clause	to	be	-226
clause	,	and	16
that	to	verb	-35
that	,	but	20
phrase	,	Name	17
phrase	for	the	-12
phrase	of	Name	-334
that	with	noun	-173
that	,	noun	-48
that	and	Name	-53
wh	in	the	-142
wh	,	and	8
wh	and	how	-41
wh	how	they	-32
wh	,	how	-35
wh	and	verb	16
phrase	against	the	24
clause	into	Name	-32
phrase	quotation	for	-97
phrase	for	Name	-206
phrase	in	Name	-25
phrase	and	for	-56
phrase	as	Name	15
phrase	and	Name	-27
clause	in	Name	-275
clause	and	Name	8
clause	even	noun	-63
clause	than	they	-32
clause	by	Name	-180
clause	in	noun	-12
clause	on	time	-10
clause	time	time	13
clause	time	.	-148
phrase	and	verb	47
phrase	on	Name	27
phrase	to	a	14
phrase	and	how	-64
phrase	ing	the	-56
phrase	and	ing	53
phrase	including	Name	-63
phrase	quotation	of	-101
phrase	of	noun	-360
phrase	who	had	-11
phrase	ing	for	-75
phrase	for	noun	-14
that	of	the	-279
that	during	the	-70
that	ing	in	-101
that	in	the	-56
that	in	number	-22
that	and	noun	-267
phrase	quotation	by	-56
phrase	by	the	-11
phrase	:	quotation	-114
that	of	noun	-306
phrase	,	at	21
clause	,	noun	-24
phrase	ing	as	-75
phrase	as	a	-27
phrase	or	quotation	-32
phrase	quotation	noun	-170
phrase	on	noun	-10
phrase	:	Name	-68
phrase	of	quotation	-81
phrase	quotation	from	-69
phrase	from	the	15
phrase	in	noun	-16
phrase	with	the	-17
phrase	after	the	17
wh	,	noun	-26
that	behind	the	-41
phrase	ing	about	-41
phrase	about	noun	-110
clause	after	Name	-79
clause	ing	to	-16
phrase	to	quotation	-132
that	with	Name	-168
phrase	for	ing	-6
phrase	,	which	44
clause	for	him	-87
clause	of	it	-32
clause	,	while	55
clause	of	the	-308
phrase	when	the	33
clause	for	noun	35
clause	,	verb	13
phrase	so	adverb	-69
that	,	a	21
that	,	has	-66
that	quotation	noun	-122
that	of	ing	-106
that	ing	the	-23
phrase	)	.	82
that	quotation	on	-49
that	on	noun	-186
that	,	quotation	-161
that	quotation	because	-49
that	because	quotation	-33
that	during	a	31
clause	to	do	-145
clause	of	his	-163
clause	during	his	-32
clause	at	the	-9
to	of	Name	-135
that	as	noun	-166
clause	about	the	-129
clause	under	the	-49
clause	between	Name	-92
clause	,	who	46
clause	time	and	-69
clause	and	that	-31
clause	for	Name	-213
phrase	,	he	32
clause	quotation	and	-203
clause	with	Name	-76
clause	about	Name	-101
that	may	verb	-75
that	time	's	-114
that	to	adverb	-97
phrase	as	quotation	-185
phrase	of	number	-87
phrase	,	verb	45
phrase	by	Name	-27
phrase	at	number	-56
phrase	about	whether	-63
phrase	,	ing	79
phrase	,	for	-13
phrase	for	their	-76
phrase	,	a	21
phrase	from	ing	-139
clause	and	noun	-49
phrase	of	time	-56
phrase	time	.	5
that	as	a	-136
that	ing	Name	-161
phrase	of	a	-205
phrase	to	Name	25
phrase	)	to	21
phrase	by	ing	37
phrase	on	time	48
phrase	with	an	7
that	and	in	-32
that	in	noun	-20
that	to	a	-101
that	,	he	-13
clause	in	a	38
clause	over	Name	-70
clause	(	Name	-78
clause	on	the	-213
phrase	—	the	-8
phrase	who	's	5
phrase	since	verb	-32
phrase	against	Name	-135
clause	ing	verb	-56
clause	with	noun	-188
phrase	,	she	26
to	for	noun	-106
clause	on	noun	-207
clause	when	he	-10
clause	from	his	-70
clause	of	a	-135
wh	or	verb	-49
phrase	ing	Name	-205
phrase	,	including	-22
phrase	including	the	-49
phrase	to	more	-41
that	ing	a	-133
that	from	Name	-132
that	but	adverb	-57
that	ing	them	-41
phrase	of	the	-333
clause	if	verb	-49
quotation	in	the	-58
clause	from	noun	-154
clause	at	noun	-139
phrase	in	his	-99
phrase	what	noun	-32
phrase	,	quotation	-27
that	to	be	-161
that	in	time	-158
that	time	.	-173
clause	to	noun	-17
clause	since	its	-32
that	to	the	-13
that	ing	to	-171
clause	with	the	-195
that	with	the	-163
that	quotation	in	-122
that	in	a	-129
that	ing	,	9
phrase	and	his	-31
clause	quotation	with	-69
clause	with	ing	-32
clause	ing	the	-227
clause	but	that	-63
clause	ing	adverb	-97
clause	and	ing	15
clause	for	the	-220
clause	with	his	-75
phrase	in	an	84
clause	to	Name	-213
clause	even	more	-49
to	to	verb	-201
to	by	ing	13
to	as	adverb	-50
clause	like	the	-63
clause	because	the	-81
phrase	during	a	28
phrase	to	be	-110
wh	of	noun	-106
clause	but	is	-7
clause	in	their	-71
clause	who	will	-32
that	among	Name	-56
clause	and	quotation	-92
clause	of	her	-97
clause	on	a	27
clause	during	her	-32
clause	as	noun	-148
clause	as	Name	-118
clause	,	because	-35
clause	because	she	19
clause	and	the	-53
phrase	from	her	-41
phrase	quotation	and	-187
phrase	and	that	-33
phrase	ing	her	5
phrase	to	an	-41
phrase	while	Name	40
that	ing	him	-75
that	in	his	-92
clause	ing	for	-92
clause	but	would	-6
that	,	ing	43
that	time	number	-101
that	in	Name	-226
phrase	—	adverb	16
that	—	a	20
that	while	he	-49
that	and	number	-92
phrase	,	although	87
phrase	between	the	-97
that	into	Name	-32
that	of	a	-101
that	while	noun	-32
that	and	is	-42
that	by	noun	-87
that	ing	at	-32
that	at	the	-166
clause	or	noun	-114
clause	ing	Name	-185
clause	from	Name	-159
clause	quotation	—	-32
that	from	the	-135
phrase	as	noun	8
clause	for	ing	-106
phrase	,	an	9
phrase	outside	noun	-32
phrase	in	its	24
phrase	after	Name	13
phrase	quotation	in	-81
phrase	about	ing	-69
phrase	ing	ing	12
phrase	ing	and	-69
phrase	and	other	-110
phrase	over	the	-123
phrase	when	he	40
that	quotation	and	-185
that	because	he	-71
that	quotation	a	-49
that	and	a	-70
phrase	from	his	-56
phrase	in	number	-15
to	and	verb	-9
to	ing	to	-41
to	and	noun	-179
clause	who	are	-41
clause	ing	in	-125
to	for	Name	-87
to	,	ing	57
clause	quotation	the	-75
clause	ing	from	-32
clause	quotation	because	-63
clause	because	it	-70
phrase	ing	quotation	-81
phrase	and	quotation	-106
clause	to	quotation	-145
clause	quotation	noun	-161
clause	in	an	25
clause	over	the	15
clause	quotation	in	-135
that	ing	adverb	-97
that	ing	and	-32
that	quotation	verb	-81
clause	quotation	for	-92
clause	,	the	38
clause	who	verb	-153
clause	or	verb	17
clause	time	verb	-33
clause	at	Name	-77
clause	,	ing	18
phrase	and	as	32
phrase	of	an	-97
phrase	,	his	10
phrase	under	Name	-41
that	ing	noun	-278
phrase	ing	to	10
phrase	and	adverb	23
phrase	for	a	-148
clause	and	he	9
clause	time	noun	-57
clause	and	is	53
clause	in	time	-59
clause	time	's	-106
phrase	of	his	-163
phrase	time	's	-81
that	to	do	-101
that	as	adverb	-64
phrase	ing	him	-81
phrase	quotation	when	-63
phrase	when	verb	17
phrase	to	that	-41
clause	to	adverb	39
phrase	at	a	41
clause	,	which	5
clause	,	with	15
clause	who	were	-32
clause	)	.	45
that	if	noun	-56
that	and	that	-34
that	on	time	26
phrase	,	when	36
that	about	his	-86
clause	but	adverb	8
clause	time	number	-132
that	,	while	-5
clause	yet	verb	-49
phrase	,	after	49
phrase	in	time	33
that	over	Name	-49
clause	,	a	19
that	or	noun	-125
that	than	noun	38
phrase	)	noun	-42
phrase	with	number	23
phrase	,	who	18
phrase	who	has	-41
phrase	between	Name	-69
clause	of	quotation	-75
clause	as	a	56
that	to	Name	9
that	quotation	after	-32
that	after	the	-58
clause	ing	her	-64
clause	toward	noun	-32
clause	quotation	but	-110
clause	but	verb	47
that	on	his	-64
that	of	Name	-242
clause	but	he	14
clause	if	he	-63
phrase	of	their	-92
clause	of	ing	-145
phrase	over	Name	-92
phrase	time	number	13
phrase	as	he	68
that	quotation	ing	-97
that	ing	that	13
that	quotation	is	-32
clause	,	in	-11
phrase	who	verb	-196
phrase	,	as	15
clause	with	a	33
phrase	as	the	-66
clause	ing	his	-102
that	after	ing	-33
phrase	for	his	28
phrase	after	a	-25
phrase	after	he	18
clause	what	verb	-49
phrase	as	they	-42
that	as	Name	-88
that	and	other	-92
that	of	their	-49
that	to	his	-69
that	between	Name	-69
clause	,	where	45
to	time	.	-106
that	about	noun	-97
that	on	Name	-133
that	who	are	-56
that	from	ing	-75
clause	time	,	-118
clause	ing	its	-49
that	time	,	-118
phrase	by	noun	14
phrase	as	ing	-81
clause	to	her	-41
clause	for	her	-49
phrase	behind	Name	-63
clause	quotation	to	-148
phrase	as	adverb	24
clause	and	her	-63
phrase	who	would	-70
wh	in	Name	-101
wh	into	the	-41
that	on	her	-41
phrase	into	the	-106
clause	quotation	ing	-81
phrase	on	ing	-81
phrase	ing	.	-125
to	at	the	-81
phrase	,	no	15
that	ing	her	-49
that	for	Name	-179
clause	after	a	37
clause	off	his	-32
clause	like	Name	-69
that	and	the	-151
clause	time	to	-49
clause	who	had	-56
clause	while	the	-41
clause	under	noun	-49
clause	to	have	-110
phrase	about	his	-56
wh	on	noun	-49
phrase	and	is	-34
clause	than	Name	-76
that	by	a	-56
phrase	,	not	-67
clause	ing	of	-49
that	quotation	that	-49
clause	quotation	that	-81
clause	into	noun	-76
that	to	quotation	-86
clause	including	Name	-41
that	quotation	for	-114
that	for	the	-166
phrase	,	but	112
clause	quotation	as	-32
clause	as	he	25
clause	after	the	8
clause	at	number	-32
to	as	the	54
to	and	the	31
to	to	Name	-97
to	and	Name	-102
to	in	the	-150
phrase	may	be	-41
that	with	a	-69
that	off	the	-41
phrase	and	the	-220
phrase	over	a	-33
that	,	despite	-41
phrase	or	Name	-106
that	as	the	23
that	,	which	19
clause	quotation	who	-41
phrase	quotation	over	-41
phrase	for	quotation	-69
phrase	quotation	because	-56
that	time	to	-41
that	quotation	—	-32
phrase	at	noun	-7
phrase	among	Name	-86
that	over	the	-69
that	quotation	of	-110
that	whom	he	-32
clause	for	quotation	-32
clause	quotation	on	-41
clause	ing	and	-63
wh	from	the	-49
wh	,	Name	32
quotation	and	verb	26
that	across	the	-41
phrase	,	even	41
phrase	quotation	on	-75
phrase	quotation	to	-75
to	,	verb	9
to	quotation	noun	-41
that	and	his	-70
that	to	him	-32
clause	about	ing	-69
that	quotation	while	-32
phrase	so	many	-32
clause	if	noun	-32
phrase	after	noun	15
clause	may	verb	-56
that	when	he	-56
phrase	than	a	26
phrase	along	with	-32
phrase	with	more	38
phrase	than	number	-32
phrase	to	adverb	-110
phrase	,	number	19
that	after	Name	28
that	,	even	-6
that	even	if	-63
that	if	he	-81
that	so	noun	-32
clause	ing	:	-32
clause	:	quotation	52
clause	even	verb	-49
clause	even	if	20
to	on	a	-41
phrase	who	is	-63
that	,	was	-30
that	but	that	-81
that	against	him	-49
that	quotation	against	-32
that	against	noun	-63
clause	quotation	adverb	-41
that	,	verb	-26
that	and	verb	20
clause	to	ing	-115
clause	at	his	-32
phrase	in	which	-89
phrase	which	noun	-49
phrase	because	they	12
clause	in	all	-32
clause	by	noun	-115
clause	from	the	-157
phrase	,	while	62
phrase	and	in	6
phrase	by	a	28
clause	as	the	-101
clause	and	to	28
phrase	about	Name	-92
phrase	if	he	-41
clause	on	ing	-63
clause	against	Name	-118
clause	off	noun	-49
clause	,	despite	82
that	who	were	-41
that	when	they	-32
phrase	or	verb	-56
clause	ing	him	-49
clause	behind	Name	-56
phrase	of	more	-32
that	time	time	-56
that	,	the	-11
phrase	or	the	-41
clause	quotation	Name	-63
to	in	noun	-129
to	,	Name	37
clause	in	his	28
that	since	he	-41
phrase	of	her	-122
phrase	with	his	-63
clause	of	whom	-32
wh	,	but	15
to	on	noun	26
phrase	including	one	-32
to	in	number	-63
to	as	Name	21
that	for	ing	-114
phrase	and	number	-83
phrase	while	ing	13
phrase	quotation	who	-81
phrase	for	what	-32
phrase	time	adverb	-32
wh	from	noun	-32
clause	to	a	-129
clause	which	is	-41
clause	,	is	-43
clause	at	this	-41
clause	because	quotation	-69
to	for	a	-69
clause	by	the	-150
phrase	even	though	24
clause	to	his	-69
phrase	)	,	15
phrase	and	a	-120
phrase	until	the	12
phrase	quotation	ing	-92
phrase	time	noun	-81
phrase	,	where	14
clause	for	number	-41
wh	by	noun	-49
wh	from	Name	-41
wh	,	as	13
to	while	ing	-41
to	by	noun	-63
to	from	the	-49
clause	with	an	-56
clause	if	it	-41
clause	if	they	-49
clause	as	verb	-41
clause	may	not	-32
clause	ing	a	-156
phrase	into	noun	-106
phrase	from	noun	32
wh	where	the	-32
to	on	time	-41
to	time	,	-49
wh	of	Name	-75
phrase	or	noun	-129
wh	to	be	-49
phrase	for	adverb	13
phrase	and	her	-69
clause	as	adverb	-63
clause	because	he	14
clause	:	ing	22
clause	until	the	-32
clause	from	ing	-106
clause	where	the	-32
clause	and	not	-33
clause	and	has	51
clause	when	the	-50
that	or	verb	-69
clause	quotation	by	-81
clause	by	a	-49
clause	against	him	-41
clause	quotation	verb	-110
phrase	after	ing	45
that	ing	verb	-81
that	by	the	-129
that	on	a	-97
that	after	noun	66
clause	of	what	-49
to	and	other	-49
clause	to	him	-49
clause	when	they	14
wh	with	Name	-41
phrase	,	despite	38
clause	ing	ing	-41
clause	if	the	-69
clause	,	quotation	-23
clause	ing	with	-75
clause	in	which	26
clause	which	Name	-41
that	through	Name	-41
clause	during	a	-32
that	by	Name	-139
that	quotation	if	-49
that	if	it	-76
that	quotation	he	-41
clause	what	he	-81
clause	ing	about	-32
that	of	his	-153
wh	for	Name	-63
wh	,	number	56
clause	which	verb	-76
clause	and	adverb	31
phrase	ing	from	-76
clause	so	many	-32
phrase	ing	his	15
phrase	like	Name	-97
phrase	whose	noun	12
phrase	for	not	-63
phrase	as	it	27
phrase	in	their	44
that	,	adverb	-19
clause	–	noun	22
that	for	a	-110
that	with	quotation	-41
phrase	during	an	8
phrase	from	Name	-14
phrase	quotation	that	-49
phrase	quotation	as	-56
clause	in	ing	-106
clause	as	they	-32
wh	in	his	-32
wh	,	he	22
that	to	ing	-92
clause	,	as	-15
phrase	which	she	-41
clause	ing	.	-135
phrase	,	in	26
phrase	and	their	-57
clause	ing	off	-32
clause	in	number	-132
clause	ing	he	35
phrase	including	his	-32
clause	in	adverb	-33
to	in	a	-75
that	ing	into	-49
that	into	the	-56
phrase	as	many	-33
clause	ing	,	38
that	as	his	-32
that	against	Name	-122
clause	for	a	-110
clause	by	his	-41
clause	and	other	-75
that	ing	quotation	-41
that	before	the	-87
phrase	,	would	-41
quotation	and	ing	44
to	time	in	-41
clause	after	his	-32
clause	and	would	29
phrase	against	noun	-92
clause	of	number	-92
clause	from	a	22
clause	toward	Name	-56
that	in	their	-64
that	when	it	-63
that	,	are	-43
clause	including	noun	-69
that	once	the	-32
that	quotation	about	-32
that	about	how	-32
that	quotation	to	-86
phrase	ing	an	-42
that	and	have	-34
phrase	if	Name	-49
to	ing	Name	9
wh	as	a	50
clause	in	her	-42
clause	and	,	70
to	and	that	-32
clause	quotation	if	-32
clause	if	Name	-49
phrase	as	her	-41
to	,	a	24
that	,	because	-44
that	because	of	-107
that	of	her	-110
clause	because	Name	-32
that	because	they	-64
clause	since	the	-32
clause	without	ing	-49
clause	or	ing	-32
to	to	noun	-110
that	and	adverb	-88
clause	ing	more	-49
to	of	verb	-32
to	in	Name	-135
to	on	his	-32
that	in	her	-50
clause	ing	on	-81
phrase	time	in	-49
phrase	,	has	61
to	,	and	33
clause	like	to	-32
clause	and	for	-33
phrase	to	which	-41
that	so	verb	-41
that	,	more	-33
that	to	an	-56
that	,	number	-64
that	into	noun	-69
that	from	a	-49
phrase	where	Name	-42
phrase	of	those	-63
phrase	while	noun	8
phrase	to	number	-106
phrase	despite	noun	25
to	from	ing	-81
phrase	from	a	13
phrase	,	on	19
clause	off	the	-41
clause	than	number	-101
phrase	over	an	11
phrase	of	being	-32
to	as	a	-82
that	may	be	-49
to	of	the	-153
that	,	in	-112
to	of	his	-63
to	,	including	-52
to	including	noun	-41
phrase	than	noun	-87
clause	for	verb	-63
wh	and	Name	28
wh	for	noun	-49
clause	with	their	-49
clause	of	their	-41
that	and	has	-58
phrase	ing	at	-32
wh	time	,	-32
wh	in	noun	-56
phrase	ing	,	-50
that	while	ing	-50
clause	on	her	-63
to	on	Name	-102
phrase	for	this	32
that	at	ing	-56
that	among	noun	-63
clause	but	quotation	-41
phrase	—	a	-11
clause	who	have	-41
that	at	noun	-15
phrase	about	the	-139
that	,	so	-37
that	than	number	-87
that	in	that	-41
to	ing	the	-97
that	after	he	-34
that	during	Name	-32
phrase	ing	into	-41
clause	among	noun	-69
phrase	,	such	8
that	,	or	-58
that	or	Name	-75
that	may	have	-69
that	but	verb	9
that	who	verb	-139
that	by	ing	-129
that	ing	for	-106
phrase	but	that	-32
phrase	ing	of	-56
phrase	ing	its	-32
phrase	ing	their	-41
phrase	who	have	-76
phrase	and	even	18
phrase	or	not	29
phrase	with	a	9
phrase	of	not	-32
phrase	quotation	the	-69
phrase	within	the	-49
that	:	quotation	-12
wh	and	noun	-106
wh	what	he	-32
that	and	her	-41
that	with	his	-63
phrase	and	of	-41
wh	of	the	-69
wh	and	ing	-34
wh	ing	the	-63
that	for	his	-49
clause	,	like	7
phrase	—	and	58
phrase	and	more	-33
phrase	even	noun	-49
phrase	,	or	11
phrase	before	noun	53
that	ing	it	-32
wh	to	the	-63
phrase	,	like	18
phrase	like	noun	-56
phrase	than	Name	-57
wh	in	number	-32
that	time	noun	-49
that	of	it	-32
that	from	noun	-101
clause	ing	an	-63
clause	may	have	-32
clause	because	they	-41
phrase	toward	the	-41
wh	on	Name	24
that	between	noun	-32
that	--	and	22
clause	but	not	-72
clause	over	noun	-41
that	without	noun	-69
to	,	in	-41
to	or	noun	-63
phrase	,	because	-34
clause	on	his	-49
phrase	which	is	9
phrase	quotation	without	-41
phrase	,	of	-70
phrase	quotation	--	-41
phrase	--	adverb	13
phrase	on	his	27
clause	about	his	-56
phrase	which	verb	20
that	ing	on	-92
that	on	to	-49
that	of	time	-49
phrase	,	it	50
to	for	his	-32
that	so	adverb	-56
phrase	of	what	-49
phrase	what	verb	-49
phrase	as	his	-92
clause	between	the	-49
clause	of	them	-41
clause	as	an	-56
clause	if	she	-32
clause	quotation	about	-32
clause	,	even	8
to	,	quotation	-42
wh	,	ing	20
wh	as	noun	-70
wh	on	his	-33
phrase	as	their	-49
clause	of	verb	-81
clause	of	those	-32
clause	,	he	10
clause	for	being	-49
that	for	their	-41
that	toward	noun	-56
that	if	she	-33
phrase	who	adverb	-41
clause	,	when	43
clause	into	the	18
phrase	among	noun	-86
phrase	quotation	which	-49
phrase	which	has	20
wh	,	verb	36
phrase	as	much	29
wh	ing	to	-41
wh	to	Name	-92
to	at	Name	-32
phrase	in	her	28
phrase	after	they	-39
clause	and	have	43
that	through	the	-87
phrase	after	number	22
wh	on	the	-70
wh	,	or	-34
that	about	it	-32
that	)	and	16
that	if	Name	-92
that	,	who	20
that	who	did	-32
that	,	would	-76
phrase	,	either	24
clause	ing	that	14
that	what	verb	-41
that	when	the	-32
that	,	his	10
phrase	what	it	-32
phrase	against	a	-32
phrase	of	its	-56
that	quotation	with	-41
clause	and	was	9
clause	as	quotation	-56
phrase	over	his	-49
that	who	is	-32
wh	if	he	-32
to	in	time	-81
clause	ing	it	-56
clause	through	the	-63
phrase	as	number	-32
that	at	their	-32
that	quotation	who	-49
that	ing	.	-106
to	of	ing	-49
clause	and	an	-56
wh	or	Name	-49
that	,	when	-68
that	under	noun	-49
clause	(	number	5
clause	across	the	-41
that	ing	an	6
phrase	on	a	-41
that	or	her	-32
phrase	because	noun	-32
phrase	ing	with	-81
that	and	their	-32
phrase	,	they	59
phrase	,	so	69
wh	with	noun	-63
phrase	how	the	-41
phrase	ing	adverb	-49
phrase	if	they	-32
phrase	with	that	-32
phrase	who	was	-70
phrase	and	who	18
that	at	a	-69
clause	within	noun	-32
to	time	noun	-32
phrase	,	much	32
that	if	the	-49
phrase	around	the	12
wh	as	the	-56
phrase	as	verb	-81
phrase	without	ing	52
wh	who	verb	-41
to	with	a	-49
phrase	ing	verb	-49
phrase	quotation	(	-32
clause	than	adverb	-41
quotation	for	noun	-33
clause	about	number	-63
clause	so	adverb	-75
phrase	and	to	7
phrase	how	to	-49
phrase	quotation	a	-41
clause	of	being	-63
clause	behind	the	-32
phrase	quotation	verb	-63
quotation	and	quotation	-56
quotation	to	noun	-32
phrase	,	their	14
phrase	quotation	Name	-86
clause	for	adverb	-32
clause	quotation	of	-81
clause	but	the	-32
phrase	time	time	11
wh	against	the	-41
that	quotation	but	-32
phrase	for	that	-33
clause	during	the	15
wh	and	adverb	-50
wh	,	adverb	32
to	in	his	-32
phrase	,	though	21
that	at	Name	-56
that	ing	with	-75
clause	and	a	43
phrase	ing	it	-63
that	quotation	as	-32
clause	ing	quotation	-41
clause	;	number	64
clause	how	many	-32
phrase	,	from	42
clause	about	noun	-63
phrase	about	how	-32
phrase	how	he	-32
wh	,	who	-45
phrase	whom	he	-32
phrase	which	the	-41
phrase	even	more	-41
phrase	whether	she	-41
phrase	which	Name	-76
phrase	,	that	-52
that	,	an	52
clause	on	quotation	-41
clause	for	more	-49
clause	than	half	-32
clause	under	Name	-41
phrase	-	and	-12
phrase	:	the	-53
phrase	;	and	10
phrase	of	how	-63
phrase	past	noun	-69
quotation	to	the	-32
quotation	of	noun	-49
phrase	how	noun	-41
that	-	adverb	-37
clause	to	its	-32
that	to	her	-49
that	like	Name	-81
that	of	what	-32
that	from	number	-69
phrase	as	an	19
clause	,	including	-88
clause	-	and	8
clause	since	time	-32
clause	,	number	17
clause	or	Name	-56
that	about	her	-41
that	in	adverb	-32
that	with	her	-49
to	as	noun	-70
phrase	,	was	29
that	ing	his	-63
phrase	when	it	35
that	as	they	-41
phrase	with	ing	-33
phrase	to	his	37
that	-	though	45
clause	into	ing	-32
to	as	an	-32
that	about	number	-63
clause	than	the	-63
to	with	Name	-56
that	quotation	or	-41
that	or	quotation	-32
clause	,	though	9
that	with	him	-56
clause	for	his	-75
that	,	whose	33
that	from	his	-32
that	,	were	-57
that	,	is	-35
clause	how	noun	-63
that	time	in	-49
that	on	ing	-63
clause	quotation	he	-32
to	like	Name	-41
phrase	from	number	-41
clause	over	,	-32
phrase	or	ing	8
clause	ing	will	-32
wh	to	noun	-63
wh	at	the	-69
to	with	noun	24
clause	in	some	-56
clause	ing	their	-49
that	or	ing	-32
wh	ing	Name	-49
that	as	quotation	-49
phrase	where	the	-32
phrase	ing	them	-69
to	,	the	51
that	,	if	-34
clause	:	the	21
phrase	what	he	-41
phrase	-	quotation	-10
that	about	Name	-41
that	and	would	-58
that	,	it	-63
that	than	Name	-41
clause	with	her	-32
clause	time	in	-56
to	of	number	-32
that	-	the	28
that	of	number	-69
that	of	any	-32
that	-	verb	-48
clause	since	noun	-32
clause	ing	around	-32
clause	,	to	-80
phrase	on	their	-35
phrase	when	ing	29
that	,	at	-35
clause	against	noun	-63
clause	on	its	-33
clause	on	verb	-32
wh	or	not	-32
clause	-	but	-15
to	with	the	-76
to	,	adverb	-11
phrase	into	Name	-41
phrase	so	noun	-41
clause	quotation	-	-41
phrase	to	any	-32
that	who	has	-56
that	,	some	-5
phrase	for	him	-32
that	how	noun	-41
phrase	but	adverb	-49
that	in	ing	-87
that	,	for	25
that	to	number	-75
to	into	a	-32
that	under	the	-41
clause	where	noun	-49
to	,	while	34
wh	with	the	-56
phrase	than	the	-56
that	if	verb	-41
clause	who	could	-41
phrase	of	them	-56
that	,	since	-33
phrase	among	the	-32
phrase	-	adverb	-39
that	-	and	30
to	at	noun	-49
that	who	was	-32
to	before	the	-41
that	and	to	45
that	among	many	-32
clause	outside	the	-41
clause	--	verb	-46
that	which	verb	-69
clause	and	their	-32
that	on	some	-32
that	of	its	-49
that	in	an	-41
clause	by	another	-32
phrase	over	noun	26
to	from	Name	-41
that	among	the	-32
that	quotation	the	-56
clause	than	noun	-63
phrase	,	have	15
phrase	since	the	9
that	ing	among	-32
that	even	noun	-32
that	for	all	-32
phrase	when	Name	-7
that	for	her	-32
phrase	over	number	-33
phrase	where	he	17
phrase	on	her	-41
that	than	the	-56
phrase	-	one	-6
phrase	as	being	-49
phrase	with	their	-41
clause	while	ing	28
phrase	even	as	48
that	so	.	-49
phrase	through	the	-8
phrase	time	with	-41
clause	as	much	-41
clause	and	time	-32
to	like	a	-32
to	and	ing	18
phrase	of	verb	-63
that	since	the	-41
phrase	with	her	22
that	or	the	-32
that	what	he	-41
to	time	number	-56
clause	when	it	-35
phrase	until	adverb	-32
phrase	of	other	-32
to	quotation	with	-32
that	on	its	-32
that	quotation	adverb	-32
clause	,	such	-71
phrase	over	her	-33
that	time	and	-32
that	of	verb	-69
that	on	their	-32
that	,	including	-64
that	,	will	-35
clause	-	Name	-22
clause	-	verb	55
that	,	though	21
that	to	have	-56
phrase	,	is	39
phrase	if	the	-32
that	around	number	-41
clause	time	as	-32
clause	time	from	-32
phrase	around	Name	-32
phrase	,	time	64
phrase	)	and	14
phrase	under	the	19
phrase	(	the	15
clause	as	many	-32
that	with	number	-41
clause	when	ing	-32
clause	as	his	-41
phrase	with	adverb	-33
that	for	quotation	-32
that	as	it	27
quotation	in	noun	21
that	when	Name	-49
phrase	of	it	-32
clause	may	be	10
wh	of	his	-49
phrase	and	not	-41
phrase	quotation	-	-32
wh	on	a	-32
clause	of	him	-32
to	who	verb	-32
phrase	on	an	-33
clause	about	her	-32
clause	of	other	-32
phrase	for	her	-41
that	despite	the	15
phrase	because	of	11
clause	but	ing	50
that	on	an	-32
phrase	as	one	-63
clause	,	they	24
that	or	that	-32
that	-	an	40
that	when	noun	-41
clause	as	ing	-41
that	,	not	17
wh	,	she	-20
wh	quotation	noun	-32
that	even	though	-41
that	though	he	-43
clause	in	verb	-56
quotation	and	noun	39
phrase	across	the	9
phrase	and	has	9
to	from	noun	-32
phrase	,	whose	20
that	quotation	at	-32
phrase	of	adverb	-36
clause	before	the	-70
clause	and	in	-49
phrase	by	their	-33
quotation	to	verb	-63
quotation	ing	to	9
phrase	—	ing	44
phrase	including	noun	-101
phrase	:	noun	-44
phrase	quotation	with	-56
clause	—	verb	46
clause	,	for	29
clause	when	Name	-41
phrase	quotation	quotation	-32
wh	how	to	-32
to	for	this	30
that	ing	more	-32
that	about	the	-69
phrase	because	it	10
wh	for	ing	-32
phrase	about	number	-32
that	in	on	-41
phrase	along	the	-41
to	or	verb	-41
that	but	was	-35
that	for	him	-41
that	ing	their	-56
phrase	of	some	-42
that	if	they	-41
clause	in	this	-49
that	when	she	-32
phrase	,	you	-36
phrase	when	i	55
clause	and	others	18
phrase	through	noun	15
wh	,	in	17
that	—	and	-8
clause	whom	they	-32
phrase	despite	his	22
wh	about	Name	-32
that	against	the	-32
clause	,	or	-44
phrase	,	among	-34
that	:	Name	23
clause	than	a	-41
clause	before	ing	-43
clause	within	the	-41
phrase	ing	number	-32
clause	while	Name	14
wh	on	to	-32
wh	in	time	-32
wh	time	.	-32
to	over	the	-49
phrase	for	more	20
that	including	Name	-32
phrase	ing	he	-33
to	,	but	38
phrase	after	his	-7
clause	or	a	-32
clause	to	some	-32
that	in	which	-49
that	which	Name	-32
phrase	by	number	-63
phrase	,	are	41
that	during	his	-34
clause	with	him	-41
that	quotation	Name	-49
phrase	about	her	-49
clause	at	all	-32
clause	⁄	number	-41
to	about	the	-32
clause	by	an	-32
that	of	all	-32
phrase	--	a	23
phrase	in	all	-33
that	past	noun	-32
that	by	number	-41
clause	,	along	-33
clause	along	with	-32
that	until	the	-32
phrase	in	other	16
wh	ing	a	-32
clause	and	number	14
clause	:	Name	-45
that	on	that	-32
clause	of	this	-32
that	,	such	-33
phrase	-	but	12
to	of	quotation	-32
that	and	not	-32
that	on	number	-32
phrase	-	a	44
clause	through	noun	-49
clause	quotation	a	-41
phrase	how	Name	-41
phrase	time	ing	-32
to	of	a	-32
that	because	Name	-33
phrase	through	a	8
that	by	time	-32
clause	ing	into	-32
@here,openVerb
from		10
ing		16
and		17
time		6
,		13
of		19
for		41
in		18
(		22
to	support	-148
to	expand	-77
on		12
–		53
with		20
quotation		-470
to	kill	-56
:		15
-		22
what		-236
but		23
because		27
who		25
to	tell	-41
to	read	-32
over		8
to	pay	-69
since		27
;		52
under		-9
which		17
to	put	-81
to	let	-32
to	see	-122
how		-241
into		12
off		-191
to	combat	107
to	assist	-32
to	take	101
to	increase	-56
as		26
even		18
than		15
to	attack	-69
inside		-57
through		26
including		-218
during		11
toward		-158
or		-70
before		29
after		15
behind		-181
about		-345
to	enter	-63
to	vote	-153
when		15
,	say	120
so		35
)		31
at		15
whether		-185
between		-251
and	call	67
until		22
,	follow	-51
,	draw	52
from	enter	-135
above		-76
by	give	33
to	tighten	-49
to	prevent	-92
if		28
to	thwart	-32
to	repeal	-50
to	ensure	-69
to	counter	-49
if	elect	-69
to	cover	-32
to	bear	-32
to	protect	-97
to	talk	-56
nor		-33
and	show	-28
and	say	99
by	require	-32
to	register	-49
like		-252
once		21
among		-235
to	serve	-97
regarding		-42
while		11
to	speak	-87
to	win	-161
,	look	22
outside		-122
,	make	-32
to	obtain	-32
to	ask	68
who	want	-63
to	spend	-87
to	get	-173
,	leave	7
,	call	17
to	use	-101
to	lose	-63
,	compare	62
,	put	10
versus		-41
to	know	-32
beyond		-101
quotation	add	-63
why		-87
who	win	-32
to	run	-129
what	happen	-49
to	unify	-32
,	bring	-36
despite		28
to	leave	-69
to	bring	-129
,	push	18
and	tell	26
to	say	-75
whom		-97
to	handle	-32
,	get	12
to	attend	-41
to	drop	-63
to	stop	-92
from	become	-41
and	win	18
may		8
to	rally	-32
whose		-18
to	focus	25
across		-15
quotation	give	-32
,	applaud	36
to	influence	-41
to	keep	-118
to	release	-81
and	ask	36
within		-132
along		-118
to	change	-76
and	go	17
and	unite	-34
to	lay	-56
to	stay	-63
to	describe	-49
to	unite	-32
to	compete	-32
to	secure	-69
of	use	-49
for	oppose	-32
to	create	-63
to	treat	-32
to	conduct	-32
and	vow	43
,	stand	25
to	accept	-41
without		-9
when	ask	42
to	break	-32
to	accomplish	-32
and	take	13
to	raise	-87
to	discuss	-49
from	buy	-32
to	end	-32
of	oppose	-32
to	meet	-49
ing	show	-32
to	pass	-69
and	cast	72
ing	frack	-32
to	work	-81
to	clinch	-56
who	say	-49
to	wait	-41
‘		-41
via		11
to	share	-41
to	build	-87
and	make	-9
to	make	97
to	offer	-49
to	pull	-32
concerning		-49
Name		33
to	crack	-32
and	build	-44
,	try	14
and	question	84
past		-175
,	want	-39
to	become	-70
to	criticize	-41
and	defend	35
of	lose	-41
to	save	-56
who	know	-32
to	understand	-63
to	investigate	-49
to	pursue	-49
and	improve	-33
,	contrast	46
although		-76
to	address	-63
to	add	-32
,	tell	39
to	pressure	-32
to	provide	-69
,	give	26
and	suggest	33
to	ban	-76
from	come	-49
to	curb	-32
and	accuse	62
who	make	-49
to	try	138
,	claim	-21
to	move	-56
to	call	-56
to	resign	-32
to	help	117
to	find	-56
and	lose	-49
to	appear	-56
and	raise	-43
--		36
to	blame	-41
,	argue	74
to	achieve	-41
and	provide	-9
which	include	-57
to	deal	-41
onto		-49
,	believe	40
to	settle	-41
to	endorse	-63
except		17
and	pay	-38
for	support	-49
amid		-42
,	show	-20
to	persuade	-32
but	say	6
,	add	41
for	make	51
,	mean	7
to	visit	-49
to	come	-56
for	continue	-43
of	try	-32
to	fill	-56
to	give	-70
to	control	-41
to	hold	-69
quotation	note	-32
to	cut	-49
to	explain	-41
who	seek	-32
―		42
for	suggest	31
to	wear	-41
to	date	-41
to	close	-63
,	note	43
to	lead	-69
quotation	pose	-32
yet		-75
to	boost	-49
to	invest	-32
,	offer	64
and	think	-6
for	ban	-41
to	show	-69
to	fight	-97
to	confront	-32
,	let	-36
to	go	-97
of	become	-41
to	respond	-32
for	keep	-32
to	follow	-49
without	cause	-34
for	promote	-32
to	join	-63
,	recall	43
to	rise	-32
to	push	-41
and	send	52
to	avoid	86
and	support	-34
to	stand	-41
unless		-64
to	write	-32
for	work	-32
to	campaign	104
to	turn	-76
to	stem	-32
to	sign	-32
and	try	36
,	limit	11
to	deliver	-56
to	pick	-32
and	pledge	8
,	choose	8
to	project	-41
to	receive	-32
to	broker	-32
per		-41
,	couple	-47
to	file	-32
and	want	15
as	say	-49
alongside		-41
to	negotiate	-41
,	run	16
to	begin	-32
to	coordinate	-32
to	undermine	-32
and	criticize	56
to	strengthen	-32
to	power	-41
to	draft	-32
of	undocumented	-41
to	claim	-32
to	quit	-32
to	participate	-41
,	throw	47
of	salary	-32
below		-43
and	offer	32
to	carry	-32
to	zero	-32
to	defeat	-56
to	require	-32
to	fulfill	-32
to	manage	-41
to	consider	-49
of	run	-32
and	refuse	75
to	continue	-63
,	describe	17
to	embrace	-41
to	block	-41
to	fund	-41
to	act	-41
,	cite	70
quotation	need	-32
since	announce	-32
to	match	-32
or	receive	-49
to	press	-32
who	support	-41
for	take	-32
to	generate	-32
,	take	26
to	send	-50
to	house	-32
who	take	-32
and	leave	10
,	surpass	16
to	review	-41
to	sue	-33
,	point	71
to	determine	-63
to	state	-32
to	boycott	-32
to	play	-32
to	gain	-49
to	prosecute	-32
to	skip	-32
to	hurt	-32
ing	firm	-32
⁄		-63
to	return	-41
,	state	47
and	address	-40
to	watch	-41
to	allow	-41
and	follow	-39
to	link	-32
by	schedule	-32
,	refer	44
of	win	-32
of	work	-32
of	pay	-32
@here,before
to	noun	9
ing	be	-162
ing	noun	-80
and	noun	16
time	the	-204
of	noun	39
to	number	-118
for	noun	-11
in	noun	-9
ing	of	-273
in	ing	-72
(	Name	-22
)	Name	8
to	verb	-38
against	noun	18
ing	to	-184
–	noun	-37
quotation	with	-41
–	quotation	32
in	verb	-62
ing	number	-63
:	noun	23
,	them	25
ing	for	-268
-	noun	22
what	for	-86
,	did	-41
but	,	-217
because	but	-32
of	because	-193
,	noun	11
and	,	-299
,	me	38
to	me	-32
—	noun	5
over	noun	-72
with	,	-162
with	and	-42
who	noun	-8
;	noun	78
ing	him	-57
under	verb	-94
,	adverb	-41
to	Name	25
of	Name	-276
with	verb	-13
to	how	-106
how	and	-92
how	,	-32
off	noun	-97
into	noun	14
quotation	more	-32
for	quotation	159
for	and	-81
as	verb	-72
even	verb	-49
than	noun	-8
by	verb	-108
in	Name	30
time	on	-230
time	time	-127
for	Name	-8
on	Name	22
through	verb	-97
ing	's	-192
ing	and	-228
including	noun	-32
quotation	the	-239
of	quotation	-183
who	Name	47
for	ing	-182
during	verb	-87
ing	Name	59
by	quotation	46
toward	noun	-142
of	%	-106
as	ing	14
quotation	a	-276
or	quotation	-63
quotation	or	-32
quotation	of	-118
from	quotation	-98
before	noun	29
after	noun	33
over	verb	-132
and	over	-33
behind	was	-41
about	ing	-92
to	ing	59
for	verb	-14
because	him	19
,	it	23
to	it	48
so	noun	88
quotation	an	-129
quotation	has	-75
on	quotation	89
quotation	,	-110
because	quotation	-124
quotation	because	-32
during	quotation	74
quotation	that	-185
of	some	-210
during	noun	26
at	noun	9
whether	verb	-97
as	noun	9
about	noun	-292
between	noun	-226
time	this	-180
and	time	17
quotation	be	-106
and	quotation	53
ing	his	-111
of	much	-86
about	was	-32
may	he	-42
until	verb	-56
who	verb	-49
quotation	as	-173
at	Name	23
whether	about	-75
for	,	-76
of	all	-97
from	Name	61
ing	from	-213
and	she	-78
of	half	-87
time	of	-102
with	Name	53
as	himself	15
when	noun	10
ing	when	-49
to	)	-41
by	Name	35
ing	by	-219
at	verb	66
in	and	-102
with	had	-32
time	a	-114
and	)	-71
on	and	-49
—	Name	10
with	one	102
by	noun	-24
to	,	-132
ing	,	-234
quotation	are	-75
of	any	-92
when	verb	-21
ing	is	-228
from	verb	-216
if	,	-63
or	verb	-132
on	verb	-21
including	,	-205
to	adverb	-189
ing	are	-167
if	noun	78
about	verb	-181
at	ing	28
time	in	-256
what	noun	-63
to	certain	-41
if	verb	-119
since	verb	20
ing	not	-169
quotation	verb	-225
in	quotation	79
to	had	-63
,	ing	29
through	noun	68
quotation	is	-142
with	quotation	67
ing	with	-56
but	noun	49
and	adverb	-40
because	verb	-113
like	quotation	-32
because	noun	13
ing	adverb	-237
so	adverb	-32
on	them	11
ing	isn't	-32
among	noun	-191
quotation	's	-153
quotation	and	-148
in	are	-56
because	,	-88
of	number	-92
quotation	noun	-244
to	her	-112
while	noun	22
but	verb	11
ing	was	-241
in	him	34
but	Name	10
since	Name	-56
,	quotation	32
in	is	-114
while	verb	-51
in	was	-101
and	number	36
or	noun	-266
in	number	-130
—	quotation	30
ing	about	-124
ing	ing	-88
and	ing	39
when	ing	19
in	's	-51
and	—	-83
to	him	-136
quotation	Name	-175
ing	verb	-237
from	ing	-111
quotation	his	-75
quotation	ing	-86
quotation	to	-191
ing	that	-175
what	to	-32
ing	even	-32
if	him	-32
time	noun	70
as	and	-49
,	number	13
under	Name	-49
time	's	-63
in	adverb	-83
time	adverb	-196
as	adverb	-173
when	quotation	80
,	and	-62
,	)	-90
which	,	-210
if	that	-122
as	that	-93
about	more	-41
about	much	-41
before	Name	11
on	him	-65
while	,	-117
than	adverb	56
who	,	-178
ing	the	-218
quotation	adverb	-86
after	quotation	35
with	's	-32
beyond	noun	-41
but	quotation	56
off	verb	-145
of	verb	-198
as	number	57
ing	quotation	192
time	Name	-58
,	time	54
as	,	-179
between	quotation	-49
to	is	-81
ing	after	-63
ing	a	-172
what	verb	-92
of	many	-106
as	themselves	65
about	that	-49
than	more	-230
ing	as	-116
for	her	-32
behind	adverb	-63
to	quotation	-200
of	one	-187
in	her	27
who	someone	-56
of	that	-92
ing	than	-49
and	he	-126
ing	on	-140
quotation	her	-75
despite	noun	82
at	quotation	29
after	Name	27
to	enough	-102
like	noun	-187
quotation	him	-32
to	time	-76
because	Name	94
who	those	-87
ing	been	-123
on	ing	-152
than	Name	119
while	Name	-35
of	ing	-106
time	verb	-110
outside	verb	-32
—	time	-8
including	—	-41
as	quotation	96
quotation	was	-179
may	noun	53
to	be	-56
behind	verb	-87
if	Name	-122
whose	noun	17
around	verb	-92
despite	,	-67
or	Name	24
as	him	86
who	quotation	-122
behind	noun	-101
quotation	she	-32
over	quotation	-56
quotation	for	-63
whom	,	-32
though	,	-75
to	not	-126
yet	not	-49
time	by	-56
about	most	-32
among	Name	-63
of	those	-41
time	that	-70
while	quotation	56
if	adverb	-65
so	because	-32
how	noun	-75
within	noun	-92
outside	noun	-49
along	,	-56
with	along	-71
ing	time	-41
even	,	-135
if	even	-97
so	verb	-69
:	ing	-12
even	noun	38
,	he	-33
to	having	-41
against	verb	-153
against	quotation	-49
to	have	-114
of	—	-32
quotation	it	-81
quotation	would	-101
which	in	-146
on	adverb	-123
of	none	-81
in	one	-43
time	since	-41
:	adverb	-12
in	had	-41
whom	of	-41
when	Name	36
for	adverb	-114
ing	while	-126
,	's	32
and	's	-45
until	noun	14
when	adverb	-68
as	them	-64
on	number	-42
to	was	-56
,	that	-54
ing	in	-202
where	noun	-10
in	be	-41
ing	:	-41
where	quotation	-49
quotation	he	-63
of	him	-106
what	of	-101
with	adverb	-92
where	Name	31
how	verb	-106
on	is	-82
with	ing	-160
through	ing	-44
if	quotation	-87
of	adverb	-81
-	Name	27
via	noun	37
in	,	-180
quotation	from	-32
,	him	38
which	quotation	65
;	it	44
during	Name	12
like	would	-41
to	like	-63
over	Name	85
concerning	noun	-32
after	verb	-36
into	verb	-173
off	ing	-41
into	ing	-101
why	verb	-41
so	do	-63
,	who	-47
when	time	11
past	the	-101
before	quotation	33
for	number	-63
even	that	-81
in	time	-126
quotation	had	-118
by	ing	-32
once	noun	-64
about	quotation	-69
how	about	-69
on	in	-70
as	it	29
past	noun	-32
of	will	-49
without	noun	46
if	as	-63
ing	her	-64
or	his	-41
toward	verb	-49
may	adverb	-41
at	is	-32
,	is	-15
ing	without	-76
ing	or	-93
how	of	-75
quotation	been	-69
with	were	-32
which	to	-42
ing	were	-136
during	that	-51
ing	those	-49
with	do	-76
(	noun	56
from	adverb	-97
on	,	-71
against	ing	-32
beyond	verb	-41
under	noun	48
as	much	-44
as	—	-32
for	them	19
ing	at	-77
among	verb	-32
ing	do	-58
so	,	-49
from	,	-56
after	time	-36
as	such	-177
in	it	95
or	,	-129
may	Name	-81
what	that	-41
quotation	were	-86
whether	of	-32
or	whether	-41
in	those	-41
—	verb	-10
within	Name	-41
though	even	-82
what	on	-41
over	was	-32
,	over	6
of	and	-56
ing	like	-32
like	,	-81
in	more	-41
to	that	-5
to	more	-34
of	most	-56
by	adverb	-58
than	her	-35
between	verb	-81
and	--	-64
where	,	-70
at	her	-35
without	quotation	-44
of	,	-86
--	quotation	44
on	himself	-18
for	time	-41
who	ing	-32
on	was	-32
to	them	-56
whom	with	-32
on	it	-42
to	on	-69
onto	noun	-33
what	than	-32
;	Name	13
against	Name	-63
ing	against	-32
ing	wasn't	-32
although	,	-49
whether	on	-49
to	whether	-41
in	even	-41
from	him	-63
on	be	-41
among	adverb	-32
‘	Name	-32
)	verb	-16
amid	noun	-33
among	,	-49
,	others	57
:	verb	26
,	when	-38
if	or	-32
even	or	-49
like	verb	-69
across	noun	18
)	quotation	45
about	adverb	-32
through	it	-32
as	time	-49
on	been	-32
for	him	110
when	,	-102
what	with	-41
into	Name	-56
as	herself	-65
along	noun	-63
time	to	-32
at	time	-56
over	is	-41
as	more	-32
across	verb	-33
quotation	number	-32
around	noun	-89
until	Name	19
because	adverb	18
without	verb	87
at	was	-51
―	noun	-35
and	―	-32
at	,	-56
to	and	-107
quotation	being	-49
ing	're	-49
―	Name	18
by	off	-33
and	(	-32
,	why	67
as	her	-50
about	time	-32
about	Name	-86
how	on	-49
ing	into	-56
quotation	on	-41
and	-	-104
and	;	-41
while	that	-76
past	verb	-32
even	not	-41
in	that	32
outside	from	-32
about	,	-32
-	verb	-36
to	when	-32
-	adverb	-5
what	in	-32
with	him	-41
ing	any	-41
so	that	-32
during	,	-41
past	's	-49
whose	,	-57
where	and	-33
ing	toward	-32
to	others	-32
in	were	-32
ing	an	-49
after	that	-47
around	ing	-32
but	-	-59
-	quotation	50
may	that	-32
into	it	-32
but	number	-43
at	that	-60
than	verb	-32
who	-	-32
in	than	-56
among	ing	-41
even	--	-42
of	four	-32
since	adverb	-32
since	,	-41
beyond	adverb	-32
time	ing	-32
from	time	-41
to	no	-32
,	she	-45
through	Name	-35
(	number	-35
about	of	-32
without	Name	-41
which	-	-34
may	who	-32
alongside	verb	-32
through	and	-32
what	and	-49
even	adverb	-34
with	time	-71
time	and	-41
quotation	quotation	-49
and	her	7
ing	-	-33
from	them	-32
whether	ing	-32
;	verb	31
by	that	-56
as	many	-56
)	number	-15
even	and	-58
how	adverb	-49
under	adverb	-34
at	him	-41
yet	noun	-32
when	that	-49
ing	did	-32
despite	that	-36
,	for	-38
--	verb	-5
how	or	-32
ing	no	-32
in	not	-41
on	that	15
over	her	-34
on	time	-32
into	adverb	-32
or	number	-32
with	that	-50
in	them	52
ing	since	-41
to	were	-41
and	in	13
ing	its	-32
quotation	its	-32
than	other	-32
who	(	-32
,	her	5
before	verb	10
so	is	-56
of	more	-32
–	Name	27
or	—	-32
time	before	-41
how	for	-32
to	has	-41
)	.	98
ing	before	-41
past	his	-49
in	or	-32
across	adverb	-32
even	Name	25
once	that	-32
and	him	6
but	adverb	27
ing	including	-32
of	time	-41
when	number	11
⁄	Name	-63
to	yet	-32
to	:	-32
to	are	-32
ing	more	-32
time	after	-32
through	adverb	-32
,	with	27
quotation	(	-32
although	that	-41
unless	noun	-32
after	adverb	-40
as	-	-33
@shape,distance
clause	2	13
phrase	1	28
phrase	2	13
clause	1	21
that	3	-14
that	4	-23
phrase	4	-17
clause	4	-30
to	1	35
to	3	11
to	2	9
that	1	33
wh	1	41
phrase	5	-118
clause	5	-36
quotation	2	15
quotation	3	-10
quotation	4	-84
quotation	1	64
to	4	-22
that	5	-37
wh	5	-147
to	5	-134
@distance,here
2	from	-25
3	to	-482
2	ing	23
3	and	-29
1	time	57
2	,	16
1	of	-412
3	from	-305
2	for	-22
2	in	-13
3	—	15
3	for	-116
4	—	24
1	ing	34
3	)	-23
4	to	-412
2	to	16
3	in	-28
4	of	-393
4	against	-166
3	on	-138
2	–	37
3	with	-46
3	quotation	-336
3	–	-29
4	ing	-17
4	:	17
1	to	63
1	,	27
3	of	106
3	ing	18
2	-	-8
4	for	-304
4	what	-125
4	,	-40
4	but	-136
4	because	-146
4	who	151
1	-	-26
2	—	-30
3	over	57
3	since	-167
1	with	10
2	with	36
2	who	-253
4	and	-141
2	and	29
1	;	85
3	under	-104
2	by	29
1	on	49
3	but	26
2	how	-142
3	how	-158
3	into	-183
4	how	-92
4	off	-81
3	against	-221
1	quotation	-355
1	for	51
4	as	-59
3	even	-32
3	than	30
4	by	-80
4	in	-66
4	on	-124
4	time	-284
2	inside	-32
3	through	-145
1	and	43
1	how	-86
3	including	-179
4	quotation	-242
2	of	-450
3	during	-15
1	by	48
2	:	14
3	toward	-92
2	as	34
2	quotation	-384
3	or	-261
3	:	-13
3	before	-17
2	over	-187
3	behind	-118
1	about	-185
3	because	27
1	when	60
2	so	-132
2	(	30
2	)	34
4	during	11
4	at	-5
1	whether	-75
3	as	7
3	about	-233
2	under	16
3	between	-142
3	time	-348
1	in	66
1	may	-116
2	until	-71
2	time	31
3	who	39
3	by	-20
5	at	-69
5	and	-219
2	whether	-110
4	when	-133
2	above	-41
2	behind	-122
4	with	-274
5	for	-125
1	—	-14
3	when	-25
2	if	-178
3	after	-25
2	about	-263
3	at	-61
4	from	-254
1	what	-86
3	if	59
4	since	-87
2	but	22
1	even	-19
2	like	-153
3	like	-173
1	during	26
1	because	48
3	so	55
1	once	24
1	as	-5
3	among	-132
3	while	-23
1	since	42
1	from	83
4	while	-136
4	between	-86
2	into	21
4	outside	-49
2	outside	-56
4	after	-40
5	time	-75
2	because	-34
1	through	42
4	before	-107
2	what	-150
4	if	-136
2	at	-22
4	under	-122
2	before	22
2	when	10
3	which	-29
5	in	-185
5	,	-56
5	with	-92
5	who	-69
5	to	-202
5	)	-10
1	if	-148
1	yet	-41
1	at	42
2	between	-173
2	toward	-92
4	beyond	-69
2	off	-86
4	so	-132
2	why	-41
2	despite	55
1	between	-114
3	what	-163
2	than	-26
1	despite	-15
1	who	20
4	into	-156
5	ing	-156
4	despite	-36
3	off	-122
3	whom	-75
4	over	-145
1	while	54
4	may	-63
4	behind	-41
3	whose	15
3	around	-115
3	despite	-11
1	or	48
1	over	43
2	among	-153
4	though	-50
2	across	-65
3	yet	-49
3	within	-75
3	outside	-56
4	along	-32
4	than	-173
4	even	-115
5	if	-32
2	even	38
3	upon	-32
3	though	35
4	–	15
5	of	-177
4	or	-214
4	which	31
2	without	17
1	among	-49
1	until	32
2	where	-79
3	where	-138
1	after	53
4	through	-97
3	‘	-32
5	about	-56
2	whose	-59
2	once	-70
1	which	60
3	;	23
4	concerning	-32
2	against	64
1	Name	49
4	around	-41
1	without	33
3	past	-118
2	around	-58
1	before	35
1	against	-133
1	where	-33
2	may	-119
3	once	-56
1	but	95
1	past	-41
4	without	-70
3	via	19
1	than	84
5	into	-49
5	from	-41
2	or	-212
4	toward	-63
4	including	-110
5	but	-32
4	about	-175
2	during	-21
2	though	17
4	whom	-32
5	despite	-33
1	toward	-32
3	--	-31
4	where	64
4	like	-106
2	--	27
3	without	-9
4	--	17
2	since	-96
3	whether	-97
5	while	-33
5	against	-32
2	except	18
1	off	-32
4	among	-122
3	beyond	-32
5	on	-97
1	)	52
5	as	-81
1	(	20
3	across	-78
3	until	-103
2	within	-41
1	across	38
3	why	-41
1	around	31
4	until	-63
4	―	-42
2	along	-63
1	into	-49
2	―	48
4	)	16
4	(	-12
5	than	-32
1	like	-86
5	which	-49
2	;	79
4	-	22
5	;	-61
5	or	-63
5	off	-32
4	within	-56
4	across	-56
4	amid	-33
2	yet	-56
1	:	12
3	unless	-49
3	may	70
5	quotation	-41
4	whether	-56
3	onto	-32
5	-	-32
3	alongside	-32
2	past	-87
1	--	19
3	along	-63
1	under	22
3	Name	-46
2	including	-81
2	⁄	-32
5	before	-32
4	past	-32
5	by	-63
5	across	-32
1	although	-41
@shape,verb,here
clause	true	from	77
clause	true	to	-64
clause	true	ing	19
clause	true	and	6
phrase	false	time	42
phrase	false	,	11
clause	false	of	-301
that	false	for	-122
that	false	in	-12
that	true	—	7
that	true	for	-326
phrase	false	of	66
phrase	false	ing	8
phrase	false	in	22
phrase	true	(	26
phrase	true	)	6
clause	false	to	67
clause	true	in	-8
clause	true	of	-417
clause	true	against	-179
phrase	false	to	13
phrase	true	on	-10
wh	false	quotation	-56
wh	true	to	-266
wh	true	in	-217
wh	true	ing	-208
to	true	to	-279
to	true	of	-283
to	true	for	29
clause	true	-	-18
clause	true	for	-55
clause	true	what	-168
clause	true	but	-8
clause	true	because	-24
clause	true	who	-228
that	true	,	6
that	true	and	6
clause	true	—	11
to	true	over	-106
to	true	,	17
that	true	to	-438
clause	true	since	-139
that	false	,	-108
phrase	false	with	17
phrase	false	who	42
phrase	true	in	-6
phrase	true	and	10
phrase	true	with	-62
phrase	true	who	-195
phrase	true	;	9
phrase	true	under	7
that	false	—	-32
that	false	by	-81
that	false	which	-49
phrase	false	on	17
that	true	but	32
phrase	false	for	24
that	true	with	-293
wh	false	to	-97
wh	true	,	13
wh	true	how	-81
wh	true	into	-56
wh	true	off	-32
phrase	true	against	-161
clause	true	into	-175
phrase	false	quotation	-332
phrase	true	for	-64
clause	false	in	32
clause	false	and	34
clause	true	even	13
clause	true	than	19
clause	true	by	-64
clause	true	on	23
clause	true	time	-286
phrase	false	inside	-32
phrase	false	and	14
phrase	false	how	-135
phrase	true	through	-64
phrase	true	ing	33
phrase	true	including	-75
phrase	true	quotation	-253
phrase	true	of	-354
that	false	of	-290
that	true	during	-10
that	true	ing	17
that	true	in	-387
phrase	true	by	5
phrase	false	:	-46
that	true	toward	-75
that	false	on	44
phrase	true	or	-161
phrase	true	from	-224
phrase	true	before	-12
phrase	false	after	21
wh	true	over	-32
that	true	behind	-86
phrase	false	about	-224
clause	true	after	-24
phrase	false	when	20
phrase	false	so	27
that	true	quotation	-323
that	true	of	-388
phrase	false	(	-17
that	true	on	-8
that	true	because	16
that	false	quotation	-239
clause	true	during	-143
clause	true	at	-256
to	true	whether	-63
that	true	as	6
clause	true	about	-239
clause	true	under	-122
clause	true	between	-139
clause	true	:	-10
clause	true	quotation	-350
clause	false	with	40
that	false	may	-106
that	true	until	-69
that	true	time	-274
that	true	who	-198
phrase	true	at	-50
phrase	false	whether	-87
phrase	false	from	20
that	true	when	-164
phrase	true	time	33
clause	true	over	-171
clause	true	(	5
clause	true	)	10
phrase	false	—	6
phrase	true	since	-41
clause	false	ing	60
phrase	false	by	24
clause	false	on	77
clause	true	when	-22
wh	true	if	-69
wh	true	or	-125
that	true	from	-240
clause	true	if	-195
quotation	true	about	-32
quotation	true	in	35
quotation	true	ing	26
quotation	true	at	32
clause	false	from	36
phrase	false	what	-118
that	false	to	56
that	true	if	24
to	true	by	-15
to	true	as	17
clause	true	like	-145
phrase	false	during	26
clause	true	so	-148
wh	true	of	-187
wh	true	from	-114
clause	true	once	-70
that	true	among	-132
clause	false	quotation	-217
clause	true	as	-14
that	false	since	-49
that	false	from	-122
that	true	while	-11
that	true	between	-106
phrase	false	between	-153
that	false	while	-93
that	true	outside	-63
that	true	by	-256
that	true	at	-240
clause	true	or	-211
clause	false	for	26
phrase	false	outside	-32
phrase	true	about	-148
phrase	true	over	-129
to	true	in	-275
to	true	and	9
to	true	before	-88
that	false	ing	-234
that	true	what	-110
clause	false	time	17
phrase	false	before	46
phrase	false	at	14
phrase	true	when	12
clause	true	which	25
that	false	if	-135
that	false	as	28
that	true	about	-206
clause	true	before	8
that	true	over	-142
that	true	or	-220
that	true	than	10
that	true	after	-28
wh	true	quotation	-106
clause	true	toward	-92
clause	true	beyond	-63
clause	true	off	-114
that	true	why	-32
quotation	true	between	-32
quotation	true	and	19
that	false	and	-242
to	true	time	-193
that	false	about	-81
quotation	true	to	-110
phrase	true	because	-23
phrase	true	behind	-56
wh	true	than	-32
wh	true	at	-97
wh	true	on	33
phrase	true	into	-142
to	true	at	-136
that	true	despite	10
phrase	false	because	49
clause	true	while	8
that	true	whom	-49
phrase	false	while	29
clause	false	about	-49
that	false	time	-132
clause	true	including	-110
clause	true	until	-69
to	true	—	-7
that	true	since	-122
that	true	off	-81
wh	true	for	-139
clause	true	around	-75
phrase	false	or	46
that	true	so	-153
that	true	around	-63
quotation	true	for	-60
that	true	:	-11
clause	true	behind	-110
phrase	true	if	-101
phrase	false	among	-142
that	false	over	-32
that	true	across	-49
phrase	true	yet	-32
to	true	quotation	-122
phrase	false	which	-20
clause	true	among	-97
quotation	true	—	7
phrase	true	so	-81
clause	false	may	27
clause	true	within	-92
phrase	false	than	37
phrase	true	along	-41
phrase	true	than	-139
that	true	even	-114
clause	false	at	20
to	true	on	-29
to	true	after	12
that	true	against	-175
clause	true	upon	-32
clause	true	though	20
that	false	who	-145
wh	true	with	-136
to	true	:	29
to	true	than	-87
clause	true	whom	-49
phrase	false	including	-145
that	false	or	-63
phrase	true	what	-69
phrase	false	even	18
phrase	false	without	21
phrase	false	until	30
clause	false	by	36
clause	false	but	80
wh	true	by	-81
to	true	while	-57
to	true	from	-153
wh	true	where	-49
clause	true	where	37
clause	true	how	-125
wh	true	as	8
that	true	through	-114
phrase	false	‘	-41
to	true	via	-36
phrase	true	like	-81
phrase	true	whose	20
phrase	false	;	30
phrase	false	like	-118
clause	true	–	7
phrase	true	where	-57
to	true	behind	-32
clause	true	through	-114
that	true	like	-92
phrase	false	concerning	-32
phrase	false	against	29
that	true	into	-132
wh	false	,	-44
clause	true	past	-69
that	true	before	-110
phrase	true	around	-49
phrase	true	even	-82
that	true	once	-56
that	true	how	-75
phrase	false	if	-81
clause	false	past	-32
clause	true	without	-87
phrase	false	–	-36
phrase	false	past	-75
that	true	which	-129
clause	false	–	20
quotation	true	on	21
phrase	true	between	-63
phrase	true	during	-19
phrase	true	but	-27
that	false	during	-66
that	false	than	-69
that	true	whether	-97
phrase	false	where	25
phrase	false	despite	26
clause	false	off	-32
phrase	false	over	30
to	true	which	27
that	true	may	-87
to	true	during	-42
to	true	including	-49
wh	true	who	-56
wh	true	under	-41
wh	true	but	-32
wh	false	of	-86
wh	true	time	-101
clause	false	during	10
that	false	against	-41
that	false	what	-41
wh	true	against	-56
phrase	false	within	-49
wh	false	and	-99
clause	true	yet	-56
phrase	false	once	16
wh	true	like	-56
phrase	false	but	19
phrase	true	despite	-34
quotation	true	with	-42
quotation	true	quotation	-49
phrase	false	toward	-49
that	true	--	-16
that	true	without	-97
to	true	or	-129
phrase	false	--	11
phrase	true	without	10
that	false	once	-32
clause	true	--	-15
clause	false	—	20
clause	false	between	-41
clause	true	although	-32
wh	false	from	-41
wh	false	ing	-49
wh	false	as	-57
that	true	under	-69
phrase	false	whom	-41
that	true	(	8
phrase	true	which	33
to	true	what	-49
quotation	true	when	31
to	true	with	-21
that	false	at	15
wh	false	or	-63
phrase	false	into	-106
to	true	who	-101
to	true	like	-86
to	true	but	56
to	true	because	-33
clause	false	(	35
quotation	true	of	-63
clause	true	across	-63
that	true	along	-32
phrase	true	until	-49
phrase	false	since	9
wh	true	about	-63
wh	true	what	-49
phrase	true	among	-49
clause	true	why	-32
phrase	false	around	18
wh	true	)	-7
clause	false	against	-69
quotation	true	as	16
wh	true	because	36
to	true	into	-75
wh	true	during	7
that	true	yet	-32
phrase	true	off	-56
to	true	if	23
clause	true	;	-15
that	false	with	-114
phrase	true	-	-9
phrase	false	through	27
phrase	true	:	40
phrase	true	past	-41
that	false	even	-101
phrase	true	how	-81
wh	false	in	-69
wh	true	even	31
that	false	like	-69
quotation	true	but	17
phrase	false	under	18
clause	false	-	69
that	true	past	-56
clause	true	whether	-75
clause	true	above	-32
that	false	-	-90
to	true	until	-49
wh	true	-	31
clause	true	onto	-32
phrase	false	may	-41
that	false	among	-41
that	false	under	-33
clause	true	outside	-49
clause	true	may	-32
quotation	true	-	-9
to	true	about	-75
clause	false	or	20
clause	false	than	-81
that	false	(	-34
that	true	where	-32
phrase	false	alongside	-32
wh	true	when	-77
clause	false	,	64
to	true	against	-63
that	true	including	-81
that	true	though	56
to	true	between	-41
that	false	when	-49
phrase	false	whose	-49
to	true	among	-49
clause	false	--	20
that	false	despite	-36
to	true	--	14
to	true	how	-41
that	true	;	15
phrase	false	across	19
phrase	true	across	-63
clause	true	along	-41
phrase	false	along	-41
quotation	true	over	-33
that	false	but	-33
phrase	false	behind	-32
clause	false	over	11
phrase	true	though	-32
wh	true	before	-36
wh	true	yet	-32
to	true	where	-41
phrase	true	toward	-41
wh	true	whether	-32
phrase	false	why	-32
to	true	;	49
that	false	--	-46
to	true	-	15
that	false	although	-41
to	true	off	-32
wh	true	past	-32
that	false	past	-32
@shape,lemma
clause	say	-21
phrase	believe	-57
clause	estimate	-17
that	tell	-22
phrase	accuse	-40
phrase	suggest	-18
clause	claim	14
phrase	focus	13
wh	focus	-62
to	refuse	18
that	note	-55
phrase	say	-80
phrase	defend	16
clause	expect	36
that	announce	17
phrase	discuss	8
clause	refuse	-42
phrase	record	-52
that	recognize	-162
clause	intend	51
phrase	appoint	-8
that	say	-24
wh	learn	30
clause	suggest	7
clause	call	25
phrase	cite	-20
that	recall	-11
phrase	reveal	-23
phrase	express	-25
clause	according to	-211
phrase	portray	-102
phrase	announce	20
phrase	repeat	5
phrase	see	-26
phrase	show	-89
that	show	-88
phrase	want	-50
clause	report	24
phrase	ask	15
phrase	comment	-15
clause	find	-46
clause	choose	20
phrase	prefer	30
phrase	challenge	22
that	argue	-29
to	decline	17
that	reveal	-20
phrase	disclose	8
phrase	describe	7
phrase	answer	48
phrase	regard	13
phrase	expect	23
that	suggest	29
to	pledge	9
phrase	praise	-9
phrase	hire	-21
that	suspect	-97
that	claim	40
clause	tell	-94
clause	show	-29
phrase	support	28
phrase	champion	40
phrase	protest	44
to	invite	-58
phrase	include	-102
phrase	retweet	-59
wh	detail	-62
phrase	lead	-52
phrase	criticize	10
phrase	offer	24
quotation	say	-5
clause	mention	17
that	stress	7
phrase	refer	-15
to	seek	-33
phrase	chime	-32
clause	compare	8
to	aim	-40
wh	explain	-19
phrase	name	23
clause	think	-31
clause	appear	26
that	find	-80
phrase	respond	-12
clause	allow	65
phrase	mull	26
that	point	-26
phrase	pick	45
phrase	give	78
phrase	touch	-45
that	reaffirm	-82
phrase	cast	-30
phrase	ban	-20
that	add	-40
that	tweet	77
phrase	reflect	-81
clause	hold	-33
to	hope	-73
phrase	denounce	41
clause	release	-52
phrase	contrast	-42
phrase	slam	14
phrase	hope	-85
phrase	emphasize	29
that	write	-225
phrase	complain	-59
phrase	devote	-32
clause	center	-45
phrase	hold	-104
clause	push	30
that	optimistic	-41
phrase	highlight	-81
that	warn	-8
phrase	predict	32
phrase	thank	-11
clause	predict	-7
phrase	hammer	72
that	predict	-190
phrase	congratulate	-31
phrase	bill	-7
phrase	claim	15
clause	watch	29
clause	broadcast	55
to	expect	-9
phrase	promise	19
wh	say	-47
phrase	tout	29
clause	decry	24
clause	praise	29
phrase	look	11
clause	assure	6
phrase	backing	38
phrase	identify	35
phrase	watch	25
phrase	ignore	71
clause	plan	-41
phrase	draw	6
that	clear	38
that	declare	18
that	insist	19
clause	mock	50
phrase	mock	20
phrase	assure	-82
phrase	know	11
wh	criticize	-56
phrase	decide	13
phrase	resist	-88
phrase	vow	-8
clause	pledge	12
phrase	applaud	-58
clause	ask	20
phrase	according to	-228
clause	imagine	-45
phrase	vouch	11
clause	seem	22
to	tell	9
that	clarify	-16
that	state	-37
clause	declare	15
phrase	bemoan	-16
phrase	lambaste	18
clause	want	-35
phrase	confirm	44
phrase	decry	7
phrase	require	-132
to	appear	12
phrase	vote	26
clause	endorse	40
phrase	disavow	20
phrase	cosponsor	-78
phrase	prohibit	-7
wh	know	27
that	lament	-69
phrase	consider	14
phrase	promote	-32
phrase	downplay	-14
phrase	appear	15
wh	demonstrate	37
to	ask	27
that	respond	-90
clause	point	35
clause	note	-22
phrase	question	5
wh	tell	40
wh	note	-120
phrase	note	-50
clause	tout	31
clause	amplify	-56
phrase	charge	-21
that	determine	-124
clause	determine	-93
phrase	outline	-17
phrase	blame	-37
clause	disavow	-41
that	concede	36
phrase	aim	-20
phrase	dedicate	40
to	plan	5
phrase	encourage	93
clause	know	-41
phrase	make	56
phrase	boast	-68
clause	talk	55
that	promise	-32
that	anticipate	-76
that	make	46
phrase	embrace	25
phrase	issue	8
phrase	file	27
clause	respond	44
clause	challenge	-71
phrase	boycott	9
phrase	report	-27
phrase	assail	14
clause	balk	-58
to	threaten	24
clause	highlight	-56
phrase	target	18
phrase	backed	20
that	hope	-51
that	concern	-76
that	continue	-89
clause	add	-97
wh	ponder	-36
phrase	rebuke	-60
clause	believe	11
phrase	recall	-66
phrase	remember	-78
clause	witness	16
that	see	-112
clause	argue	8
phrase	skeptical	-33
clause	reveal	29
phrase	detail	-34
that	confirm	68
phrase	cheer	-6
phrase	reference	-28
phrase	hail	11
phrase	explain	10
that	realize	-56
clause	echo	-15
clause	discuss	6
phrase	demand	-35
phrase	endorse	32
phrase	nominate	-8
phrase	accept	15
phrase	deliver	54
to	look	23
phrase	lay	11
phrase	gestured	11
clause	acknowledge	-51
to	seem	38
phrase	choose	-26
that	report	-77
phrase	oppose	42
phrase	sign	6
clause	make	25
phrase	rip	31
phrase	frame	-90
that	conclude	-48
phrase	document	11
to	intend	25
phrase	plan	-96
phrase	rank	-75
that	demand	11
phrase	debate	71
that	answer	-32
phrase	argue	-21
phrase	lament	-57
phrase	list	19
to	know	-41
phrase	release	18
phrase	react	7
phrase	voice	-9
phrase	seem	-50
clause	interest	-41
phrase	try	17
phrase	share	-44
phrase	veto	25
phrase	pass	24
clause	speak	-12
to	call	-41
phrase	condemn	-8
phrase	bash	27
phrase	address	21
phrase	follow	-26
that	acknowledge	14
that	affirm	78
clause	accuse	21
phrase	sue	33
phrase	point	-24
clause	describe	-9
clause	confirm	30
wh	question	-65
phrase	sound	-6
phrase	articulate	33
phrase	compare	-37
phrase	chastised	-58
wh	worry	44
clause	admit	11
that	deny	61
phrase	bring	27
phrase	return	-49
phrase	acquiesce	-32
wh	acknowledge	-71
that	convince	-136
clause	dwell	11
phrase	hear	-56
phrase	recount	-15
clause	focus	11
phrase	think	6
phrase	craving	-36
clause	decide	111
that	forget	-44
wh	recall	-117
that	agree	-12
that	emphasize	-24
that	rule	-82
that	contend	53
phrase	reject	-13
clause	rule	10
that	order	32
phrase	find	-57
wh	show	35
phrase	reiterate	28
phrase	rail	17
phrase	order	-21
clause	recall	-126
phrase	acknowledge	27
phrase	light	-85
phrase	apologize	-9
phrase	quote	-102
that	imply	63
clause	conclude	19
phrase	project	14
phrase	pressure	50
that	demonstrate	-101
phrase	view	11
clause	raise	30
phrase	prosecute	21
phrase	force	-32
phrase	write	5
phrase	speak	-10
that	assume	73
phrase	interpret	10
phrase	refuse	-78
phrase	welcome	34
phrase	concern	-27
phrase	liken	-95
that	think	-29
phrase	need	10
wh	understand	118
that	worry	-7
phrase	shrug	40
quotation	cry	24
wh	consider	92
to	agree	-16
phrase	envision	-33
phrase	campaign	20
phrase	mark	8
clause	applaud	-89
phrase	reaffirm	16
phrase	elevate	32
that	require	19
phrase	mandate	18
wh	reveal	18
that	argument	96
phrase	recognize	-13
phrase	understand	8
phrase	declare	31
to	attempt	103
phrase	criticised	-8
phrase	chiding	27
phrase	fire	27
clause	touted	9
clause	fear	-13
to	offer	-87
that	suggestion	26
phrase	stand	-6
that	believe	-151
phrase	spark	13
phrase	block	30
that	appear	-27
that	hopeful	-11
phrase	favor	-16
phrase	eager	25
clause	wish	-49
that	statement	7
clause	imply	-63
clause	assume	5
wh	point	-59
clause	detail	-116
wh	discuss	-102
quotation	call	17
that	learn	64
phrase	scold	-46
phrase	afford	-51
quotation	look	-33
clause	nominate	7
phrase	brag	-65
phrase	fear	6
clause	devote	51
quotation	suggest	-63
phrase	state	38
wh	comment	-41
that	post	60
phrase	publish	-109
wh	clear	-18
to	advise	-45
phrase	post	11
clause	renege	-32
phrase	urge	-9
to	decide	20
clause	address	32
phrase	tell	36
phrase	decline	-137
phrase	contradict	-73
that	propose	19
clause	propose	33
phrase	aware	-193
phrase	balk	-32
phrase	foresee	-5
clause	boast	11
phrase	guarantee	-42
phrase	rebut	-42
phrase	dispute	-9
phrase	carry	76
phrase	feel	6
quotation	caution	23
that	indicate	-35
phrase	backpedaled	31
phrase	propounded	12
clause	embittered	-63
wh	press	27
phrase	press	14
to	show	-56
clause	proclaim	-33
wh	disagree	-52
to	excite	-64
phrase	demonstrate	-62
that	boast	40
clause	concern	23
phrase	berated	-32
clause	feel	39
phrase	authorize	39
phrase	deem	54
wh	decide	28
clause	agonized	36
wh	wonder	56
that	fear	-31
that	estimate	28
phrase	fulminated	12
that	caution	-116
wh	think	26
phrase	signal	-35
that	speculate	86
phrase	position	24
clause	perceive	-49
phrase	suspend	10
wh	embrace	-23
phrase	estimate	-52
clause	dismiss	-49
that	mystified	65
phrase	echo	-29
wh	showcase	-51
phrase	caution	-5
phrase	recommend	-55
that	underscore	-32
phrase	reckon	10
wh	anger	-32
phrase	deny	22
clause	agree	-141
phrase	restrict	6
to	willing	12
phrase	rebuff	12
to	choose	-76
wh	guess	35
phrase	capture	74
wh	describe	-95
clause	recognize	-12
clause	message	-32
phrase	experience	-58
clause	see	87
that	posited	-104
phrase	proud	29
that	press	-49
phrase	counter	-44
phrase	create	-114
phrase	turn	16
that	expect	-94
phrase	judge	75
phrase	sentence	14
to	push	-56
that	calculate	-49
phrase	allude	-54
phrase	misstated	-49
to	eager	45
phrase	zero	-24
phrase	hit	-150
to	struggle	-33
phrase	alarm	-6
clause	require	-58
phrase	label	69
phrase	stress	-29
phrase	cover	-12
phrase	request	-7
phrase	employ	-32
to	propose	-29
phrase	worry	-51
clause	publish	-42
phrase	crown	30
that	claims	53
phrase	count	6
that	confident	-41
phrase	tick	-114
phrase	title	25
that	allege	21
clause	cite	11
wh	report	-23
that	recommend	9
wh	divide	26
clause	seize	32
that	doubt	-50
that	know	-134
clause	sign	10
phrase	revisit	114
phrase	foreshadowed	-62
clause	express	18
phrase	dislike	-12
phrase	play	26
phrase	define	-66
that	remind	134
to	persuade	-93
phrase	lobby	14
that	charge	-149
clause	hint	-74
phrase	imagine	-16
that	adamant	15
that	assertion	23
quotation	offer	-52
wh	address	-32
phrase	laud	-110
clause	complain	6
that	call	-108
phrase	please	-33
phrase	award	25
that	explain	16
phrase	justify	25
phrase	bar	6
clause	mean	30
phrase	paint	-28
clause	quote	-83
phrase	pivote	-53
phrase	knock	-94
phrase	unveil	-65
phrase	introduce	43
that	signal	40
phrase	pronounce	-107
that	reiterate	-57
wh	deadlock	-32
phrase	characterize	59
clause	negotiate	32
clause	explain	-38
clause	recount	-42
clause	condemn	17
that	remark	-99
clause	hit	17
phrase	link	45
to	require	32
phrase	divide	-77
that	brag	135
phrase	remark	19
that	pledge	-38
wh	trumpet	-33
clause	reiterate	-35
clause	identify	-9
phrase	interview	-49
wh	make	27
that	prove	-113
phrase	invoke	26
wh	see	-23
phrase	telegraph	16
phrase	serve	10
to	order	-55
that	surprise	-73
phrase	run	23
clause	figure	-63
clause	bar	17
phrase	irritated	14
phrase	start	16
phrase	circulate	19
that	positing	-32
wh	believe	-73
that	frustrate	91
to	try	-32
that	maintain	24
that	complain	-15
to	work	-19
clause	rattle	38
phrase	empower	5
to	love	27
phrase	agree	48
that	persist	26
clause	lay	19
clause	warn	42
phrase	advocate	-148
clause	brag	67
phrase	eye	10
phrase	indicate	-68
wh	outline	-32
clause	vote	-32
clause	attribute	-41
phrase	implored	-33
clause	press	-56
clause	muse	-43
phrase	speculate	-30
quotation	chant	36
phrase	uncover	-7
wh	compare	-32
phrase	admit	23
clause	lament	12
that	contention	-123
clause	include	-117
clause	underlining	6
clause	allege	21
clause	share	40
phrase	attribute	-99
that	presume	-32
wh	highlight	-52
phrase	enjoy	-43
wh	leave	-37
that	hear	-58
phrase	brush	-56
phrase	trace	-58
phrase	conclude	17
phrase	lash	14
clause	craft	41
quotation	seek	-58
phrase	dub	-60
phrase	dismay	-49
wh	care	-65
that	teach	-41
clause	indicate	21
that	remember	-73
clause	repeat	-41
that	fire	-51
clause	invoke	18
clause	vow	-41
phrase	prescribing	-59
phrase	lobbed	-71
phrase	credit	-24
that	intimated	-61
wh	contemplate	-34
to	opt	-76
phrase	fight	-45
phrase	interrupt	10
that	mean	-11
phrase	expres	-112
clause	envision	-41
phrase	email	-34
phrase	allege	-64
clause	deliver	14
that	understand	-44
clause	discover	-32
phrase	infatuated	-38
wh	remember	-58
clause	signal	6
phrase	sum	-78
to	design	-41
wh	come	-41
clause	slam	37
phrase	persuade	-59
clause	consider	12
clause	reject	-12
quotation	embrace	-34
that	reassure	-32
phrase	concurred	-52
phrase	center	-8
clause	realize	45
phrase	chide	-22
that	bemoan	-64
that	snipe	33
phrase	premiered	-77
phrase	unleash	-75
phrase	air	5
phrase	overstate	-34
phrase	range	-36
that	dismiss	-41
phrase	read	66
clause	confuse	-32
that	sure	-34
clause	attack	-49
clause	promise	16
clause	read	-32
clause	denounce	37
phrase	begin	-118
clause	run	-41
clause	contemplate	-33
wh	contradict	-42
to	acquiesce	-35
that	protest	-32
phrase	generate	-33
phrase	contest	-42
phrase	marvel	-66
clause	tick	27
that	accusation	-42
to	sign	67
phrase	object	-74
phrase	draft	-69
clause	persuade	-32
phrase	critiquing	-32
phrase	wait	-70
to	fight	-49
phrase	hijacked	168
phrase	ponder	-9
phrase	eviscerated	-86
to	allow	-32
quotation	lobby	-57
quotation	according to	-32
clause	quash	-41
clause	post	22
that	guess	-34
clause	prohibit	-49
clause	prevent	-87
phrase	expose	-5
phrase	grant	64
phrase	clarify	27
that	bet	-83
clause	learn	-25
phrase	learn	45
phrase	wage	-50
phrase	inform	-52
that	cite	-80
phrase	castigated	-56
that	emerge	24
wh	announce	25
clause	headline	-6
clause	contend	-41
that	elaborate	-73
clause	remind	-56
wh	counter	-49
phrase	petitioned	-57
quotation	testify	-34
phrase	fessed	-34
@here,lemma
from	say	-253
to	say	-470
ing	say	34
and	say	-44
time	believe	-32
,	believe	-76
of	estimate	-49
from	estimate	-69
to	estimate	-87
for	tell	-136
in	tell	-182
—	tell	9
of	accuse	-237
ing	accuse	-199
in	accuse	-105
)	suggest	7
to	suggest	-207
to	claim	296
in	claim	-119
of	claim	-86
to	focus	-66
ing	focus	-56
on	focus	-41
in	focus	42
to	want	-174
of	refuse	-41
for	refuse	-50
ing	refuse	-32
-	say	-42
,	say	-23
for	say	18
what	say	-153
but	say	-10
because	say	-92
of	say	-415
who	say	-226
,	note	-19
and	note	-14
,	blast	63
to	expect	-149
over	want	-32
,	urge	-14
to	announce	65
,	announce	58
since	say	-132
,	reflect	10
with	discuss	69
,	discuss	-55
who	discuss	-32
in	discuss	58
and	discuss	-39
and	refuse	-64
in	refuse	-63
—	recognize	-34
to	intend	-32
,	intend	55
on	discuss	46
to	tell	-223
,	tell	14
but	tell	-50
to	appoint	-34
of	appoint	-32
with	say	-330
to	learn	-56
in	learn	46
,	learn	25
and	learn	-33
how	learn	-32
into	learn	-32
to	call	-255
in	call	-23
against	call	-49
into	suggest	-41
quotation	call	-253
for	call	-138
and	call	28
by	call	-14
on	call	-12
time	call	-83
for	propose	-76
to	discuss	-88
how	talk	-56
including	say	-92
in	say	-18
quotation	say	-374
,	cite	-14
and	cite	-13
who	cite	-41
ing	cite	-97
for	cite	57
of	recall	-49
ing	recall	-75
in	recall	-119
to	recall	-106
and	recall	35
on	say	-63
for	express	-49
of	according to	-170
,	according to	-87
ing	portray	-32
as	portray	-131
quotation	portray	-75
on	announce	25
,	repeat	20
of	see	-142
quotation	see	-41
from	see	-49
ing	see	-145
in	see	-140
with	see	-89
and	speak	-23
of	show	-245
with	show	-162
behind	show	-32
ing	want	32
about	want	-49
on	report	-11
ing	report	-162
to	report	-143
to	ask	-195
with	tell	-114
,	comment	10
to	find	-132
to	choose	-32
of	choose	-41
so	say	-151
quotation	argue	-118
on	argue	212
,	argue	-17
because	argue	-41
during	say	-125
at	say	-253
of	tell	-168
whether	decline	-41
of	decline	-56
as	reveal	-42
of	reveal	-110
about	say	-243
under	say	-110
between	say	-139
time	say	-274
:	say	-85
of	disclose	-32
for	disclose	-41
,	disclose	17
ing	call	36
may	say	-83
until	say	-93
of	describe	-81
as	describe	-191
quotation	describe	-118
,	show	-12
by	show	-93
at	show	-94
and	show	-198
about	answer	-41
of	answer	-32
,	want	-7
in	want	-115
for	want	-97
of	regard	-32
ing	propose	-63
and	announce	-34
in	mention	55
with	expect	-50
and	expect	45
in	expect	-138
of	expect	-142
time	expect	-129
as	suggest	-82
on	suggest	-106
ing	suggest	-180
ing	praise	-81
of	praise	-63
to	praise	-70
at	praise	28
on	praise	-38
time	praise	-32
to	hire	-33
in	hire	-33
,	claim	-10
and	claim	57
with	claim	-49
over	tell	-32
(	show	-37
)	show	-15
on	show	-136
for	show	-110
who	support	13
for	support	84
with	report	-98
of	include	-69
ing	include	-70
,	include	-49
of	announce	-148
in	announce	44
when	say	-134
,	detail	-43
to	detail	-49
on	push	-41
in	push	58
of	repeat	-32
as	criticize	62
to	dismiss	-56
of	offer	-106
on	offer	-42
in	offer	38
to	tweet	-59
if	say	-206
of	mention	-69
from	mention	-56
at	mention	83
and	mention	22
to	defend	-98
to	note	-194
with	note	-114
quotation	note	-92
in	note	-209
and	refer	18
on	tell	-122
to	compare	-108
and	compare	7
even	say	-165
to	aim	-49
ing	aim	-64
quotation	tell	-161
like	tell	-32
like	say	-139
by	say	-262
of	explain	-110
ing	explain	-81
from	explain	-42
in	explain	38
but	according to	-32
of	name	-63
to	offer	75
as	see	-190
with	think	-49
in	appear	-137
from	find	-63
in	find	-157
among	find	-69
,	find	-21
and	find	-145
by	according to	-49
in	according to	-164
with	according to	-76
and	according to	-172
as	say	-23
of	respond	-63
from	respond	-32
quotation	respond	-32
and	respond	-57
to	accuse	-140
quotation	accuse	-81
while	accuse	41
of	suggest	-179
to	allow	-110
with	allow	-33
in	allow	-42
ing	point	-140
in	point	-117
,	point	-110
,	admit	23
to	admit	-56
in	admit	-32
from	note	-114
—	note	-12
while	note	-42
between	note	-32
and	offer	-28
of	reaffirm	-49
and	tell	-49
by	tell	-69
ing	tell	36
at	tell	-75
or	say	-195
—	say	-24
,	assert	-39
and	assert	-32
as	cast	-113
of	cast	-81
for	criticize	-141
ing	criticize	-139
and	criticize	-16
from	criticize	57
ing	show	-205
in	show	-69
time	show	-101
over	say	-154
quotation	add	-92
and	add	17
because	add	-41
in	add	-106
of	add	-132
quotation	tweet	-41
and	tweet	8
in	reflect	-42
and	reflect	-41
in	urge	-32
and	urge	35
to	urge	-98
through	say	-126
for	urge	-32
ing	hold	-32
ing	respond	-41
on	respond	-41
before	hope	-35
to	hope	-133
,	denounce	20
,	offer	28
,	release	-20
ing	release	-51
as	contrast	-41
with	contrast	-59
for	slam	41
in	slam	47
of	slam	-41
,	slam	30
to	slam	-69
ing	slam	-76
and	slam	9
in	criticize	-20
of	criticize	-101
for	hope	-106
time	hope	-92
in	praise	14
and	praise	13
of	dismiss	-56
,	dismiss	15
,	emphasize	-6
when	call	-11
,	attack	-18
of	ask	-142
quotation	ask	-63
from	ask	103
ing	ask	-114
in	ask	-145
to	write	-106
in	write	83
of	complain	-56
in	complain	-32
,	rely	-43
,	name	-14
,	center	-59
in	center	-32
quotation	name	-49
if	argue	-41
and	argue	-13
to	add	-163
as	argue	86
about	argue	-32
to	argue	-207
before	say	-140
of	find	-148
while	find	-49
of	hold	-41
yet	say	-63
over	find	-32
than	say	116
who	show	-32
between	show	-56
from	tell	-75
of	push	-69
and	push	-13
after	tell	13
with	want	-66
toward	say	-63
beyond	say	-49
of	argue	-198
off	say	-86
of	support	-97
as	highlight	25
quotation	warn	-63
with	warn	-49
of	warn	-101
,	praise	11
who	praise	-32
for	praise	-71
despite	say	-73
in	predict	-81
for	thank	-32
,	thank	-38
as	thank	-32
to	explain	191
ing	announce	-142
time	announce	30
ing	predict	-49
for	congratulate	-42
quotation	predict	-41
and	predict	-41
of	predict	-32
to	predict	-63
from	watch	87
about	find	-32
on	find	-70
who	find	-41
ing	find	-107
,	support	45
by	mention	-58
ing	cast	-41
of	promise	-86
because	suggest	46
and	suggest	-30
on	portray	-36
,	see	45
who	see	-49
by	see	72
on	support	-49
ing	support	-49
into	say	-142
to	tout	-49
ing	tout	-32
and	tout	5
and	cast	45
of	decry	-49
quotation	decry	-32
and	decry	8
to	highlight	-57
at	expect	-56
to	show	-222
in	look	-66
ing	look	-49
to	assure	-56
off	tell	-32
ing	worry	-76
in	worry	-90
while	say	-33
about	show	-63
of	want	-81
on	ask	-82
and	look	35
over	show	-87
as	identify	-59
,	identify	23
of	defend	-92
ing	defend	-56
and	defend	-27
time	tell	-125
in	plan	-41
time	plan	-41
to	plan	-49
after	say	-102
as	want	-64
—	want	-55
and	want	-7
behind	say	-101
for	ask	-102
around	suggest	-41
of	call	-214
or	mention	-41
to	clear	-32
as	declare	-32
,	declare	55
to	declare	-101
for	declare	-51
:	note	-36
time	note	-81
quotation	insist	-69
ing	insist	21
for	claim	-63
for	mock	-43
and	thank	22
quotation	mock	-41
at	assure	-41
of	assure	-49
time	know	-101
in	assure	-32
time	criticize	-32
among	criticize	-32
whom	say	-49
ing	decry	-32
and	declare	14
across	say	-56
,	decide	-20
to	resist	-32
quotation	pledge	-75
in	touted	-51
quotation	vow	-56
to	vow	-63
time	vow	-56
,	pledge	-13
and	pledge	44
in	support	54
among	according to	-32
if	tell	-42
as	tell	-71
as	pledge	27
to	pledge	-51
around	say	64
and	ask	-26
ing	according to	-97
outside	say	-49
than	according to	-49
on	according to	-49
because	tell	-49
ing	imagine	-41
and	vouch	-43
than	tell	-41
who	call	109
ing	seem	-145
in	seem	48
as	refer	-63
quotation	refer	-75
,	clarify	-6
of	clarify	-32
against	say	-181
time	state	-32
quotation	state	-75
and	state	57
by	state	-32
on	state	26
upon	say	-32
—	call	-12
including	call	-41
ing	declare	87
after	declare	18
on	declare	-46
time	declare	24
quotation	declare	-86
,	suggest	20
in	bemoan	-41
from	according to	-81
at	according to	-56
time	according to	-97
to	according to	-161
as	according to	-56
though	say	42
to	see	-157
time	see	-49
on	confirm	101
than	expect	-32
with	ask	-41
,	ask	32
or	discuss	-32
in	decry	-34
to	require	-87
who	require	-32
at	require	-34
in	hope	-122
:	hope	-40
,	hope	-30
and	hope	-128
,	joke	35
to	joke	-43
ing	appear	-119
,	vote	6
for	endorse	-49
and	endorse	35
to	support	13
and	attack	58
for	attack	-82
ing	attack	-69
on	refuse	96
in	cite	-157
to	respond	-76
in	vote	73
and	vote	-45
for	note	-125
ing	note	-189
of	note	-185
in	cosponsor	-34
from	know	99
which	say	-137
for	vow	-33
by	refer	-34
quotation	lament	-49
to	lament	-41
in	lament	-42
on	refer	-41
to	refer	-76
when	appear	13
ing	describe	28
in	describe	-6
,	describe	17
with	describe	31
and	describe	31
,	touted	-13
of	insist	-106
to	insist	-145
as	cite	-22
of	cite	-142
to	cite	-102
because	call	-44
,	demonstrate	22
while	ask	30
with	point	-63
of	point	-170
about	note	-32
in	question	-15
ing	question	-70
where	tell	-32
on	expect	-110
as	note	-82
in	tout	75
where	say	-109
for	announce	-126
to	question	-115
or	tell	-75
after	charge	45
ing	determine	-56
to	determine	-63
of	tweet	-75
and	outline	-49
of	vow	-86
,	vow	46
to	stand	-32
of	challenge	-49
,	challenge	-17
and	rail	51
on	blame	22
how	say	-132
as	ask	24
to	warn	-70
if	warn	-32
for	reveal	-49
on	reveal	34
and	appear	-84
,	aim	-35
,	plan	36
and	plan	-42
as	know	111
quotation	know	-49
on	know	-93
with	know	24
for	blast	-93
ing	blast	-70
quotation	encourage	-32
to	blast	-50
by	declare	112
to	know	102
for	know	52
,	know	-11
ing	know	-75
,	make	46
in	boast	-49
,	boast	8
to	talk	-130
for	talk	79
at	talk	22
as	denounce	17
in	know	-96
like	want	-41
quotation	denounce	-32
on	note	-119
–	say	-8
at	promise	-33
in	promise	-78
,	promise	27
of	think	-106
quotation	think	-49
to	think	-153
during	see	-43
from	call	-99
to	appear	-146
in	suggest	-174
for	suggest	-125
against	suggest	-63
,	insist	-29
,	appear	25
to	make	111
ing	make	-49
over	call	-32
as	announce	21
of	issue	59
for	file	54
against	file	32
,	file	-56
in	challenge	-36
who	tell	-32
of	discuss	-63
like	report	-32
,	report	-25
and	report	-102
of	report	-142
—	report	13
,	assail	-53
for	assail	-32
,	focus	30
in	highlight	-63
ing	highlight	-41
,	backed	52
ing	hope	-114
of	hope	-118
into	hope	-41
on	vow	-65
as	vow	-41
to	concern	-32
as	hope	-82
to	state	-87
of	state	-63
,	state	19
from	add	-32
,	add	-32
,	ponder	-10
for	rebuke	-37
ing	rebuke	-32
to	believe	-92
in	believe	-87
,	refuse	-25
past	say	-75
and	promote	35
as	remember	-33
to	remember	-69
for	see	-120
by	hope	-49
in	vow	-87
and	see	-64
in	argue	-146
against	defend	-41
of	detail	-32
,	confirm	-43
by	note	-63
which	note	-49
as	hail	-33
in	talk	-10
for	according to	-110
of	write	-101
,	write	-43
for	write	40
and	write	42
by	echo	-32
once	say	-63
and	make	-5
quotation	make	-32
ing	discuss	-49
which	discuss	33
for	demand	-33
ing	demand	-32
and	know	-5
,	endorse	49
for	decline	12
ing	decline	-41
to	decline	-41
for	nominate	-58
time	accept	16
and	seek	-19
on	seek	-56
of	deliver	-49
as	dismiss	-73
as	defend	-57
for	lay	-32
,	lay	15
for	acknowledge	-41
,	acknowledge	12
and	acknowledge	-26
of	seem	-122
as	seem	63
,	mock	21
,	choose	35
of	believe	-114
for	report	-87
and	oppose	59
on	oppose	-35
,	oppose	122
of	denounce	-49
and	denounce	35
for	add	-63
on	criticize	-60
at	think	-32
ing	think	-115
time	think	-49
which	tell	-32
without	say	-73
to	refuse	-64
time	watch	-41
in	declare	-60
on	hope	128
quotation	conclude	-49
in	conclude	-41
of	conclude	-63
,	conclude	39
ing	complain	-56
in	state	-77
,	prefer	20
for	consider	-32
after	call	8
than	report	-56
as	report	75
into	call	-32
between	call	-41
at	call	35
ing	state	10
with	call	-67
while	call	-39
during	show	-32
as	show	-88
than	show	-97
or	show	-56
from	report	-59
in	blame	-78
of	blame	-81
,	blame	-7
with	charge	-56
of	plan	-41
as	expect	-67
on	promise	-43
as	promise	-32
ing	promise	-41
along	say	-32
after	criticize	10
,	demand	27
but	call	31
time	ask	-81
with	answer	51
quotation	suggest	-86
ing	argue	21
,	tweet	27
,	lament	-41
to	oppose	-43
and	focus	-77
from	argue	-81
on	point	-56
by	point	-41
,	list	77
than	note	-63
when	know	-57
to	conclude	-106
and	conclude	13
at	report	-64
on	seem	-98
quotation	seem	-32
—	seem	-11
as	support	-43
for	believe	-87
over	suggest	-32
at	argue	-49
in	insist	-69
ing	pass	-33
,	pass	41
of	repudiate	-32
of	speak	-92
for	speak	-50
,	condemn	59
from	point	-63
time	point	-49
for	point	-87
in	address	25
about	report	-49
to	include	-76
by	include	-42
and	include	-81
on	condemn	-33
ing	condemn	-32
on	talk	48
may	note	-32
but	acknowledge	36
from	accuse	-42
who	argue	-49
in	warn	-57
ing	warn	-81
to	seek	-114
of	seek	-114
what	suggest	-41
to	point	157
against	ask	-32
in	express	22
of	express	-41
who	express	-33
to	express	-43
quotation	include	-49
of	question	-75
as	explain	-42
quotation	explain	-69
in	articulate	20
of	compare	-56
with	speak	-32
from	show	-87
:	add	-37
about	ask	-56
(	call	-11
of	focus	-69
as	slam	46
and	deny	51
on	deny	-32
to	deny	-50
time	endorse	43
and	acquiesce	-17
ing	acknowledge	-102
of	acknowledge	-114
from	acknowledge	-32
,	consider	22
of	recognize	-77
ing	recognize	-32
to	recognize	-56
,	recognize	-14
and	recognize	-55
on	think	-76
in	think	94
and	lay	-18
ing	mention	-41
to	mention	-71
ing	vow	12
—	focus	18
quotation	talk	-56
but	argue	-45
as	think	-78
like	highlight	-32
of	agree	-86
and	agree	-93
to	emphasize	-70
as	emphasize	-41
from	announce	-65
to	rule	-32
of	contend	-32
,	reject	14
,	seem	10
in	defend	33
quotation	defend	-32
and	point	14
as	point	-70
to	reject	-76
on	reject	-32
for	reject	-41
may	show	-32
toward	find	-32
on	explain	-41
--	acknowledge	-44
of	reiterate	-56
ing	rail	-32
to	rail	-33
of	rail	-32
where	ask	-32
,	order	-24
with	argue	-63
to	acknowledge	-126
ing	deny	-41
,	deny	45
on	appear	-76
of	appear	-118
or	appear	-32
which	argue	-33
by	argue	-100
without	argue	-32
,	accuse	-38
on	defend	-17
time	defend	28
for	defend	-32
as	add	-49
--	say	-24
within	say	-75
of	apologize	-32
after	note	-37
on	claim	15
on	decline	65
from	want	-32
on	conclude	-32
,	project	27
,	remember	-67
to	pressure	-34
to	demonstrate	-32
to	advocate	-49
to	view	-42
of	raise	-32
by	dismiss	20
,	reference	20
,	hire	-9
as	hire	-33
ing	write	-56
to	boast	-70
quotation	boast	-49
ing	boast	-49
on	boast	28
of	make	-49
at	seem	-44
on	acknowledge	11
of	admit	-32
and	admit	-34
although	say	-41
whether	tell	-41
of	endorse	-63
in	endorse	39
time	add	-56
of	assume	-32
to	assume	-56
even	suggest	-41
under	show	-32
from	suggest	-75
as	hold	-34
of	display	-41
to	identify	124
of	pledge	-69
ing	pledge	-32
:	talk	35
to	welcome	-41
in	welcome	-33
of	lament	-49
to	liken	-33
of	remember	-63
of	rule	-32
quotation	imply	-41
at	accuse	-46
time	accuse	-41
from	appear	-57
to	need	73
among	show	-106
of	understand	-75
,	explain	-42
quotation	cite	-41
ing	appoint	-32
ing	consider	-70
to	consider	-81
to	agree	-139
ing	agree	-63
with	agree	-42
and	campaign	14
,	applaud	-42
in	speak	-73
in	name	47
than	argue	-43
ing	require	-41
ing	reveal	-69
(	say	-68
)	say	6
for	predict	-32
even	acknowledge	6
with	acknowledge	-32
of	address	-49
or	suggest	-56
between	argue	-32
like	ask	-41
by	find	-88
with	find	-89
quotation	admit	-41
for	admit	-49
for	discuss	-41
and	understand	-32
,	understand	-20
to	understand	-50
and	demand	-35
to	protest	-33
by	think	-51
for	argue	-97
about	think	-32
in	charge	-56
ing	charge	-49
who	suggest	-81
if	suggest	-56
of	list	-32
as	list	-50
on	identify	-32
quotation	emphasize	-32
,	rebut	6
who	note	-49
in	fear	-81
,	fear	-11
and	fear	99
to	fear	-41
or	ask	-69
when	note	-33
into	note	-41
with	explain	-50
to	seem	-136
ing	compare	-32
as	talk	-33
on	describe	-42
as	accuse	-53
for	accuse	-49
time	appear	-56
at	put	-51
of	put	-33
on	put	-33
in	reiterate	-33
to	reiterate	-32
who	announce	-32
as	claim	-42
at	write	-32
,	clear	39
,	hopeful	23
about	add	-32
ing	add	-110
ing	mock	10
,	favor	-21
and	favor	-12
time	seem	-49
ing	acquiesce	-32
on	slam	-51
on	blast	-61
(	explain	-37
and	explain	-94
)	explain	-6
with	insist	-65
on	insist	-70
despite	insist	37
as	name	-58
who	point	-32
for	find	-110
,	rail	38
with	believe	-71
as	oppose	40
from	vow	-32
into	expect	-49
for	look	-42
into	seek	-41
from	seek	-47
in	seek	-68
in	condemn	-33
to	condemn	-41
to	push	-83
to	decry	-33
on	question	77
as	focus	-34
quotation	claim	-86
for	expect	-50
,	share	-46
(	endorse	-43
)	endorse	-15
to	describe	-94
but	suggest	-34
off	suggest	-41
quotation	post	-32
off	appear	-32
by	appear	-33
and	highlight	-71
and	touted	-32
(	describe	26
for	describe	82
ing	publish	-32
,	publish	-14
about	tell	-75
ing	clear	-32
and	decline	51
for	promise	-32
for	accept	-33
of	post	-87
on	post	22
as	present	-43
to	nominate	-33
,	nominate	31
than	believe	-41
of	consider	-81
,	assure	15
of	decide	-63
;	say	-21
to	answer	-41
who	ask	-32
or	call	-32
with	express	-49
,	express	-6
into	tell	-41
,	decline	-20
which	decline	-32
in	contradict	-34
in	propose	-60
,	propose	55
to	propose	-63
in	view	12
on	propose	-89
by	propose	-45
and	advocate	-42
and	propose	13
-	call	31
of	aware	-75
,	aware	-65
and	aware	19
ing	aware	-49
to	aware	-41
in	aware	-33
of	fear	-41
or	know	-49
quotation	acknowledge	-49
,	warn	28
of	highlight	-75
or	accuse	-32
and	accuse	-35
as	write	-41
,	post	-60
and	post	-41
like	argue	-32
to	post	33
in	compare	-51
in	identify	-45
of	identify	-63
from	identify	-41
in	feel	-59
with	suggest	-110
than	suggest	-70
or	endorse	21
in	caution	-36
to	caution	-32
,	caution	15
of	order	-69
,	allow	45
in	determine	-49
on	consider	-33
quotation	report	-49
in	indicate	-32
at	suggest	-49
,	lash	27
with	seem	-42
of	refer	-86
ing	refer	-82
to	press	-56
,	press	46
ing	press	-32
of	press	-32
and	press	-32
to	speak	-57
with	appear	-42
time	agree	-41
,	agree	-23
ing	believe	-101
from	think	-41
with	write	-63
ing	concern	-41
,	concern	-29
and	consider	-5
whether	say	-75
,	echo	-19
ing	remember	-56
,	recall	-35
time	suggest	-32
ing	promote	-49
on	promote	-35
in	promote	68
for	insist	-56
to	decide	-63
by	describe	-36
off	describe	-32
,	feel	-7
of	feel	-41
of	reject	-69
of	propose	-75
in	consider	-38
for	decide	-32
,	deem	65
for	agree	-49
and	wonder	-44
if	promise	-50
as	recall	-32
,	view	57
and	estimate	-61
in	estimate	-41
and	bemoan	-32
,	estimate	41
among	say	-92
against	argue	-41
for	question	-33
after	add	-35
with	add	-56
or	feel	-32
of	look	-49
to	look	-57
as	look	-59
,	look	23
-	acknowledge	-5
from	hope	-63
,	signal	28
to	speculate	-32
,	speculate	-9
ing	prove	-32
time	estimate	-41
at	estimate	-35
after	appear	79
for	concede	-32
with	hope	-71
,	compare	-23
of	indicate	-75
ing	indicate	-41
to	indicate	-69
,	embrace	18
to	embrace	-32
with	dismiss	-57
in	dismiss	-41
ing	understand	-32
for	blame	34
ing	emphasize	-32
and	challenge	19
,	question	-11
of	declare	-56
who	expect	-41
and	seem	-100
against	seem	-49
who	dismiss	-32
ing	dismiss	-88
as	speak	-39
-	according to	-34
or	according to	-41
like	according to	-32
for	conclude	-32
,	worry	-13
and	worry	23
to	worry	-63
-	suggest	61
as	seek	-12
who	seek	-32
with	clear	-56
in	clear	-57
--	show	-36
who	agree	-32
or	agree	-49
than	require	-32
since	note	-49
or	note	-56
who	prefer	-32
to	prefer	-50
who	add	-49
by	seem	-64
may	suggest	-32
from	seem	-75
,	indicate	-31
in	oppose	-36
of	vote	-69
to	vote	-49
--	seem	-38
to	raise	-33
time	find	-76
which	suggest	-32
on	warn	-32
by	agree	-32
about	see	-41
across	talk	-32
for	offer	-51
at	note	-41
and	blame	-27
of	worry	-49
than	find	-49
as	find	23
about	cite	-49
on	recall	-33
when	recall	-63
,	push	81
and	create	-41
to	create	-41
and	position	30
,	position	8
ing	expect	-69
from	expect	-32
how	know	-41
what	know	-41
for	think	-92
about	suggest	-49
with	respond	36
in	post	-69
time	post	-32
ing	seek	-64
with	seek	117
and	promise	-60
to	promise	-75
by	talk	-33
of	talk	-106
by	suggest	-56
time	report	-76
of	misstated	-41
for	press	-41
in	press	-45
in	aim	-49
on	aim	-41
time	want	-32
or	want	-63
or	find	-63
by	acknowledge	-41
on	cite	-41
to	attack	-56
quotation	expect	-49
in	reveal	-51
to	reveal	-92
time	describe	-32
quotation	find	-41
to	wonder	-32
ing	wonder	-32
and	hit	11
,	address	12
in	threaten	-34
but	note	-32
,	reveal	-6
quotation	label	-32
by	question	-33
-	note	-39
of	reflect	-49
ing	reflect	-32
ing	offer	-32
about	seek	-32
for	seek	-41
about	call	-32
of	echo	-41
to	request	37
between	appear	-32
at	agree	-32
and	dismiss	31
quotation	show	-41
if	show	-32
of	concern	-32
of	allow	-49
(	know	-62
and	determine	-33
with	state	-41
about	estimate	-32
and	list	-34
with	list	-35
quotation	according to	-92
as	acknowledge	-42
of	tick	-32
,	accept	40
as	allege	-32
quotation	hope	-32
with	cite	-50
ing	blame	-92
by	announce	-35
as	view	-61
-	see	17
in	pledge	-70
from	recall	-32
ing	order	-41
and	portray	-64
who	portray	-56
of	portray	-41
,	dislike	-21
in	play	21
ing	oppose	-32
to	remind	-87
of	clear	-41
,	persuade	-53
and	persuade	-41
to	persuade	-49
of	know	-101
to	lobby	-41
-	argue	-7
for	appear	-56
from	charge	-32
to	charge	-41
quotation	write	-69
and	warn	-51
if	add	-49
like	suggest	-32
,	hint	13
in	imagine	-34
with	recall	-56
-	indicate	9
at	indicate	-32
for	indicate	-69
from	address	-32
and	view	-35
or	question	-41
while	show	-54
at	add	-49
of	nominate	-32
,	laud	-46
and	laud	-32
of	urge	-32
--	call	-50
time	propose	-41
than	seem	-41
in	favor	19
as	paint	23
of	paint	-49
on	quote	-32
in	quote	-32
,	threaten	50
about	mock	-32
of	mock	-41
to	reference	-41
ing	reject	-49
time	offer	-41
of	attack	-63
in	convince	-41
as	pitch	-34
time	warn	-50
so	note	-32
time	signal	-32
ing	stress	7
and	stress	-70
of	stress	-32
of	view	-41
on	reiterate	18
in	decline	-41
for	estimate	-32
as	characterize	-33
in	remind	-41
of	release	-56
,	inform	-10
for	include	-32
time	order	-56
to	put	-32
for	explain	-57
for	hit	-41
ing	hit	-49
with	mock	-36
time	hit	-32
on	hit	-41
quotation	slam	-49
about	offer	-49
(	attack	-49
)	attack	-7
as	appear	-57
for	respond	-88
in	brag	-32
quotation	remark	-32
on	accuse	81
who	accuse	-32
may	believe	-32
ing	reiterate	-56
of	represent	-41
even	note	-41
,	prove	-11
and	prove	-32
as	prove	-32
,	invoke	-8
on	mention	26
of	need	-41
with	look	-42
—	hope	-40
to	portray	-32
of	assert	-41
by	order	-32
when	talk	20
to	mean	-32
and	mean	-58
with	mean	-32
,	mean	27
of	hear	-32
time	urge	-32
who	urge	-32
—	show	-17
than	agree	-32
in	agree	-87
on	look	-34
of	reference	-32
on	add	-49
as	circulate	-32
toward	tell	-32
or	identify	-32
when	tell	-41
to	complain	-41
of	work	-32
when	agree	23
ing	allege	-32
to	address	-41
who	allow	-32
about	agree	-32
quotation	promise	-69
as	feel	68
as	mock	-33
of	lay	-41
to	list	65
or	support	24
of	advocate	-32
in	advocate	-41
as	insist	-33
with	oppose	-33
to	feel	-32
in	assertion	-41
from	cite	-51
time	argue	-32
in	make	70
to	attribute	-36
:	show	-11
of	accept	-32
with	compare	-32
,	deliver	12
quotation	blame	-32
of	contention	-32
to	contention	-41
during	report	-33
from	indicate	-32
ing	concede	-33
and	remember	-45
in	remember	-41
of	share	-32
,	attribute	-37
since	show	-32
to	blame	-63
as	quote	-41
ing	quote	-65
in	recognize	-32
of	prove	-32
whether	ask	-32
ing	run	55
ing	tweet	130
in	tweet	-41
at	support	31
time	charge	-32
with	accuse	-44
,	hear	12
and	craft	-34
as	include	-41
over	appear	-32
in	dub	-33
by	reveal	-41
who	according to	-41
who	think	-32
ing	fear	-41
at	plan	-32
as	believe	-63
who	talk	-32
for	credit	-35
,	credit	-39
and	credit	18
to	allege	-32
,	allege	18
or	think	-32
and	chant	-32
of	title	-32
of	demand	-32
during	ask	29
of	expres	-32
,	expres	-42
in	inform	-32
of	inform	-32
because	warn	-32
,	stand	-41
by	indicate	-41
which	report	-32
-	point	26
at	appear	-32
at	find	-49
-	find	-36
of	request	-32
,	charge	9
of	promote	-56
;	promote	-69
(	cite	53
by	cite	-43
of	assertion	-41
time	cite	-32
quotation	complain	-32
and	sign	-45
against	report	-32
or	cite	-32
to	order	-41
for	chide	-32
ing	chide	-32
and	reveal	-69
over	note	-41
as	sign	28
,	premiered	-41
,	determine	-58
who	insist	-32
who	mention	-33
to	counter	-32
-	claim	51
to	read	-32
ing	begin	-32
to	signal	-41
of	tout	-32
-	endorse	52
quotation	announce	-56
in	prohibit	-33
,	tick	-46
ing	tick	-41
and	tick	38
-	think	6
including	think	-32
on	tweet	15
,	sign	33
and	quote	-34
which	tweet	-34
,	ban	-6
ing	sign	-33
after	announce	20
,	quote	-29
from	prevent	-32
(	according to	-34
)	according to	-33
of	expose	-32
about	acknowledge	-32
to	clarify	-34
when	ask	-33
through	according to	-32
against	announce	-32
as	reference	-33
of	authorize	-32
@here,word
from	its	52
to	the	30
ing	federal	-32
and	will	-58
,	the	12
in	this	-70
for	this	33
ing	in	-214
in	a	26
to	support	-145
in	the	-12
against	the	18
on	the	18
with		-63
quotation	–	-32
to	kill	-56
:		16
,	rather	-23
,	not	-11
for	what	-87
,	but	23
but	because	-33
because	of	-14
,	and	10
and		-200
to	tell	-41
to	read	-33
—	and	13
,	which	17
to	pay	-69
who	were	-87
and	with	15
who	are	-118
and	political	-49
in	its	44
;	the	-6
ing	a	58
to	be	-281
to	put	-81
to	let	-32
for	the	-42
of	new	-69
to	see	-122
and	how	-93
how	they	-63
,	how	-36
to	combat	61
quotation	for	-183
for	u.s.	-49
in	iraq	-107
to	assist	-32
to	take	66
and	for	-83
to	increase	-49
as	isis	-32
in	syria	-116
and	iraq	-61
than	they	-41
on	sunday	33
time	night	14
time	.	40
to	attack	-56
on	women	-33
and	hillary	-59
in	europe	-65
how	many	-63
how	it	-41
quotation	of	-181
of	human	-32
ing	for	-173
of	the	-423
during	the	-11
quotation	by	-118
by	the	-34
toward	the	-56
of	candidates	-32
,	at	13
for	trump	-142
,	leading	61
ing	as	-101
as	a	20
quotation	or	-63
or		-56
,	syed	54
of		-139
quotation	from	-86
from	the	-7
with	the	-5
before	.	-37
after	the	5
over	and	-32
behind	the	-69
ing	about	-87
on	muslims	-108
ing	to	16
to	enter	-63
to		-217
to	vote	-151
for	him	-122
of	it	-75
,	while	38
to	them	-41
of	state	-228
,	however	49
,	said	101
so	far	-92
,	a	17
,	has	6
)	.	139
quotation	on	-122
,		-61
quotation	because	-118
because		-98
quotation	during	-41
during	a	6
quotation		-63
to	do	-183
of	his	-267
during	his	11
at	the	11
whether	it	-41
as	secretary	-128
in	response	18
about	the	-211
under	the	35
of	information	-49
time	and	-106
and	that	-9
,	he	21
quotation	and	-294
and	called	40
with	trump	56
time	's	-189
to	back	-70
of	republican	-92
as		-210
,	followed	-52
and	former	-81
about	whether	-75
whether	he	-75
,	drawing	52
by	israel	-32
,	for	13
for	their	-97
as	its	-33
from	entering	-135
and	democratic	-45
ing	campaign	-49
of	a	-256
to	sen.	-41
)	to	-18
in	alabama	-41
with	an	9
and	in	-23
time	ago	-32
)	and	-12
and	on	-49
for	president	-175
—	the	-6
who	's	15
,	she	19
by	giving	30
,	to	-15
of	support	-41
to	tighten	-49
on	gun	-56
when	he	14
from	his	-118
to	prevent	-92
,	if	-15
,	it	26
to	thwart	-32
on	guns	-41
to	more	-56
on	.	-63
to	repeal	-49
of	obama	-81
,	including	-57
including	the	-63
to	ensure	-69
and	federal	-32
to	counter	-49
ing	them	-106
if	elected	-69
ing	at	-82
at	a	24
in	december	10
in	his	20
to	expand	-63
to	cover	-32
if	a	-33
in	november	16
and	legal	-41
since	its	-32
of	some	-63
to	bear	-32
to	protect	-97
quotation	in	-201
to	talk	-56
ing	,	31
and	his	-35
through	the	16
of	president	-86
quotation	with	-129
but	that	-126
with	his	-145
in	an	44
on	immigration	-100
even	more	-81
of	islamic	-32
in	paris	-56
and	california	-32
by	requiring	-32
ing	more	-75
to	register	-32
quotation	like	-32
like	the	-69
because	the	-97
on	tv	21
of	money	-69
but	is	12
of	sen.	-56
with	donald	-41
in	their	51
who	will	-75
from	clinton	-49
,	clinton	49
and	trump	39
by	one	-41
in	question	-57
of	her	-198
of	classified	-41
on	a	28
during	her	35
to	serve	-97
as	president	-116
,	because	-10
because	she	33
at	risk	-41
and	the	22
of	clinton	-148
from	her	-70
ing	her	26
to	an	-97
of	america	-32
to	speak	-87
with	one	-64
ing	him	-145
to	win	-156
in	south	-126
in	new	13
quotation	,	-32
for	.	-32
from	mexico	-49
—	a	39
while	he	-49
in	office	-41
and	2012	-41
,	although	37
between	the	-129
while	secretary	-45
and	is	14
ing	rubio	-32
from	wall	-63
quotation	—	-69
and	they	-33
as	part	-58
ing	fees	-41
,	an	39
of	millions	-49
of	dollars	-81
,	made	-30
on	saturday	-76
ing	and	-118
and	other	-183
over	the	39
in	favor	-76
and	more	-65
quotation	a	-97
and	a	-19
in	1999	-32
to	their	-56
for	hillary	-63
,	saying	204
quotation	the	-139
ing	from	-106
from	some	-41
because	it	33
ing		-122
ing	back	-69
ing	is	-50
to	what	-33
to	ask	61
of	defense	-32
and	as	20
of	an	-118
in	ohio	-42
under	president	-32
to	spend	-87
ing	that	25
before	the	-49
for	a	-225
to	get	-173
and	he	53
in	tuesday	-41
as	well	67
,	leaving	6
,	calling	52
quotation	when	-69
of	eminent	-32
of	democratic	-69
in	campaign	-41
to	use	-101
and	,	-15
—	to	24
to	trump	-157
to	that	-63
,	trump	24
to	adequately	46
)	,	-40
which	has	22
in	recent	99
and	local	-59
and	state	-43
on	wednesday	73
ing	hillary	-49
as	she	40
,	when	26
about	his	-139
,	sanders	19
to	lose	-63
before	he	22
time	1	-56
,	compared	64
of	sanders	-86
of	him	-56
at	least	-185
,	after	73
over	sanders	-41
,	putting	47
who	has	-87
between	clinton	-49
and	sanders	21
to	sanders	-49
quotation	after	-49
and	new	-64
with	them	-41
to	know	-32
ing	down	-81
on	wall	-65
quotation	but	-132
of	texas	-49
but	he	28
if	he	-145
of	their	-139
to	washington	-49
and	bernie	-51
as	he	58
quotation	adding	-63
who	won	-32
quotation	is	-41
,	in	-9
time	,	34
to	donald	-32
between	cruz	-32
with	a	28
in	texas	-32
to	run	-122
ing	his	57
,	donald	-72
and	ted	-49
for	his	-19
after	a	20
in	nevada	-93
what	happens	-32
,	too	39
,	especially	-110
and	marco	-43
as	they	11
for	second	-49
,	many	24
to	his	89
to	unify	-32
,	ted	-36
and	donald	-8
,	where	10
in	january	-41
,	bringing	-39
ing	its	-87
in	politics	-71
,	about	25
by	name	-67
despite	his	6
to	hillary	-32
to	her	-92
for	her	-101
behind	clinton	-49
quotation	to	-196
on	super	-43
in	one	-35
but	also	-68
what	she	-49
and	her	-126
of	donald	-56
who	would	-92
by	about	55
on	their	54
into	the	40
on	her	-115
to	leave	-69
to	bring	-126
ing	people	-63
and	young	59
—	was	-37
ing	.	-217
,	pushing	16
to	victory	-33
on	national	-33
and	said	101
off	his	-32
to	say	-75
at	her	-32
time	to	-75
on	social	103
in	line	-57
while	the	-49
to	have	-139
,	most	33
ing	on	-142
of	voters	-101
and	experience	-41
to	handle	-32
by	a	27
of	women	-32
,	voters	-34
ing	of	-106
about	a	-49
ing	muslims	-56
quotation	that	-125
in	washington	-70
outside	the	-63
to	attend	-41
ing	will	-41
to	drop	-63
time	—	-56
—	including	-24
quotation	as	-101
to	stop	-92
from	becoming	-41
may	be	27
to	rally	-32
to	clinton	48
since	his	-32
off	the	-92
and	republican	-50
on	israel	-49
over	a	-57
ing	up	-119
,	despite	34
as	long	-32
quotation	who	-122
behind	him	-41
to	focus	72
quotation	over	-49
for	not	-70
for		-101
at	stake	-32
in	that	-70
among	republicans	-32
of	trump	-142
,	whom	17
whom	he	-56
on	trump	-83
and	middle	-34
,	though	40
in	several	44
across	the	18
,	even	11
to	him	-81
of	vermont	-56
,	applauding	35
which	he	-63
to	influence	-41
and	trustworthy	-34
in	both	-58
and	georgia	-32
and	women	-49
quotation	while	-56
to	keep	-114
in	america	-88
to	release	-81
and	asked	11
because	so	-32
so	many	-71
how	she	-32
around	the	30
and	clinton	10
ing	location	-41
than	a	45
,	along	-59
along	with	-69
with	more	36
in	10	-63
and	texas	-32
to	change	-76
in	each	-32
to	temporarily	-56
of	gop	-32
time	15	-41
ing	republican	-32
even	if	29
ing	:	20
than	trump	-41
in	political	-32
who	is	-92
while	trump	17
,	was	27
against	him	-87
and	florida	-34
and	rubio	-34
quotation	against	-49
ing	office	-41
since	it	-41
and	unite	-34
to	lay	-56
—	of	-38
,	something	32
on	tuesday	20
quotation	at	-63
at	his	-49
but	did	25
in	which	21
which	people	-32
because	they	9
for	new	-50
to	stay	-63
in	all	-64
with	political	-34
in	florida	-87
,	illinois	-36
and	north	-49
with	both	-41
to	describe	-49
than	clinton	-41
and	to	31
about	clinton	-41
to	unite	-32
to	compete	-32
against	trump	-81
when	they	37
to	secure	-63
of	more	-63
time	morning	16
ing	violence	-63
or	the	-81
of	big	-49
in	states	-49
since	he	35
of	using	-49
,	sen.	22
for	opposing	-32
of	whom	-41
on	all	-44
including	one	-32
to	create	-63
to	treat	-32
in	2005	-35
to	conduct	-32
what	's	-49
so	that	21
and	president	56
from	people	-49
ing	clinton	-97
which	is	21
at	this	39
from	trump	-63
while		-33
on	its	32
ing	president	-41
to	accept	-41
when	asked	37
to	goldman	-32
in	central	-33
until	the	16
,	particularly	-83
to	wall	-64
and	we	20
as	evidence	-50
in	her	17
to	break	-32
to	accomplish	-32
because	there	25
if	it	-111
if	they	-97
who		-49
on	obama	-42
may	not	-56
,	obama	12
into	law	-49
to	raise	-87
of	questions	-32
on	foreign	-56
ing	support	-49
where	the	-87
on	thursday	10
to	discuss	-49
time	11	-107
from		-41
at	it	-32
ing	americans	-41
from	buying	-32
to	end	-32
quotation	where	-41
and	not	-88
of	americans	-69
of	opposing	-32
and	campaign	-42
and	has	29
of	wall	-32
to	meet	-49
with	sanders	-33
on	jobs	-42
of	north	-32
to	pass	-69
and	transgender	-41
of	what	-101
of	american	-81
and	cast	70
ing	fracking	-32
ing	jobs	-32
ing	states	-32
of	people	-63
to	work	-81
on		-70
ing	american	-32
by	republican	-32
if	the	-110
to	clinch	-56
ing	with	-156
which	trump	-41
ing	through	-32
time	7	-41
who	said	-41
for	all	-63
to	special	-41
quotation	if	-86
quotation	he	-69
ing	was	-32
what	he	-129
to	wait	-41
for	america	-56
in	part	-69
to	share	-41
like	trump	-41
–	the	28
ing	cruz	-41
—		-45
,	immigration	-52
to	build	-87
and	make	-51
for	it	-49
at	every	16
as	it	41
ing	class	-63
,	there	48
in	libya	-92
to	make	129
by	some	-44
during	an	26
to	pull	-32
against	hillary	-41
and	democrats	-35
behind	trump	-41
like	to	-63
ing	trump	-132
about	trump	-63
of	u.s.	-41
of	justice	-41
of	public	-56
time	4	-32
and	fight	-43
,	only	-31
behind	her	-32
which	she	-41
to	crack	-32
and	their	-93
ing	off	-32
in	chicago	-49
and	building	-44
in	san	-49
,	california	-35
,	trying	12
ing	he	45
and	personal	-32
including	his	-32
ing	into	-97
in	july	20
as	many	-77
as	possible	-41
as	his	-126
against	clinton	-87
to	democratic	-32
and	questioned	30
or	sanders	-32
,	without	6
time	when	-32
ing	all	-56
by	his	-49
for	decades	114
in	support	-44
around	.	-32
by	sanders	-32
,	would	-112
time	in	-125
after	his	-21
in	2012	22
and	would	12
in	.	-32
may	have	-97
than		-33
of	foreign	-41
from	a	50
which	was	-41
to	become	-63
for	clinton	-118
of	globalization	-32
,	are	18
and	economic	-57
by	trump	-76
in	britain	-32
ing	by	-33
once	the	-49
quotation	about	-63
about	how	-69
how	the	-63
to	its	-63
ing	an	9
of	hillary	-56
of	david	-41
and	have	25
on	other	-32
if	trump	-49
to	criticize	-41
in	on	-70
on	american	-32
ing	mate	-82
on	track	-49
,	senator	81
as	her	-57
in	order	78
or	her	-56
on	abortion	-72
in	public	31
of	losing	-32
to	save	-56
since	the	26
,	all	-6
for	people	-49
of	how	-69
how	much	-49
when	a	36
in	trump	-56
in	philadelphia	-75
in	charge	-41
for	donald	-56
when	i	22
for	americans	-63
what	it	-56
to	understand	-63
to	investigate	-49
than	half	-56
with	clinton	104
to	which	-41
while	clinton	-43
,	more	-41
with	individuals	-41
where	clinton	-33
on	behalf	-63
of	those	-92
while	she	-51
to	pursue	-49
and	foreign	-41
and	also	27
,	on	-31
over	an	17
of	being	-92
ing	against	38
on	monday	10
,	contrasting	45
in		-57
,	president	14
beyond	the	-32
with	other	-41
but	never	-33
with	their	-76
to	address	-63
in	economic	-33
and	military	-50
which	the	-64
as	much	17
to	add	-32
—	as	-35
of	economic	-41
ing	taxes	-41
when	she	-30
,	just	36
of	its	-106
for	public	-41
,	told	38
but		-49
in	congress	-41
to	pressure	-32
who	have	-114
in	place	-56
to	provide	-69
,	so	7
,	given	10
during	world	-36
in	iowa	73
,	from	-10
time	after	-32
to	ban	-76
from	coming	-49
by	her	-32
to	curb	-32
,	such	-38
,	or	-47
and	accused	35
to	try	91
in	federal	48
,	claiming	-32
to	move	-56
ing	their	-114
what	the	-63
of	diversity	-41
in	2015	64
against	.	-32
and	even	16
of	whether	-32
or	not	74
of	color	-32
of	not	-32
of	touch	-32
but	the	-58
within	the	-87
for	those	-32
to	call	-56
(	r	-34
to	resign	-32
for	federal	-32
to	help	115
for	comment	-71
on	what	-41
over	,	-41
:	that	-57
and	of	-57
ing	some	-41
,	like	-15
to	find	-56
at	all	-63
and	health	-33
—	or	11
for	sanders	-63
ing	it	-110
in	2008	27
to	appear	-56
,	had	-26
in	fact	-58
of	two	-49
of	arizona	-49
of	congress	-56
despite	the	6
--	and	-24
by	police	-32
to	blame	-41
in	cases	-33
in	danger	-32
but	not	28
with	mexico	-32
on	legislation	-32
by	republicans	-32
quotation	without	-41
without	the	-49
,	of	-89
quotation	--	-63
time	for	-41
,	arguing	73
as	governor	77
ing	who	-32
of	private	-32
which	includes	-33
of	step	-41
--	but	62
ing	out	-102
to	deal	-41
with	north	-33
with	whom	-33
time	that	16
on	television	33
--	all	50
on	to	-69
and	south	-49
time	would	-32
--		-40
of	them	-101
of	tuesday	-41
,	believing	41
than	what	-32
for	years	67
of	another	-32
ing	obama	-32
to	settle	-41
of	staff	-32
of	corporate	-32
of	progressive	-32
if	she	-76
on	whether	-42
to	endorse	-63
at	its	-32
of	emails	-56
of	real	-32
in	march	-62
to	offer	-41
of	convention	-32
even	in	-41
—	something	-17
and	all	-32
against	her	-56
as	their	-57
of	both	-32
to	this	-32
of	world	-32
of	terrorists	-41
,	well	30
,	that	-31
for	supporting	-49
for	being	-63
against	donald	-32
among	democrats	-41
for	an	-57
‘	s	-32
quotation	which	-56
—	but	55
to	achieve	-32
and	pharmaceutical	-32
of	black	-49
,	among	-52
of	race	-32
in	may	8
after	they	-41
for	women	-64
who	want	-41
or	if	-32
about	it	-41
for	office	-49
who	did	-32
on	policy	-32
with	hillary	-36
ing	contests	-41
,	devine	44
or	even	-49
,	either	11
to	persuade	-32
to	some	-49
like	,	-32
of	likely	-49
in	our	28
against	a	-41
with	some	-32
in	indiana	-63
over	his	-81
time	8	-49
who	,	20
,	adding	40
for	making	55
time	as	-49
to	visit	-49
on	board	-41
at	their	-32
of	other	-81
and	an	-87
to	come	-56
of	climate	-49
with	what	-41
along	the	-75
—	while	55
of	trying	-32
to	fill	-56
with	voters	-32
to	give	-70
of	this	-57
time	at	-56
for	presumptive	-42
,	they	14
to	control	-41
at	home	-33
to	hold	-69
ing	guns	-32
with	that	-49
who	was	-97
and	who	42
over	.	-32
in	large	-32
and	it	-57
quotation	noting	-32
ing	money	-32
,	much	6
to	explain	-41
who	seek	-32
quotation	(	-41
to	mr.	-63
with	latinos	-33
to	mexico	-32
on	twitter	33
―	and	-33
and	by	57
in	other	27
for	suggesting	36
to	wear	-41
to	date	-41
and	national	-49
to	close	-63
into	effect	-32
,	will	17
how	to	-86
before	his	-33
,	noting	45
to	lead	-69
as	if	-34
,	both	49
quotation	had	-32
and	sen.	87
in	early	14
off	.	-41
off	by	-32
to	boost	-49
and	provide	33
to	invest	-32
in	terms	-33
for	that	-33
in	ukraine	-49
(	and	-35
if	not	-32
so	.	-63
for	months	-49
at	trump	-32
for	banning	-41
before	a	20
,	mr.	18
,	now	-38
with	mr.	-93
to	show	-63
in	two	56
time	about	-32
how	he	-32
to	fight	-97
at	one	-42
to	confront	-32
to	america	-41
on	how	-50
whether	she	-41
or	isil	-32
and	syria	-78
for	more	24
to	go	-92
at		-41
of	german	-32
:	the	-14
;	and	-14
of	becoming	-41
ing	any	-32
(		11
in	places	-41
,	were	-26
,	be	-38
to	documents	-32
of	time	-49
to	respond	-32
of	social	-32
by	president	-32
for	keeping	-32
on	facebook	52
for	many	-41
to	follow	-49
from	outside	-32
to	europe	-33
,	2001	-81
without	causing	-34
on	new	-41
or	mr.	-41
about	her	-97
with	her	43
in	chief	-64
for	promoting	-32
to	join	-63
-	though	62
in	what	-32
under	fire	-32
of	mr.	-106
for	continuing	-34
of	thousands	-41
of	muslims	-41
than	the	-125
,	during	-44
quotation	)	-56
ing	power	-32
with	him	-92
,	have	27
whether	the	-49
about	mr.	-49
for	mr.	-81
,	recalling	42
ing	mr.	-69
to	rise	-32
than	his	33
,	one	39
to	push	-41
of	washington	-32
and	where	-35
to	44	-41
to	avoid	85
,	giving	39
if	mr.	-32
in	some	-70
of	that	-32
into	an	-41
in	2004	-51
-	an	31
from	mr.	-33
,	could	-35
above	all	-32
to	stand	-41
and	many	-33
as	china	-32
-		11
against	mr.	-41
for	republicans	-56
on	some	-41
to	write	-32
for	working	-32
-	the	28
of	any	-56
to	campaign	78
-	a	17
and	support	-72
to	turn	-70
to	stem	-32
ing	around	-32
time	2014	-50
of	terrorism	-56
,	often	35
of	government	-32
in	particular	-32
,	may	27
to	sign	-32
but	only	-41
by	mr.	-41
-	he	22
and	judgment	-33
quotation	-	-86
like	.	-41
to	any	-32
to	all	-33
and	mr.	35
before	,	-34
in	time	-32
into	a	-69
so	much	11
under	a	-32
like	those	-32
in	california	30
from	china	-32
,	brown	-6
-	who	-36
than	in	-58
ing	among	-41
of	civil	-32
from	republicans	-32
,	mrs.	54
,	john	-15
who	could	-63
,	limiting	6
among	the	-86
to	deliver	-56
to	pick	-32
)	-	32
,	choosing	8
to	project	-41
on	trade	-64
to	receive	-32
time	from	-41
to	broker	-32
in	2007	-35
among	many	-41
ing	wages	-32
,	coupled	-46
to	file	-32
by	another	-32
who	make	-32
to	cut	-41
(	the	11
of	about	-32
to	one	-32
without	a	-42
on	this	-41
who	may	-32
in	2009	-41
where	he	30
-	his	-15
and	cruz	48
-	one	-15
to	negotiate	-32
and	through	-33
with	it	-49
and	what	-52
what	they	-41
as	being	-56
like	a	-49
in	august	-35
ing	classified	-32
to	begin	-32
to	coordinate	-32
and	had	-34
to	undermine	-32
even	as	51
and	criticized	54
:	to	16
to	strengthen	-32
,	possibly	-56
time	with	-69
to	power	-41
and	march	-32
on	issues	-65
as	more	-32
to	draft	-32
of	undocumented	-41
:	a	20
of	workers	-41
to	claim	-32
ing	weeks	-41
to	quit	-32
and	perhaps	-41
for	global	-32
,	long	43
like		-32
to	participate	-41
in	ways	-32
over	her	-41
against	them	-32
,	throwing	46
over	mr.	-32
of	salaried	-32
for	overtime	-41
among	likely	-49
,	46	-12
of	enthusiasm	-32
,	calif.	-46
in	2014	-56
in	april	67
ing	whether	-32
to	carry	-32
between	trump	-41
and	charles	-33
to	zero	-32
in	february	25
as	one	-76
of	national	-32
to	defeat	-49
to	require	-32
and	did	15
,	notably	20
,	this	-5
to	fulfill	-32
about	president	-32
to	manage	-41
on	an	-64
to	consider	-49
and	respect	-38
quotation	it	-32
but	rather	-43
for	,	-32
of	running	-32
at	times	-41
,	bush	16
and	obama	-50
--	as	9
or	that	-41
and	business	-41
of	russia	-32
as	not	-33
and	refused	38
or	how	-32
who	can	-32
to	continue	-63
though	he	-50
to	embrace	-41
to	block	-41
to	deter	-32
between	a	-56
with	state	-36
or	a	-69
to	making	-32
and	some	-35
time	on	-32
--	the	21
in	israel	-33
-	would	-38
by	their	-50
of	white	-32
on	msnbc	29
of	muslim	-49
from	new	-32
,	new	-43
on	clinton	-64
of	free	-32
and	calling	14
quotation	clinton	-56
from	vermont	-49
to	fund	-41
on	dec.	-37
to	act	-41
in	clinton	34
quotation	needed	-32
and	its	-59
,	2012	-52
since	announcing	-32
in	and	-33
ing	new	-41
of	income	-32
than	it	-32
even	be	-32
to	voters	82
to	match	-32
or	received	-32
with	iran	-41
to	press	-32
in	those	66
for	taking	-32
in	remote	-32
with	fox	-32
of	three	-32
(	who	-37
to	generate	-32
ing	state	-32
in	1990	37
but	was	-15
for	obama	-32
of	four	-32
—	though	60
to	send	-41
in	state	-32
as	commander	-32
in	brooklyn	-32
in	2016	-41
for	both	-32
,	you	-37
what	we	-32
and	senate	-33
in	trouble	-32
of	democrats	-32
and	others	48
to	house	-32
whom	they	-32
of	growing	-32
over	trump	-56
in	wisconsin	-41
,	rubio	29
for	how	-33
and	making	-19
of	high-profile	-32
toward	cruz	-32
or	simply	-41
of	all	-49
to	review	-32
to	sue	-33
,	pointing	72
ing	gun	-32
—	that	-39
in	cleveland	-50
with	any	-32
to	determine	-63
ing	agreement	-32
and	one	51
or	in	-32
for	students	-32
to	states	-32
to	boycott	-32
for	someone	-32
with	cruz	-32
to	play	-32
to	gain	-49
in	orlando	-49
to	prosecute	-32
of	sexism	-49
or	their	-32
in	2018	-45
to	skip	-32
to	hurt	-32
ing	they	15
and	manafort	-41
ing	firms	-32
with	manafort	-33
before	it	-32
to	election	-32
time	of	-43
for	its	-41
⁄	4len	-49
than	200	-41
--	including	-5
to	return	-41
,	ohio	-39
by	an	-32
as	saying	-41
,	stating	46
quotation	trump	-32
and	addresses	-40
yet	to	-32
of	attack	-41
after	her	-35
in	2011	-52
though	not	-33
if	sanders	-32
and	moderate	-36
as	clinton	-36
to	watch	-41
ing	points	-49
as	new	-32
of	states	-32
about	hillary	-32
to	allow	-41
from	any	-32
to	israel	-41
from	states	-32
ing	debates	-32
,	social	-37
to	link	-32
,	citing	52
by	scheduling	-32
on	that	-41
of	winning	-32
of	security	-32
ing	one	-32
of	working	-32
with	democratic	-32
by	clinton	-41
with	,	-32
-	in	-18
in	burma	-32
to	citizenship	-42
with	wall	-42
into	her	-32
on	9/11	-32
ing	attention	-32
in	benghazi	-57
against	cruz	-32
of	paid	-32
,	libya	-41
time		-32
or	part	-32
of	rep.	-32
past	.	-32
-	except	51
under	his	-34
among	hispanic	-32
what	is	-32
against	isis	-32
concerning	the	-32
@shape,verb,here,next
clause	true	to	the	-248
clause	true	ing	noun	-288
clause	true	and	will	-32
phrase	false	time	Name	-33
phrase	false	,	the	6
clause	false	of	Name	-158
clause	true	from	number	-49
clause	true	to	number	-97
that	false	for	noun	-49
phrase	false	of	ing	-201
phrase	false	ing	in	-114
phrase	false	in	a	19
phrase	true	(	Name	30
phrase	true	to	the	-169
clause	false	to	verb	-139
clause	true	in	the	82
clause	true	of	noun	-287
clause	true	against	the	-63
phrase	false	to	ing	27
phrase	false	ing	noun	-16
phrase	false	to	verb	17
phrase	true	on	the	-164
wh	true	to	verb	-224
wh	true	in	a	-69
wh	true	ing	noun	-92
to	true	to	the	-132
to	true	of	noun	-166
to	true	ing	noun	-170
clause	true	-	noun	9
clause	true	,	not	-26
clause	true	for	what	-56
clause	true	but	because	-33
clause	true	because	of	-148
that	true	,	and	20
that	true	and	quotation	-118
phrase	false	-	noun	22
phrase	false	,	and	22
clause	true	—	and	-8
to	true	,	which	8
that	true	to	noun	-198
that	true	,	Name	24
clause	true	to	verb	146
that	false	,	as	42
phrase	false	with	Name	-27
phrase	false	,	with	6
phrase	true	in	the	-49
phrase	true	,	and	-29
phrase	true	with	noun	-119
phrase	true	who	are	-49
phrase	true	and	noun	70
clause	true	and	verb	19
clause	true	in	its	-70
phrase	false	ing	a	58
phrase	true	under	noun	31
clause	false	to	be	-132
clause	true	,	and	15
phrase	false	on	the	-9
that	true	to	verb	-379
that	true	,	but	6
phrase	false	to	the	6
phrase	false	,	Name	-10
phrase	false	for	the	-58
phrase	false	of	Name	-315
that	true	with	noun	-166
that	true	,	noun	8
that	true	and	Name	89
wh	false	to	verb	-81
wh	true	in	the	-139
wh	true	,	and	14
wh	true	how	they	-32
wh	true	,	how	-36
wh	true	and	verb	8
phrase	true	against	the	-63
clause	true	into	Name	-32
phrase	false	quotation	for	-92
phrase	true	for	Name	-118
phrase	true	in	Name	-211
phrase	true	to	verb	74
phrase	true	and	for	-41
phrase	true	for	the	47
phrase	true	,	adverb	-10
phrase	true	as	Name	-98
phrase	true	,	Name	20
phrase	true	and	Name	88
clause	false	in	Name	-87
clause	false	and	Name	6
clause	true	even	noun	-63
clause	true	than	they	-32
clause	true	by	Name	-177
clause	true	in	noun	-266
clause	true	on	time	20
clause	true	time	time	-41
clause	true	time	.	-148
phrase	true	and	verb	7
phrase	false	on	Name	34
phrase	false	and	Name	-142
phrase	false	and	how	-56
phrase	true	ing	the	-188
phrase	true	and	ing	21
phrase	true	ing	noun	63
phrase	true	quotation	of	-41
phrase	true	of	noun	-234
phrase	false	,	noun	-26
phrase	false	and	noun	-136
phrase	true	ing	for	-56
phrase	true	for	noun	-188
that	false	of	the	-183
that	true	during	the	-49
that	true	ing	in	-87
that	true	in	the	-267
that	true	in	number	-161
that	true	and	noun	-249
phrase	false	quotation	by	-32
phrase	true	by	the	86
phrase	false	:	quotation	-77
that	false	of	noun	-150
phrase	false	,	at	47
phrase	false	for	Name	-173
phrase	false	ing	as	-49
phrase	false	as	a	-73
phrase	true	quotation	noun	-92
phrase	false	:	Name	-50
phrase	false	of	quotation	-41
phrase	false	quotation	from	-32
phrase	true	from	the	-87
phrase	true	ing	in	-56
phrase	true	in	noun	-222
phrase	true	with	the	-122
phrase	false	of	noun	-331
wh	true	,	noun	-21
phrase	false	with	noun	12
that	true	behind	the	-41
phrase	false	ing	about	-41
phrase	false	about	noun	-81
clause	true	after	Name	-79
clause	true	on	Name	54
phrase	true	to	quotation	-69
that	true	with	Name	-150
phrase	false	for	ing	31
phrase	false	ing	the	26
phrase	false	,	which	9
clause	true	for	him	-87
clause	true	of	it	-32
clause	true	,	while	29
clause	true	of	the	-288
phrase	false	when	the	12
clause	true	for	noun	68
clause	true	of	Name	-243
phrase	false	so	adverb	-32
that	false	,	a	-37
that	false	,	has	-49
that	true	quotation	noun	-110
that	true	of	ing	-81
that	true	ing	the	11
phrase	false	(	Name	-105
phrase	false	)	.	58
that	true	quotation	on	-41
that	true	on	noun	-173
that	true	,	quotation	-129
that	true	quotation	because	-41
that	true	because	quotation	-32
that	true	during	a	19
clause	true	to	do	-125
clause	true	of	his	-153
clause	true	during	his	-32
clause	true	at	the	-161
that	true	of	noun	-288
to	true	of	Name	-135
that	true	as	noun	-150
clause	true	about	the	-122
clause	true	under	the	-41
clause	true	between	Name	-92
clause	true	and	Name	16
clause	true	,	who	44
clause	true	time	and	-69
clause	true	and	that	13
clause	true	for	Name	-205
phrase	false	in	the	12
phrase	false	,	he	107
clause	true	to	be	-193
clause	true	quotation	and	-139
clause	false	of	his	-41
clause	false	with	Name	-70
clause	true	about	Name	-97
that	false	may	verb	-49
that	true	time	's	-86
that	true	to	adverb	-86
phrase	false	as	quotation	-168
phrase	false	of	number	-75
phrase	false	,	verb	26
phrase	true	by	Name	31
phrase	true	at	number	-41
phrase	true	,	noun	-16
phrase	false	about	whether	-56
phrase	true	of	Name	-177
phrase	true	,	ing	-8
phrase	true	,	for	-36
phrase	true	for	their	-32
phrase	false	,	a	-22
phrase	false	from	ing	-56
phrase	false	in	noun	-5
phrase	false	with	the	26
phrase	false	of	time	-49
phrase	false	time	.	31
that	true	as	a	-114
that	true	on	the	-198
that	true	ing	Name	-145
phrase	false	of	a	-181
phrase	false	to	Name	8
phrase	true	by	ing	-12
phrase	true	at	the	-19
phrase	true	on	time	-29
phrase	true	time	.	-130
that	true	and	in	-32
that	true	in	noun	-237
that	true	to	a	-92
clause	true	in	a	38
clause	true	over	Name	-63
clause	true	(	Name	-71
clause	true	and	noun	5
clause	true	on	the	-205
phrase	false	—	the	-12
phrase	true	since	verb	-32
phrase	true	against	Name	-92
clause	false	ing	verb	-32
clause	true	with	noun	-185
phrase	false	by	ing	34
to	true	for	noun	-106
phrase	false	,	ing	47
clause	false	on	noun	-81
clause	true	when	he	13
clause	true	from	his	-63
clause	true	of	a	-125
wh	true	or	verb	-41
phrase	false	for	noun	-8
phrase	false	ing	Name	-171
phrase	true	,	including	23
phrase	true	including	the	-32
phrase	true	on	noun	-153
phrase	false	to	more	-32
that	true	ing	a	-118
that	true	from	Name	-110
that	true	but	adverb	-57
that	true	ing	them	-41
phrase	false	of	the	-296
clause	true	if	verb	-49
quotation	true	in	the	-58
clause	false	of	noun	-205
clause	true	at	a	-75
clause	true	from	noun	-148
clause	true	at	noun	-132
clause	true	in	Name	-266
phrase	false	in	his	-78
phrase	true	,	quotation	-77
that	false	to	verb	62
that	true	to	be	-156
that	true	in	time	-153
that	true	time	.	-173
clause	true	to	noun	-230
clause	true	since	its	-32
that	false	to	the	38
that	false	,	he	12
that	true	ing	to	-161
clause	true	with	the	-191
that	true	with	the	-156
that	true	quotation	in	-114
that	true	in	a	-106
that	true	to	the	-206
that	true	ing	,	14
phrase	false	and	his	-15
clause	true	quotation	with	-69
clause	true	with	ing	-32
clause	true	ing	the	-220
that	false	on	noun	-56
clause	true	but	that	-63
clause	true	ing	adverb	-87
clause	true	and	ing	33
clause	true	for	the	-214
clause	true	with	his	-75
clause	true	on	noun	-189
phrase	false	in	an	30
clause	false	to	Name	-32
clause	false	and	verb	58
clause	true	even	more	-41
to	true	to	verb	-201
to	true	by	ing	26
to	true	as	adverb	-50
clause	true	like	the	-63
clause	true	because	the	-81
phrase	false	during	a	5
phrase	true	to	be	-81
wh	true	of	noun	-97
clause	true	with	Name	67
clause	true	in	their	-71
clause	true	who	will	-32
that	true	among	Name	-56
clause	false	quotation	and	-153
clause	true	and	quotation	-92
clause	true	of	her	-81
clause	true	on	a	82
clause	true	during	her	-32
clause	true	as	noun	-148
clause	true	as	Name	-118
clause	true	,	because	-35
clause	true	because	she	35
clause	true	and	the	-150
phrase	true	quotation	and	-92
phrase	false	ing	her	26
phrase	true	while	Name	29
phrase	false	quotation	noun	-139
phrase	true	ing	Name	-118
that	true	ing	him	-69
that	true	in	his	-92
clause	true	ing	for	-92
that	true	,	ing	6
that	true	time	number	-92
that	true	in	Name	-198
phrase	false	—	adverb	8
that	false	from	Name	-56
that	true	—	a	52
that	true	and	number	-64
phrase	false	,	although	60
phrase	false	between	the	-75
that	false	of	a	-49
that	true	and	is	-42
that	true	by	noun	-81
that	true	ing	at	-32
that	true	at	the	-156
clause	true	or	noun	-114
clause	false	in	the	-123
clause	true	ing	Name	-171
clause	true	from	Name	-142
that	false	from	the	-41
phrase	false	as	noun	18
clause	false	for	ing	-56
clause	false	ing	noun	-125
clause	false	and	ing	-55
clause	false	from	Name	-56
phrase	false	,	an	-11
phrase	false	quotation	in	-69
phrase	true	ing	ing	14
phrase	true	ing	and	-32
phrase	true	and	other	-63
phrase	true	over	the	-75
phrase	false	when	he	30
that	true	quotation	and	-161
that	true	because	he	-71
that	true	of	the	-240
that	true	and	a	-70
phrase	false	from	his	-41
to	true	and	verb	-12
to	true	ing	to	-41
to	true	and	noun	-179
clause	true	who	are	-41
clause	true	ing	in	-118
to	true	for	Name	-87
to	true	,	ing	9
clause	false	ing	Name	-63
clause	true	ing	from	-32
clause	true	quotation	because	-63
clause	true	because	it	-70
phrase	true	ing	quotation	-49
phrase	true	and	quotation	-101
clause	true	to	quotation	-145
clause	true	quotation	noun	-145
clause	true	in	an	10
clause	true	over	the	-101
clause	true	quotation	in	-129
that	true	ing	adverb	-92
that	true	quotation	verb	-63
clause	true	quotation	for	-92
clause	true	,	the	33
phrase	false	as	Name	56
clause	true	who	verb	-153
clause	true	or	verb	-63
clause	true	at	Name	-69
phrase	false	and	as	26
phrase	false	of	an	-87
phrase	true	in	number	-128
phrase	true	to	noun	-193
phrase	true	and	his	-32
that	false	ing	noun	-122
phrase	false	ing	to	-146
phrase	true	and	adverb	25
phrase	true	ing	that	20
phrase	true	of	the	-228
phrase	false	before	the	-7
phrase	true	for	a	-86
clause	true	time	noun	-49
clause	true	and	is	-8
clause	true	in	time	6
clause	true	time	's	-92
phrase	false	of	his	-132
phrase	false	time	's	-49
that	true	to	do	-92
that	true	as	adverb	-57
phrase	true	ing	him	-32
phrase	false	quotation	when	-56
phrase	false	to	quotation	-101
phrase	true	from	ing	-118
phrase	false	to	that	-32
clause	false	to	adverb	36
phrase	false	at	a	18
clause	true	,	which	5
clause	true	,	with	14
clause	true	who	were	-32
clause	true	to	Name	-208
clause	true	)	.	44
phrase	false	quotation	of	-81
that	false	if	noun	-49
that	true	and	that	32
that	true	on	time	21
that	false	as	noun	-56
that	true	about	his	-86
clause	true	but	adverb	-44
clause	true	time	number	-129
that	false	,	while	-34
phrase	false	,	after	35
phrase	false	in	time	32
that	true	over	Name	-41
clause	true	,	a	18
that	true	or	noun	-122
that	true	than	noun	33
phrase	false	)	noun	-43
phrase	false	with	number	28
phrase	false	,	who	-34
phrase	false	who	has	-32
phrase	false	between	Name	-69
that	true	from	the	-122
clause	false	of	quotation	-32
clause	true	as	a	59
that	false	to	Name	56
that	true	after	the	-41
clause	true	ing	her	-56
clause	true	quotation	but	-97
clause	true	but	verb	24
that	true	on	his	-56
that	true	of	Name	-209
clause	false	quotation	but	-32
clause	true	if	he	-63
phrase	false	of	their	-69
clause	true	of	ing	-132
phrase	true	over	Name	-32
phrase	true	time	number	-76
phrase	true	as	he	9
that	true	quotation	ing	-75
that	true	ing	that	20
clause	true	,	in	-7
phrase	false	who	verb	-168
phrase	true	time	,	49
phrase	true	,	as	28
phrase	true	as	quotation	-69
clause	true	with	a	88
phrase	true	,	which	-11
phrase	false	time	,	-6
phrase	false	as	the	-29
clause	true	ing	his	-102
that	true	after	ing	-33
phrase	false	for	his	7
phrase	true	after	a	-35
phrase	false	after	he	11
clause	true	what	verb	-49
clause	false	for	noun	36
that	false	as	Name	-41
that	false	and	other	-69
that	true	of	their	-41
that	true	to	his	-69
that	true	between	Name	-56
clause	true	,	where	36
to	true	time	.	-106
that	false	about	noun	-49
that	false	of	Name	-142
that	true	on	Name	-118
that	true	who	are	-49
that	true	from	ing	-75
clause	true	time	,	-118
clause	true	ing	its	-41
clause	true	to	adverb	-92
that	true	time	,	-97
phrase	false	by	noun	34
phrase	false	as	ing	-75
clause	true	to	her	-32
phrase	true	because	he	-33
phrase	true	behind	Name	-41
clause	true	quotation	to	-148
phrase	false	as	adverb	24
clause	true	and	her	-49
that	false	in	a	-56
phrase	false	who	would	-56
phrase	true	on	Name	-152
wh	true	in	Name	-81
wh	true	into	the	-41
clause	true	and	his	7
that	true	on	her	-41
phrase	true	into	the	-75
clause	true	quotation	ing	-81
phrase	false	for	their	-56
phrase	false	on	ing	-41
phrase	true	ing	.	-69
to	true	at	the	-81
that	true	ing	her	-41
that	true	for	Name	-166
phrase	false	after	a	-20
clause	true	after	a	38
clause	true	off	his	-32
clause	true	like	Name	-69
that	true	and	the	-136
clause	true	time	to	-41
clause	true	who	had	-56
clause	true	while	the	-41
clause	true	under	noun	-49
clause	true	to	have	-106
phrase	false	about	his	-56
wh	true	on	noun	-49
phrase	true	and	is	-34
clause	true	than	Name	-76
that	true	by	a	-56
that	false	,	noun	50
phrase	false	,	not	-53
clause	true	ing	of	-32
phrase	false	ing	and	-49
phrase	false	and	other	-75
that	true	quotation	that	-49
clause	true	quotation	that	-81
clause	true	into	noun	-69
that	false	time	's	-56
that	false	,	Name	-30
that	true	to	quotation	-81
clause	true	including	Name	-41
that	false	quotation	for	-56
that	true	for	the	-161
phrase	false	,	but	158
clause	true	quotation	as	-32
clause	true	as	he	19
clause	true	after	the	19
clause	true	at	number	-32
to	true	as	the	34
to	true	and	the	46
to	true	to	Name	-97
to	true	and	Name	-102
to	true	in	the	-150
that	true	with	a	-63
that	true	off	the	-41
phrase	true	,	the	-30
phrase	true	and	the	-114
phrase	true	of	ing	-101
that	true	ing	noun	-262
that	true	,	despite	-40
phrase	false	or	Name	-76
that	true	to	Name	-181
that	true	,	which	28
that	true	for	noun	-213
clause	true	quotation	who	-41
phrase	false	quotation	over	-41
phrase	false	for	quotation	-63
phrase	false	quotation	because	-56
that	false	in	the	88
phrase	false	at	noun	7
phrase	false	among	Name	-86
that	true	quotation	of	-69
that	true	whom	he	-32
clause	false	on	Name	-58
clause	true	ing	and	-56
wh	true	from	the	-32
wh	true	,	Name	60
quotation	true	and	verb	23
that	true	across	the	-41
phrase	false	,	even	16
phrase	false	quotation	on	-63
phrase	false	quotation	to	-56
phrase	true	time	's	-49
to	true	quotation	noun	-41
that	false	and	his	-56
that	true	to	him	-32
phrase	true	ing	to	23
clause	true	about	ing	-63
that	true	quotation	while	-32
that	true	while	Name	29
that	true	of	a	-75
clause	true	if	noun	-32
phrase	false	after	noun	22
clause	false	may	verb	-41
that	true	when	he	-56
phrase	false	than	a	23
phrase	true	to	adverb	-56
phrase	false	,	number	-17
phrase	false	and	adverb	-9
that	true	,	even	15
that	true	if	he	-69
that	true	so	noun	-32
clause	true	ing	:	-32
clause	true	:	quotation	31
clause	true	even	verb	-49
clause	true	even	if	25
to	true	on	a	-41
phrase	false	who	is	-56
that	false	,	was	-60
that	true	but	that	-76
that	true	against	him	-49
that	true	quotation	against	-32
that	true	against	noun	-56
clause	true	quotation	adverb	-41
that	true	and	verb	33
phrase	true	of	their	-41
clause	true	to	ing	-106
clause	true	at	his	-32
that	true	quotation	for	-86
phrase	false	in	which	-71
phrase	false	which	noun	-41
phrase	true	because	they	-33
clause	true	by	noun	-110
clause	true	from	the	-153
phrase	true	,	while	6
phrase	true	at	noun	-87
phrase	true	about	noun	-56
phrase	false	by	a	40
clause	true	as	the	-101
clause	false	of	the	-158
clause	false	on	the	-49
clause	true	and	to	59
phrase	false	about	Name	-81
phrase	true	if	he	-32
phrase	true	in	time	-78
clause	true	on	ing	-63
clause	true	against	Name	-97
phrase	false	,	including	-12
clause	true	off	noun	-49
clause	true	,	despite	79
that	false	in	Name	-122
that	true	when	they	-32
phrase	true	or	verb	-49
phrase	true	,	he	-42
clause	true	quotation	the	-69
phrase	false	of	more	-32
that	true	time	time	-56
that	true	,	the	27
phrase	true	who	verb	-101
clause	false	quotation	Name	-49
to	true	in	noun	-129
to	true	,	Name	17
clause	true	in	his	42
that	true	since	he	-41
phrase	true	of	her	-56
phrase	true	with	his	-32
phrase	false	to	adverb	-81
clause	true	of	whom	-32
to	true	on	noun	40
phrase	false	including	one	-32
to	true	in	number	-63
to	true	as	Name	18
that	true	for	ing	-114
phrase	false	and	number	-42
phrase	true	while	ing	-34
phrase	false	quotation	who	-63
that	false	of	ing	-49
wh	true	from	noun	-32
clause	true	to	a	-129
clause	true	which	is	-41
clause	true	,	is	-44
clause	true	at	this	-32
clause	true	because	quotation	-69
phrase	false	and	ing	15
to	true	for	a	-69
clause	true	by	the	-150
that	false	quotation	verb	-32
clause	true	to	his	-69
phrase	false	)	,	19
phrase	false	when	verb	11
phrase	false	and	a	-87
phrase	false	quotation	ing	-63
phrase	false	time	noun	-56
phrase	false	,	where	15
phrase	false	of	her	-97
clause	false	to	do	-56
clause	true	for	number	-41
wh	true	by	noun	-49
wh	true	from	Name	-32
to	true	while	ing	-41
to	true	by	noun	-63
to	true	from	the	-49
clause	true	with	an	-56
clause	true	if	it	-41
clause	true	if	they	-49
clause	true	as	verb	-41
clause	true	ing	a	-150
phrase	true	into	noun	-86
phrase	false	in	ing	-57
phrase	false	from	noun	19
wh	true	where	the	-32
to	true	on	time	-41
to	true	time	,	-49
wh	true	of	Name	-63
phrase	false	or	noun	-97
wh	true	to	be	-49
phrase	false	time	number	35
phrase	false	for	adverb	8
phrase	false	and	her	-41
clause	true	as	adverb	-63
clause	true	because	he	36
clause	true	:	ing	19
clause	true	until	the	-32
clause	true	from	ing	-92
clause	true	where	the	-32
phrase	false	on	time	36
clause	false	of	ing	-41
clause	false	ing	the	-49
clause	false	to	noun	27
clause	false	and	has	52
clause	true	when	the	-50
that	true	or	verb	-69
clause	true	quotation	by	-75
clause	true	by	a	-49
clause	true	against	him	-32
clause	false	quotation	verb	-63
phrase	false	after	ing	35
that	false	ing	verb	-56
that	true	by	the	-114
that	true	on	a	-92
clause	false	of	her	-32
clause	true	of	what	-49
to	true	and	other	-49
to	true	,	noun	-20
clause	true	to	him	-49
clause	true	when	they	17
wh	true	with	Name	-41
phrase	false	,	despite	20
clause	true	if	the	-69
clause	true	,	quotation	11
clause	true	ing	with	-75
clause	true	in	which	38
clause	true	which	Name	-41
that	true	through	Name	-41
clause	true	during	a	-32
clause	true	behind	Name	-49
that	true	quotation	if	-41
that	true	if	it	-76
that	true	quotation	he	-41
clause	true	what	he	-81
clause	true	ing	about	-32
that	true	of	his	-129
wh	true	for	Name	-63
wh	true	,	number	55
clause	true	which	verb	-76
wh	true	,	the	7
clause	true	and	adverb	-13
phrase	false	ing	from	-49
phrase	false	while	ing	17
clause	true	so	many	-32
phrase	true	with	Name	58
phrase	false	ing	his	45
phrase	true	like	Name	-49
phrase	false	quotation	and	-161
phrase	true	whose	noun	24
phrase	false	for	not	-57
phrase	false	and	the	-193
phrase	false	,	his	8
that	false	quotation	ing	-41
phrase	false	as	it	30
that	false	as	a	-56
that	false	,	adverb	33
clause	true	–	noun	-7
clause	false	quotation	noun	-56
that	true	with	quotation	-41
phrase	false	quotation	that	-41
phrase	true	as	adverb	-79
phrase	true	as	noun	-123
clause	true	in	ing	-106
clause	true	as	they	-32
wh	true	,	he	21
that	true	to	ing	-86
phrase	false	against	Name	-87
phrase	false	against	the	7
clause	true	,	as	-29
clause	false	for	the	-41
phrase	false	ing	.	-92
phrase	false	which	she	-32
clause	true	ing	.	-132
phrase	false	like	Name	-69
phrase	false	,	in	27
phrase	true	or	noun	-69
phrase	false	and	their	-41
clause	true	ing	off	-32
clause	true	in	number	-122
clause	true	ing	he	-34
phrase	false	including	his	-32
clause	true	in	adverb	-33
to	true	in	a	-75
phrase	false	,	as	-19
that	false	ing	a	-41
that	true	ing	into	-49
that	true	into	the	-56
clause	true	ing	,	24
that	true	against	Name	-114
phrase	false	,	quotation	5
phrase	true	for	adverb	-49
clause	true	for	a	-101
clause	true	by	ing	97
clause	true	by	his	-41
clause	true	and	other	-56
that	true	ing	quotation	-41
that	true	before	the	-75
phrase	false	to	be	-56
clause	false	in	number	-32
phrase	true	ing	a	-76
quotation	true	and	ing	42
to	true	time	in	-41
that	false	and	noun	-125
clause	true	after	his	-32
clause	true	and	would	26
phrase	false	against	noun	-81
clause	true	of	number	-86
clause	true	from	a	-49
clause	true	toward	Name	-56
that	true	in	their	-41
that	true	when	it	-63
phrase	true	quotation	ing	-49
that	false	,	verb	-101
that	true	,	are	-34
that	true	by	Name	-132
clause	true	including	noun	-69
that	true	about	how	-32
that	true	and	ing	17
that	true	quotation	to	-63
phrase	true	for	ing	-87
that	true	and	have	-34
clause	false	and	is	69
to	true	ing	Name	26
wh	true	as	a	45
clause	true	in	her	-42
clause	true	and	,	53
to	true	and	that	-32
clause	false	time	's	-32
clause	true	quotation	if	-32
clause	true	if	Name	-49
phrase	false	as	her	-32
clause	false	in	noun	20
phrase	true	of	his	-86
to	true	,	a	18
that	true	,	because	-34
that	true	because	of	-107
that	true	of	her	-69
clause	true	of	quotation	-56
clause	true	because	Name	-32
that	true	because	they	-64
clause	true	since	the	-32
clause	true	without	ing	-49
clause	true	or	ing	-32
to	true	to	noun	-110
that	true	and	adverb	-88
clause	true	ing	more	-49
phrase	false	with	his	-41
to	true	of	verb	-32
to	true	in	Name	-135
to	true	on	his	-32
that	true	in	her	-32
clause	true	ing	on	-81
phrase	false	,	has	58
that	false	for	Name	-56
clause	true	like	to	-32
phrase	true	between	the	-41
phrase	true	at	a	22
phrase	false	to	which	-32
phrase	true	,	but	12
that	true	so	verb	-41
that	true	who	were	-32
clause	false	to	the	-32
that	false	during	the	-32
that	false	of	her	-69
that	false	,	ing	48
that	false	ing	to	-41
that	true	,	a	48
that	true	into	noun	-69
that	true	from	a	-41
phrase	false	where	Name	-42
phrase	true	of	a	-97
phrase	false	to	number	-106
phrase	false	despite	noun	8
to	true	from	ing	-81
phrase	true	from	a	-32
phrase	true	,	in	-45
clause	false	off	the	-32
clause	true	than	number	-75
phrase	false	over	an	13
to	true	as	a	-82
that	true	may	be	-41
to	true	of	the	-153
that	false	,	in	-41
to	true	of	his	-63
to	true	,	including	-52
to	true	including	noun	-41
phrase	false	than	noun	-41
clause	true	for	verb	-49
wh	true	and	Name	68
wh	true	for	noun	-49
clause	true	with	their	-41
clause	true	of	their	-41
that	true	and	has	-58
wh	true	time	,	-32
wh	true	in	noun	-49
phrase	false	ing	,	-33
that	true	while	ing	-42
clause	true	on	her	-63
phrase	true	by	noun	-116
clause	true	for	her	-41
to	true	on	Name	-102
phrase	false	for	this	21
that	true	at	ing	-56
that	true	about	noun	-69
that	true	among	noun	-49
phrase	true	than	noun	-63
clause	true	but	quotation	-41
clause	true	and	has	20
clause	true	who	have	-41
that	true	at	noun	-110
phrase	false	about	the	-86
that	true	,	so	-37
that	true	than	number	-69
that	true	as	the	66
that	true	in	that	-32
to	true	ing	the	-97
that	true	after	he	-35
clause	true	among	noun	-69
phrase	true	in	ing	84
phrase	true	ing	from	-41
phrase	true	from	noun	-92
phrase	false	to	noun	9
phrase	false	for	a	-110
clause	false	in	a	23
that	false	may	have	-56
that	true	but	verb	6
that	true	who	verb	-114
that	true	by	ing	-125
that	true	ing	for	-106
phrase	true	ing	of	-32
phrase	false	ing	their	-32
that	false	ing	in	-32
that	false	in	number	23
phrase	false	who	have	-69
phrase	false	and	even	16
phrase	false	or	not	45
phrase	false	with	a	11
phrase	false	of	not	-32
phrase	false	while	noun	5
phrase	false	quotation	the	-56
phrase	false	within	the	-41
that	true	:	quotation	-12
wh	false	and	noun	-41
that	false	and	her	-41
that	false	on	Name	-41
that	true	with	his	-63
clause	true	yet	verb	-41
phrase	false	and	verb	63
wh	true	of	the	-69
wh	true	and	ing	-34
wh	true	ing	the	-56
that	true	for	his	-49
phrase	false	—	and	19
phrase	false	and	more	-33
phrase	false	,	or	29
phrase	true	—	and	41
phrase	true	and	her	-41
that	true	ing	it	-32
wh	true	to	the	-63
phrase	false	,	like	-7
phrase	false	like	noun	-41
phrase	false	than	Name	-32
wh	true	in	number	-32
that	true	time	noun	-41
that	true	of	it	-32
that	true	from	noun	-81
phrase	true	,	despite	7
clause	true	ing	an	-63
clause	false	may	have	-32
clause	true	because	they	-41
phrase	false	toward	the	-32
wh	true	on	Name	28
that	true	between	noun	-32
that	true	--	and	21
clause	true	but	not	-73
phrase	true	so	adverb	-49
clause	true	over	noun	-41
that	true	,	in	-94
that	true	without	noun	-69
to	true	,	in	-42
to	true	or	noun	-63
phrase	false	,	while	45
clause	true	on	his	-49
phrase	true	,	of	-41
phrase	true	of	quotation	-56
phrase	true	--	adverb	7
phrase	false	on	his	-45
that	false	ing	the	-81
clause	true	about	his	-56
phrase	false	which	verb	29
phrase	false	time	that	9
that	true	ing	on	-75
that	true	on	to	-49
that	false	,	which	5
to	true	on	the	12
that	true	of	time	-41
to	true	for	his	-32
phrase	false	;	noun	-8
that	true	so	adverb	-56
phrase	false	of	what	-41
phrase	false	what	verb	-49
phrase	true	,	to	-47
phrase	true	as	his	-41
that	false	and	Name	-139
clause	false	between	the	-32
clause	true	as	an	-56
clause	true	,	although	-7
that	true	or	Name	-63
clause	true	,	even	-6
that	false	quotation	and	-86
to	true	,	quotation	-42
wh	true	and	noun	-87
phrase	false	as	their	-41
clause	false	of	verb	-49
clause	true	,	he	9
that	true	,	that	13
clause	true	for	ing	-75
clause	false	for	being	-41
that	true	for	their	-41
that	true	toward	noun	-56
that	true	if	she	-33
phrase	false	who	adverb	-33
clause	true	,	when	37
clause	true	into	the	-101
phrase	false	among	noun	-75
phrase	false	quotation	which	-41
wh	true	,	verb	20
phrase	false	as	much	25
phrase	true	)	.	35
wh	true	ing	to	-41
wh	true	to	Name	-92
to	true	at	Name	-32
phrase	true	in	her	-43
phrase	true	quotation	who	-32
that	false	time	,	-49
that	false	at	noun	41
wh	true	on	the	-70
phrase	false	over	the	-82
phrase	false	into	noun	-41
that	true	about	it	-32
that	true	)	and	8
that	false	if	Name	-63
that	false	,	who	-78
that	true	,	would	-49
clause	true	ing	that	10
that	true	,	his	17
phrase	false	of	its	-41
that	true	quotation	with	-41
clause	true	as	quotation	-56
phrase	false	over	his	-49
that	false	who	is	-32
wh	true	if	he	-32
to	true	in	time	-81
clause	true	ing	it	-56
clause	true	through	the	-63
phrase	false	ing	quotation	-49
that	true	,	number	-50
that	true	at	their	-32
that	true	quotation	who	-41
that	true	ing	.	-106
to	true	of	ing	-49
clause	true	and	an	-56
wh	true	or	Name	-41
that	true	,	when	-67
that	true	under	noun	-32
clause	true	across	the	-41
that	true	ing	an	13
phrase	false	on	a	-32
that	false	ing	Name	-56
that	false	,	the	-93
that	true	or	her	-32
phrase	true	because	noun	-33
phrase	false	ing	with	-69
phrase	false	,	they	36
phrase	false	,	so	46
wh	true	with	noun	-56
phrase	true	to	Name	-110
phrase	false	as	he	65
that	true	and	he	7
phrase	false	ing	adverb	-41
phrase	true	ing	as	-41
phrase	true	as	a	67
phrase	true	who	was	-41
phrase	true	and	who	11
that	true	at	a	-69
that	true	through	the	-75
that	true	,	to	12
clause	true	within	noun	-32
to	true	time	noun	-32
phrase	false	,	much	24
phrase	true	to	ing	-49
that	false	to	noun	-63
clause	false	and	other	-32
phrase	false	after	Name	17
that	false	who	verb	-63
that	true	if	the	-32
phrase	false	around	the	21
wh	true	as	noun	-56
wh	true	as	the	-57
phrase	false	as	verb	-69
phrase	true	without	ing	26
clause	true	quotation	on	-32
wh	true	who	verb	-32
to	true	with	a	-49
phrase	true	,	at	-41
phrase	true	ing	verb	-41
phrase	true	and	number	-57
phrase	true	as	the	-64
phrase	true	from	Name	-87
clause	true	than	adverb	-41
quotation	true	for	noun	-33
phrase	false	into	the	-56
clause	true	about	number	-63
clause	true	so	adverb	-75
phrase	true	and	to	-56
phrase	false	how	to	-49
phrase	true	when	she	-34
phrase	false	quotation	a	-41
clause	false	of	being	-56
clause	true	behind	the	-32
wh	false	,	Name	-24
wh	false	,	verb	20
phrase	true	during	a	7
phrase	false	quotation	verb	-41
quotation	true	and	quotation	-56
quotation	true	to	noun	-32
phrase	false	quotation	as	-41
phrase	true	quotation	Name	-41
clause	true	for	adverb	-32
clause	true	quotation	of	-81
clause	true	but	the	-32
phrase	false	time	time	24
wh	false	and	Name	-51
wh	true	against	the	-32
phrase	true	,	verb	-24
phrase	false	for	that	-33
phrase	false	ing	that	-66
phrase	true	to	a	-63
phrase	true	on	ing	-56
clause	true	during	the	-81
wh	true	and	adverb	-50
wh	true	,	adverb	24
to	true	in	his	-32
phrase	false	,	though	-7
that	true	at	Name	-56
that	true	ing	with	-75
clause	true	and	a	-71
that	true	if	Name	-49
phrase	false	ing	it	-56
phrase	true	by	a	-36
that	false	,	would	-41
that	true	as	Name	-64
clause	true	ing	quotation	-32
clause	true	;	number	59
clause	true	how	many	-32
clause	true	about	noun	-63
phrase	false	about	how	-32
phrase	false	how	he	-32
phrase	false	whom	he	-32
phrase	true	or	Name	-56
phrase	true	which	the	-32
that	false	with	noun	-32
phrase	true	which	Name	-32
that	true	,	an	53
clause	true	for	more	-41
clause	true	under	Name	-41
phrase	true	with	a	-76
phrase	true	and	a	-64
phrase	true	-	and	-43
that	false	while	he	-32
that	false	quotation	a	-41
phrase	false	of	how	-49
quotation	true	to	the	-32
quotation	true	of	noun	-49
that	false	of	his	-69
phrase	true	how	noun	-32
clause	true	to	its	-32
phrase	false	with	an	9
phrase	false	by	Name	-73
phrase	true	about	the	-97
phrase	false	,	of	-41
that	true	to	her	-49
that	false	,	and	-58
phrase	true	,	or	-63
phrase	true	even	noun	-32
that	false	ing	on	-32
that	false	like	Name	-56
that	true	of	what	-32
that	false	in	their	-32
that	true	from	number	-69
phrase	false	as	an	25
clause	true	,	including	-88
clause	true	-	and	-8
clause	true	since	time	-32
clause	true	,	number	17
clause	true	or	Name	-56
that	true	about	her	-41
that	true	in	adverb	-32
that	true	with	her	-49
to	true	as	noun	-70
that	true	ing	his	-56
that	true	for	a	-101
that	true	as	they	-41
phrase	false	to	his	35
phrase	true	,	an	-7
that	true	-	though	44
phrase	true	when	it	11
phrase	false	,	when	6
clause	true	into	ing	-32
clause	true	ing	him	-41
that	false	even	if	-49
to	true	as	an	-32
that	false	about	number	-41
clause	true	than	the	-63
wh	false	in	Name	-41
to	true	with	Name	-56
that	false	,	quotation	-87
that	true	or	quotation	-32
that	true	with	him	-56
clause	true	for	his	-69
that	false	with	Name	-63
that	false	,	were	-32
phrase	false	about	ing	-56
clause	true	how	noun	-63
clause	false	and	adverb	48
that	true	time	in	-49
that	true	on	ing	-56
to	true	like	Name	-41
phrase	false	,	from	-22
phrase	false	from	number	-41
clause	true	over	,	-32
phrase	false	or	ing	27
clause	false	ing	will	-32
wh	true	at	the	-69
wh	true	to	noun	-49
phrase	false	,	for	-5
to	true	with	noun	13
clause	true	in	some	-56
clause	true	ing	their	-49
wh	true	ing	Name	-41
that	true	as	quotation	-49
phrase	true	ing	them	-41
to	true	,	the	41
clause	true	:	the	13
phrase	false	by	the	-85
that	true	about	Name	-41
that	true	and	would	-58
that	true	,	it	-36
that	true	than	Name	-41
clause	true	with	her	-32
clause	true	time	in	-49
to	true	of	number	-32
that	true	of	any	-32
that	true	-	verb	-48
clause	true	since	noun	-32
clause	true	and	was	-46
clause	true	ing	around	-32
clause	true	,	to	-80
clause	true	against	noun	-56
clause	true	on	its	-32
clause	true	quotation	verb	-75
clause	false	on	verb	-32
wh	false	or	not	-32
that	false	in	noun	39
clause	true	-	but	-38
to	true	with	the	-76
to	true	,	adverb	-24
phrase	true	so	noun	-41
phrase	true	in	which	-33
phrase	false	;	and	36
that	true	who	has	-32
that	true	how	noun	-32
phrase	true	but	adverb	-50
phrase	false	before	noun	38
that	true	in	ing	-75
that	false	and	the	-49
that	true	to	number	-63
to	true	into	a	-32
that	false	who	has	-32
phrase	false	including	Name	-49
clause	true	where	noun	-49
to	true	,	while	21
wh	true	with	the	-56
phrase	false	even	more	-32
phrase	true	than	the	-41
that	true	(	Name	10
that	false	if	verb	-32
clause	true	who	could	-41
phrase	false	of	them	-49
that	true	,	since	-33
that	true	-	and	32
phrase	false	at	Name	-8
to	true	at	noun	-49
to	true	before	the	-41
phrase	false	and	to	26
that	true	and	to	54
phrase	false	:	the	-34
that	true	among	many	-32
clause	true	outside	the	-41
phrase	false	,	to	10
clause	true	--	verb	-36
that	true	which	verb	-63
that	false	,	it	-34
clause	true	and	their	-32
that	true	of	its	-41
that	true	in	an	-32
clause	true	by	another	-32
phrase	false	over	noun	22
phrase	false	,	she	66
to	true	from	Name	-41
that	true	among	the	-32
that	false	quotation	the	-32
that	false	and	number	-49
phrase	false	,	have	9
phrase	false	since	the	15
that	true	for	all	-32
that	true	,	who	58
that	true	may	verb	-41
phrase	true	when	Name	15
phrase	false	ing	for	-32
phrase	false	where	he	24
phrase	false	on	her	-41
that	true	than	the	-56
phrase	false	-	one	-14
phrase	true	if	Name	-32
phrase	false	as	being	-41
that	true	to	an	-41
clause	true	while	ing	35
phrase	false	even	as	49
that	true	so	.	-49
phrase	false	through	the	-6
phrase	false	time	with	-32
clause	true	as	much	-41
clause	true	and	time	-32
to	true	like	a	-32
to	true	and	ing	19
phrase	false	of	verb	-49
that	true	or	the	-32
that	true	what	he	-41
to	true	time	number	-56
clause	true	when	it	-35
that	false	at	the	-41
phrase	false	,	were	7
to	true	quotation	with	-32
that	true	,	were	-33
that	true	on	its	-32
clause	true	,	such	-71
phrase	false	which	Name	-56
that	true	,	with	29
phrase	true	in	his	-42
that	true	time	and	-32
that	false	than	number	-32
that	false	of	verb	-32
that	true	on	their	-32
that	true	of	verb	-49
that	true	,	including	-64
phrase	false	over	Name	-75
that	true	,	though	32
that	true	to	have	-56
phrase	false	,	is	16
phrase	false	if	the	-32
phrase	true	time	in	-32
phrase	false	,	that	-34
phrase	false	,	such	12
clause	true	of	verb	-49
that	true	and	other	-41
that	true	of	number	-56
clause	false	for	Name	-49
phrase	false	whether	she	-32
phrase	false	ing	of	-32
phrase	false	ing	them	-41
clause	true	time	as	-32
clause	true	time	from	-32
phrase	false	,	on	6
phrase	true	)	and	7
phrase	true	under	the	-44
phrase	true	(	the	14
clause	true	as	many	-32
clause	false	than	number	-49
that	true	with	number	-41
clause	true	when	ing	-32
clause	true	as	his	-41
phrase	false	with	adverb	-33
phrase	false	quotation	Name	-63
that	true	for	quotation	-32
that	true	as	it	32
quotation	true	in	noun	18
that	false	when	Name	-41
phrase	false	whose	noun	-49
clause	false	may	be	17
wh	true	of	his	-32
phrase	true	and	not	-32
wh	true	on	a	-33
clause	true	of	him	-32
clause	false	-	but	35
to	true	who	verb	-32
phrase	false	as	his	-69
clause	true	about	her	-32
clause	true	of	other	-32
phrase	false	for	her	-32
that	false	quotation	to	-41
that	true	over	the	-56
phrase	true	because	of	26
wh	true	,	ing	42
clause	true	but	ing	45
phrase	false	without	noun	10
that	true	on	an	-32
phrase	true	as	one	-32
phrase	true	:	quotation	-66
clause	true	,	they	23
that	true	,	or	-42
that	true	or	that	-32
that	true	,	whose	43
that	true	like	Name	-41
that	true	-	an	39
that	true	when	noun	-41
phrase	false	who	was	-41
phrase	true	who	had	-49
clause	true	as	ing	-41
that	true	quotation	the	-32
that	true	,	not	25
that	false	,	even	-35
wh	true	,	she	-24
that	true	even	though	-32
that	true	though	he	-33
clause	true	in	verb	-41
quotation	true	and	noun	32
phrase	false	across	the	17
phrase	true	across	the	-41
phrase	false	and	in	8
to	true	from	noun	-32
clause	true	before	the	-70
clause	true	and	in	-49
to	true	,	who	-17
quotation	true	to	verb	-63
quotation	true	ing	to	11
phrase	false	including	noun	-86
phrase	false	quotation	with	-41
clause	true	,	for	25
clause	true	when	Name	-41
that	true	under	the	-32
clause	true	ing	ing	-32
to	true	for	this	15
that	true	about	the	-69
phrase	false	past	noun	-56
wh	true	for	ing	-32
phrase	false	from	her	-32
that	true	in	on	-41
phrase	true	quotation	from	-49
phrase	false	as	one	-41
phrase	true	time	time	-32
to	true	or	verb	-41
phrase	false	ing	him	-63
that	true	for	him	-41
phrase	false	behind	Name	-32
clause	false	but	verb	36
that	true	ing	their	-56
that	true	if	they	-32
clause	true	in	this	-49
that	true	when	she	-32
clause	false	of	a	-32
that	false	,	with	-35
that	false	with	the	-32
clause	true	ing	verb	-32
phrase	false	when	i	39
clause	true	and	others	10
clause	false	from	ing	-32
wh	true	,	in	14
that	true	—	and	-9
clause	true	whom	they	-32
phrase	false	despite	his	15
phrase	true	than	Name	-32
quotation	true	ing	the	5
that	true	against	the	-32
clause	true	,	or	-44
phrase	false	,	among	-34
that	true	:	Name	24
that	true	since	the	-32
clause	true	than	a	-32
clause	true	before	ing	-44
clause	true	within	the	-41
phrase	false	ing	number	-32
clause	false	against	Name	-49
clause	true	while	Name	18
wh	true	on	to	-32
wh	true	in	time	-32
wh	true	time	.	-32
to	true	over	the	-49
phrase	true	including	noun	-32
phrase	true	,	like	13
phrase	false	for	more	16
that	true	including	Name	-32
phrase	false	of	those	-49
clause	true	than	noun	-49
phrase	false	of	some	-32
phrase	true	time	noun	-41
phrase	true	quotation	verb	-32
phrase	true	quotation	to	-32
to	true	,	but	37
phrase	false	after	his	-13
clause	true	-	adverb	32
that	false	on	the	23
that	true	in	which	-49
that	true	which	Name	-32
phrase	false	by	number	-49
that	true	ing	verb	-41
phrase	false	,	are	39
that	true	,	although	6
clause	true	with	him	-41
phrase	false	-	and	13
that	true	quotation	Name	-49
phrase	false	about	her	-41
clause	true	at	all	-32
to	true	about	the	-32
clause	true	by	an	-32
that	true	of	all	-32
phrase	false	what	he	-32
that	false	quotation	of	-69
phrase	true	which	verb	13
phrase	false	may	be	-32
phrase	true	quotation	by	-32
phrase	true	with	their	-32
phrase	true	and	has	-7
that	true	by	number	-41
phrase	false	:	noun	-33
clause	true	,	along	-33
clause	true	along	with	-32
that	true	about	number	-32
that	true	until	the	-32
that	false	from	noun	-41
phrase	false	in	other	17
wh	true	ing	a	-32
clause	true	:	Name	-35
phrase	true	after	the	-7
that	true	on	that	-32
phrase	false	-	but	42
to	true	of	quotation	-32
that	false	quotation	noun	-32
phrase	true	;	noun	-45
that	true	on	number	-32
that	true	around	number	-32
that	true	quotation	or	-32
clause	true	through	noun	-49
clause	true	quotation	a	-41
phrase	false	how	Name	-41
phrase	false	time	ing	-32
that	false	by	the	-41
to	true	of	a	-32
phrase	true	over	noun	-32
clause	true	ing	into	-32
@circumstance,shape,verb,here
false	clause	true	from	155
false	clause	true	to	47
false	clause	true	ing	-8
false	clause	true	and	9
false	phrase	false	time	23
false	phrase	false	,	7
false	clause	false	of	-301
false	that	false	for	-122
false	that	false	in	23
false	that	true	—	16
false	that	true	for	-326
false	phrase	false	of	68
false	phrase	false	ing	37
false	phrase	false	in	-18
false	phrase	true	(	30
false	phrase	true	)	8
false	phrase	true	to	16
false	clause	false	to	50
false	clause	true	in	-74
false	clause	true	of	-417
false	clause	true	against	-179
false	phrase	false	to	7
false	phrase	true	on	-261
false	wh	false	quotation	-56
false	wh	true	to	-266
false	wh	true	in	-210
false	wh	true	ing	-208
false	to	true	to	-279
false	to	true	of	-283
false	to	true	for	11
false	to	true	ing	11
false	clause	true	-	17
false	clause	true	,	11
false	clause	true	for	-34
false	clause	true	what	-168
false	clause	true	but	-10
false	clause	true	because	17
false	clause	true	who	-228
false	that	true	,	12
false	that	true	and	12
false	phrase	false	-	9
false	clause	true	—	13
false	to	true	over	-106
false	to	true	,	7
false	that	true	to	-438
false	clause	true	since	-118
false	that	false	,	-43
false	phrase	false	with	28
false	phrase	false	who	40
false	phrase	true	in	-69
false	phrase	true	and	14
false	phrase	true	with	-31
false	phrase	true	who	-195
false	phrase	true	;	12
false	phrase	true	under	7
false	that	false	—	-29
false	that	false	by	-75
false	that	false	which	-49
false	phrase	false	on	-79
false	that	true	but	28
false	phrase	false	for	35
false	that	true	with	-293
false	wh	false	to	-97
false	wh	true	,	8
false	wh	true	and	10
false	wh	true	how	-81
false	wh	true	into	-56
false	wh	true	off	-32
false	phrase	true	against	-161
false	clause	true	into	-175
false	phrase	false	quotation	-332
false	phrase	true	for	-8
false	clause	false	in	-65
false	clause	false	and	20
false	clause	true	even	17
false	clause	true	than	-27
false	clause	true	by	5
true	clause	true	on	43
false	clause	true	time	-286
false	phrase	false	inside	-32
false	phrase	false	and	16
false	phrase	false	how	-135
false	phrase	true	through	-57
false	phrase	true	ing	28
false	phrase	true	including	-75
false	phrase	true	quotation	-253
false	phrase	true	of	-354
false	that	false	of	-290
false	that	true	during	-107
false	that	true	ing	14
false	that	true	in	-376
false	phrase	true	by	27
false	phrase	false	:	-20
false	that	true	toward	-75
false	that	false	on	24
false	phrase	false	as	16
false	phrase	true	or	-161
false	phrase	true	from	-220
false	phrase	true	before	-14
false	phrase	false	after	-7
false	wh	true	over	-32
false	that	true	behind	-86
false	phrase	false	about	-224
false	clause	true	on	-24
false	phrase	false	when	15
false	phrase	false	so	24
false	that	true	quotation	-323
false	that	true	of	-388
false	phrase	false	(	-8
false	that	true	on	-306
false	that	true	because	29
true	that	true	during	45
false	that	false	quotation	-239
false	clause	true	during	-122
false	clause	true	at	-243
false	to	true	whether	-63
false	that	true	as	9
true	clause	true	in	74
false	clause	true	about	-239
false	clause	true	under	-122
false	clause	true	between	-139
false	clause	true	quotation	-350
false	clause	false	with	70
false	that	false	may	-106
false	that	true	until	-69
false	that	true	time	-274
false	that	true	who	-198
false	phrase	true	at	-41
false	phrase	false	whether	-87
false	phrase	false	from	6
false	that	true	when	-164
false	phrase	true	time	38
false	phrase	true	—	6
false	clause	true	over	-166
false	clause	true	(	10
false	clause	true	)	11
false	phrase	false	—	9
false	phrase	true	since	-41
false	clause	false	ing	40
false	clause	true	with	51
false	phrase	false	by	12
false	clause	false	on	63
false	clause	true	when	26
false	wh	true	if	-69
false	wh	true	or	-125
false	that	true	from	-239
true	phrase	false	in	66
false	clause	true	if	-195
false	quotation	true	about	-32
false	quotation	true	in	21
false	quotation	true	ing	18
false	quotation	true	at	17
true	quotation	true	in	17
false	clause	false	from	36
false	phrase	false	what	-118
false	that	false	to	68
false	that	true	if	31
true	that	true	in	-183
false	to	true	by	-7
false	to	true	as	5
false	clause	true	like	-145
false	clause	true	so	-148
false	wh	true	of	-187
false	wh	true	from	-114
false	clause	true	once	-70
false	that	true	among	-132
false	clause	false	quotation	-217
false	that	false	since	-49
true	phrase	true	in	70
false	that	false	from	-118
false	that	true	while	15
false	that	true	between	-106
false	phrase	false	between	-153
false	that	false	while	-93
false	that	true	outside	-63
false	that	true	by	-253
false	that	true	at	-233
false	clause	true	or	-211
false	phrase	false	during	28
false	clause	false	for	33
false	phrase	false	outside	-32
false	phrase	true	after	-33
false	phrase	true	about	-148
false	phrase	true	over	-125
false	to	true	in	-262
false	to	true	and	15
false	to	true	before	-83
false	that	false	ing	-234
false	that	true	what	-110
false	clause	false	time	19
false	phrase	false	before	36
true	phrase	false	at	109
false	phrase	true	when	7
false	clause	true	which	55
true	clause	true	at	-92
false	that	false	if	-135
true	that	true	on	16
false	that	false	as	24
false	that	true	about	-206
false	clause	true	before	29
false	that	true	over	-142
false	that	true	or	-220
false	that	true	after	12
false	wh	true	quotation	-106
false	clause	true	toward	-92
false	clause	true	beyond	-63
false	clause	true	off	-114
false	that	true	why	-32
false	quotation	true	between	-32
false	quotation	true	and	15
false	that	false	and	-242
false	to	true	time	-193
false	that	false	about	-81
false	quotation	true	to	-110
false	phrase	true	because	-20
false	phrase	true	behind	-56
false	wh	true	than	-32
false	wh	true	at	-97
false	wh	true	on	-137
false	phrase	true	into	-142
false	to	true	at	-129
false	that	true	despite	11
false	phrase	false	because	43
false	clause	true	while	23
false	that	true	whom	-49
false	phrase	false	while	20
false	clause	false	about	-49
true	that	false	in	-63
false	that	false	time	-132
false	clause	true	including	-110
false	clause	true	until	-69
false	that	true	since	-114
false	that	true	off	-81
false	wh	true	for	-139
false	clause	true	around	-75
false	phrase	false	or	22
false	that	true	so	-153
false	that	true	around	-63
false	quotation	true	for	-60
false	that	true	:	17
false	clause	true	behind	-110
false	phrase	true	if	-101
false	phrase	false	at	-92
true	phrase	false	on	52
false	phrase	false	among	-142
false	that	false	over	-32
false	that	true	across	-49
false	phrase	true	yet	-32
false	to	true	quotation	-122
false	phrase	false	which	-15
false	clause	true	among	-97
false	quotation	true	—	7
false	phrase	true	so	-81
false	clause	false	may	21
false	clause	true	within	-92
false	phrase	false	than	13
false	phrase	true	along	-41
false	phrase	true	than	-139
true	that	true	after	-34
false	that	true	even	-114
false	clause	false	at	40
false	to	true	on	-85
false	to	true	after	-19
false	that	true	against	-175
false	clause	true	upon	-32
false	clause	true	though	15
false	that	false	who	-145
false	wh	true	with	-136
false	to	true	:	28
false	to	true	than	-87
false	clause	true	whom	-49
true	phrase	true	from	-32
false	phrase	false	including	-145
false	that	false	or	-63
false	phrase	true	what	-69
false	phrase	false	even	18
false	phrase	false	without	22
false	phrase	false	until	31
false	clause	false	but	77
false	wh	true	by	-81
false	to	true	while	-57
false	to	true	from	-153
false	wh	true	where	-49
true	to	true	on	74
false	clause	true	where	39
false	clause	true	how	-125
true	clause	true	by	-41
false	that	true	through	-114
false	phrase	false	‘	-41
false	phrase	true	like	-81
false	phrase	true	whose	23
false	phrase	false	;	29
false	phrase	false	like	-118
false	clause	true	–	12
true	to	true	after	24
false	phrase	true	where	-57
false	to	true	behind	-32
false	clause	true	through	-101
false	that	true	like	-92
false	phrase	false	concerning	-32
false	phrase	false	against	-5
false	that	true	into	-132
false	wh	false	,	-43
false	clause	true	past	-69
false	that	true	before	-97
false	phrase	true	around	-49
false	phrase	true	even	-82
false	that	true	once	-56
false	that	true	how	-75
false	phrase	false	if	-81
false	clause	false	past	-32
false	clause	true	without	-87
true	clause	false	in	78
false	phrase	false	–	-36
false	phrase	false	past	-75
false	that	true	which	-129
false	clause	false	–	21
true	phrase	false	after	50
false	phrase	true	between	-63
false	phrase	true	during	-71
true	phrase	true	at	20
false	phrase	true	but	-28
false	that	false	during	-58
false	that	false	than	-69
false	that	true	whether	-97
false	phrase	false	where	20
false	phrase	false	despite	17
false	clause	false	off	-32
false	to	true	which	30
false	that	true	may	-87
false	to	true	during	-33
false	to	true	including	-49
true	that	false	on	30
false	wh	true	who	-56
false	wh	true	under	-41
false	wh	true	but	-32
false	wh	false	of	-86
false	wh	true	time	-101
false	clause	false	during	8
false	that	false	against	-41
false	that	false	what	-41
false	wh	true	against	-56
false	phrase	false	within	-49
false	wh	false	and	-99
false	clause	true	yet	-56
false	phrase	false	once	16
false	wh	true	like	-56
false	phrase	false	but	19
false	phrase	true	despite	-34
false	quotation	true	with	-42
false	quotation	true	quotation	-49
false	phrase	false	toward	-49
false	that	true	without	-97
false	to	true	or	-129
false	phrase	false	--	13
false	phrase	true	without	10
false	phrase	true	--	12
false	that	false	once	-32
false	clause	false	—	21
false	clause	false	between	-41
false	clause	true	although	-32
false	clause	false	by	37
true	that	true	at	-56
false	wh	false	from	-41
false	wh	false	ing	-49
false	wh	false	as	-57
false	that	true	under	-69
false	phrase	false	whom	-41
false	that	true	(	16
false	phrase	true	which	34
false	to	true	what	-49
false	quotation	true	when	29
false	to	true	with	-22
false	that	false	at	40
false	wh	false	or	-63
false	phrase	false	into	-106
true	phrase	false	over	19
true	wh	true	on	35
false	to	true	who	-101
false	to	true	like	-86
true	to	true	in	-106
false	to	true	but	55
false	to	true	because	-33
false	clause	false	(	36
false	quotation	true	of	-63
false	clause	true	across	-63
false	that	true	along	-32
false	phrase	true	until	-49
false	phrase	false	since	9
false	wh	true	about	-63
false	wh	true	what	-49
false	phrase	true	among	-49
false	clause	true	why	-32
false	phrase	false	around	23
false	wh	true	(	-6
false	wh	true	)	-8
false	clause	false	against	-69
false	quotation	true	as	12
false	wh	true	because	34
false	to	true	into	-75
true	wh	true	during	19
true	phrase	true	during	26
false	that	true	yet	-32
false	phrase	true	off	-56
true	clause	true	during	-56
false	to	true	if	21
false	clause	true	;	-8
false	that	false	with	-114
false	phrase	false	through	22
false	phrase	true	:	55
false	phrase	true	past	-41
false	that	false	even	-101
false	phrase	true	how	-81
false	wh	false	in	-69
false	wh	true	even	28
false	that	false	like	-69
true	clause	true	since	-56
true	wh	true	in	-49
false	quotation	true	but	15
false	phrase	false	under	17
false	clause	false	-	71
false	that	true	past	-56
false	clause	true	whether	-75
false	clause	true	above	-32
false	that	false	-	-89
false	to	true	until	-49
false	wh	true	-	28
false	clause	true	onto	-32
false	phrase	false	may	-41
false	that	false	among	-41
false	that	false	under	-33
false	clause	true	outside	-49
false	clause	true	may	-32
false	quotation	true	-	-10
false	to	true	about	-75
false	clause	false	or	24
false	clause	false	than	-81
false	that	false	(	-34
false	that	true	where	-32
false	phrase	false	alongside	-32
false	wh	true	when	-77
false	clause	false	,	66
false	to	true	against	-63
false	that	true	including	-81
false	that	true	though	57
false	to	true	between	-41
false	wh	true	--	6
false	that	false	when	-49
false	phrase	false	whose	-49
false	to	true	among	-49
false	clause	false	--	22
false	that	false	despite	-36
false	to	true	--	12
false	to	true	how	-41
false	that	true	;	15
false	phrase	false	across	12
false	phrase	true	across	-63
false	clause	true	along	-41
true	that	true	before	-32
true	clause	true	through	-32
false	phrase	false	along	-41
false	quotation	true	over	-33
false	that	false	but	-33
false	phrase	false	behind	-32
false	clause	false	over	14
false	phrase	true	though	-32
false	wh	true	yet	-32
true	clause	true	before	-32
false	to	true	where	-41
false	phrase	true	toward	-41
true	that	true	by	-32
false	wh	true	whether	-32
false	phrase	false	why	-32
false	to	true	;	49
false	that	false	--	-46
false	to	true	-	11
false	that	false	although	-41
false	to	true	off	-32
false	wh	true	past	-32
false	that	false	past	-32
@clause,verb,here
false	true	from	41
false	true	to	17
true	true	ing	10
false	false	time	9
true	false	,	28
true	false	of	-355
true	false	for	-6
true	false	in	16
false	true	—	-23
false	true	for	-6
false	false	of	32
false	false	ing	18
false	false	in	13
true	true	(	-5
true	false	to	16
true	true	in	12
false	true	of	-498
false	true	against	-273
false	false	to	10
false	true	on	16
true	false	–	15
true	false	with	69
true	false	quotation	-258
false	true	–	7
false	true	in	25
false	true	ing	14
false	true	:	-7
false	true	-	-12
false	true	,	-17
true	true	what	-203
true	true	who	-218
false	false	-	-19
false	false	,	-9
true	true	—	59
false	true	over	-255
true	true	,	49
true	true	since	57
false	false	who	43
false	true	who	-282
true	true	;	36
false	false	—	-18
false	false	by	14
true	false	which	-134
false	false	on	11
true	true	but	17
false	false	for	18
false	true	how	-101
false	true	into	-249
false	true	off	-173
false	false	quotation	-352
false	true	as	-39
true	false	and	6
true	true	even	-56
true	true	than	-139
false	true	by	-30
false	true	time	26
false	false	inside	-32
false	false	and	11
true	false	how	-114
false	true	including	-163
false	true	quotation	-406
false	true	during	-56
false	false	:	28
false	true	toward	-135
false	false	as	-30
false	true	or	-309
false	true	inside	-32
false	true	before	29
false	false	after	-26
true	true	over	-76
false	true	behind	-163
false	false	about	-230
true	true	after	44
true	false	so	12
false	false	(	14
false	true	at	9
true	true	of	-311
true	true	for	-238
true	true	whether	-156
false	true	about	-306
true	true	under	-63
false	true	between	-196
true	true	and	16
true	true	to	-351
true	true	quotation	-280
false	false	may	20
false	true	until	-120
true	false	whether	-75
true	false	)	35
true	true	by	57
true	true	with	-5
true	true	on	10
false	true	(	27
false	true	since	-136
true	true	when	24
false	true	if	-125
true	false	from	50
true	true	at	87
true	true	from	-158
true	false	what	-122
true	true	if	34
true	true	as	20
false	true	like	-201
true	true	because	20
false	false	during	-8
true	true	so	-122
false	true	once	-56
false	false	so	6
false	true	among	-181
false	true	regarding	-33
true	true	while	18
true	false	since	-41
false	false	between	-156
false	false	into	-114
false	true	outside	-97
true	false	as	33
true	false	during	56
false	false	outside	-32
false	true	even	13
true	false	before	21
false	false	at	21
true	true	which	40
true	false	if	-145
true	true	before	-153
false	false	while	8
false	true	after	-43
false	true	beyond	-87
true	false	after	47
false	true	what	-110
true	true	behind	-49
true	false	because	41
true	false	about	-92
true	true	whom	-69
true	false	who	-12
true	true	about	-118
true	true	until	-76
false	true	may	-101
false	true	whose	-33
false	true	around	-136
false	false	or	32
true	true	:	44
true	false	time	42
false	false	among	-145
true	false	over	22
true	true	though	47
false	true	across	-126
false	true	yet	-92
true	true	time	-148
false	true	within	-110
false	false	than	7
false	true	along	-97
false	true	so	-198
true	false	at	32
false	true	while	-7
false	true	upon	-32
false	false	which	15
false	true	whom	-32
false	false	even	16
false	false	without	14
false	false	when	14
false	false	until	39
true	false	by	55
false	false	but	17
true	true	where	21
true	true	how	-181
false	true	which	34
false	false	‘	-41
false	true	via	6
true	true	whose	14
false	true	;	10
false	false	;	8
false	false	like	-145
false	true	where	-56
true	true	like	-97
false	false	concerning	-32
false	false	including	-142
true	true	why	-63
false	true	past	-129
false	false	before	27
true	true	including	-63
true	true	once	-76
true	false	past	-49
false	true	without	9
false	false	if	-75
false	false	–	-59
true	false	until	-34
false	false	past	-81
true	false	than	-122
true	true	or	-148
true	false	where	15
true	false	off	-32
false	false	over	19
true	true	may	-56
true	true	against	-69
true	false	—	32
true	true	during	54
true	false	may	-87
true	false	against	-92
true	false	or	-97
false	false	within	-41
false	false	once	16
true	false	:	-8
true	false	but	25
false	false	toward	-56
false	true	--	14
false	false	--	-91
false	false	what	-41
true	true	--	26
true	false	once	-41
true	false	;	24
true	true	into	-97
true	false	between	-63
true	true	although	-41
false	true	whether	-41
true	false	whom	-41
false	true	amid	-42
false	false	through	16
false	false	since	7
false	false	around	22
false	true	―	-46
true	true	)	38
false	false	how	-75
true	true	yet	-32
true	true	off	-32
false	true	above	-49
true	false	even	-49
false	true	though	-7
true	false	like	-32
true	true	-	38
false	false	under	17
true	true	between	-49
true	false	-	40
false	false	off	-32
false	true	unless	-32
true	false	among	-49
true	true	toward	-32
false	true	per	-32
true	true	among	-49
true	true	without	-63
false	false	alongside	-32
false	true	below	-33
true	false	whose	-41
true	false	--	71
false	false	across	15
false	false	along	-32
false	false	behind	-32
true	true	–	85
true	false	though	-33
true	true	through	-50
false	true	⁄	-32
true	false	why	-32
true	false	although	-41
true	true	unless	-41
@ahead,here
none	from	8
other	ing	27
none	time	16
none	,	-33
other	of	-444
other	for	-85
other	in	20
other	—	18
none	for	14
none	—	-12
quotation	ing	-18
quotation	in	-27
none	(	-22
other	)	6
other	to	24
none	of	30
none	against	24
none	ing	-5
none	on	9
quotation	with	-131
none	quotation	-403
other	–	49
none	in	6
other	,	9
speaking	of	-150
other	what	-229
other	because	15
other	who	21
quotation	,	-95
quotation	and	-117
none	-	-12
none	over	-17
speech	,	88
other	since	42
none	with	7
other	with	29
none	and	-42
other	;	23
none	under	10
none	by	14
none	which	-93
none	how	-122
none	into	50
none	off	-168
none	as	-20
other	even	15
other	than	-182
speech	and	57
none	inside	-49
other	how	-211
none	through	-16
none	including	-185
quotation	to	-298
speech	of	-196
other	during	37
none	toward	-142
quotation	as	12
quotation	quotation	-245
quotation	or	-97
none	:	-16
quotation	of	-235
other	quotation	-372
other	from	5
none	before	-13
none	after	-36
other	over	58
none	behind	-166
none	about	-312
speech	after	49
other	on	-61
none	because	-46
other	when	-7
other	so	18
quotation	because	104
none	during	8
none	at	22
other	whether	-170
other	under	-92
none	between	-234
other	time	-35
speech	quotation	-213
none	may	-126
none	until	28
none	who	40
other	about	-240
speaking	as	-82
speaking	on	84
other	by	14
speech	ing	-167
none	above	-70
speech	with	-81
speech	when	41
none	if	-92
none	or	-25
other	as	15
other	if	26
none	since	16
other	nor	-42
speaking	and	55
speech	to	-187
speech	on	11
none	like	-224
none	once	31
none	so	-175
none	among	-213
quotation	from	-119
speech	while	45
quotation	for	-166
none	regarding	-33
other	while	-54
none	outside	-92
speaking	—	11
other	outside	-56
other	through	-71
speaking	,	41
other	or	32
other	at	7
other	before	14
other	which	36
speech	about	-56
speech	before	-57
none	but	-40
none	yet	-75
none	than	12
none	versus	-41
other	between	-110
other	beyond	-32
speech	but	48
other	off	-75
speech	as	55
speaking	quotation	-173
other	despite	-19
speech	because	10
other	behind	-69
speech	for	-110
speech	what	-106
speaking	than	-32
speaking	at	-41
speaking	into	-32
quotation	but	-83
quotation	—	-82
quotation	what	-32
other	whom	-87
other	may	8
none	whose	-42
none	around	34
other	:	45
quotation	time	-63
speech	whom	-32
other	though	7
other	yet	-49
speech	which	-106
speech	in	22
none	within	-114
none	along	-101
none	even	-45
quotation	while	22
quotation	by	-81
other	including	-114
speech	time	-64
quotation	at	-92
quotation	on	-136
none	without	12
quotation	who	-49
other	where	23
speech	by	-56
speech	who	-132
quotation	if	-49
none	‘	-32
none	–	-27
speech	how	-32
other	once	-108
none	;	12
speech	if	-56
none	where	-49
other	like	-118
other	around	-49
none	concerning	-41
none	when	-37
other	why	-81
other	past	-63
speaking	before	39
quotation	than	-57
none	past	-156
other	toward	-75
other	without	11
speech	so	-32
other	into	-129
speech	or	30
other	against	-154
none	beyond	-81
other	along	-41
other	among	-106
speech	—	36
other	within	-32
none	--	-11
speaking	to	-110
speech	where	-49
none	what	-32
speech	--	46
other	--	12
quotation	--	-50
speaking	while	22
speaking	in	-93
none	onto	-32
other	although	-63
none	whether	-63
none	except	18
other	(	52
none	amid	-42
speaking	by	-16
quotation	like	-56
quotation	against	-41
speech	over	-35
other	until	-76
speech	from	-41
none	―	-44
other	―	20
quotation	(	9
other	whose	22
quotation	into	-32
speech	;	8
none	though	14
speaking	but	59
none	per	-41
none	alongside	-41
quotation	including	-32
quotation	about	-41
none	below	-33
speech	-	32
speaking	since	-32
quotation	after	-39
speech	even	24
none	⁄	-63
speech	at	-36
none	Name	-36
speaking	-	73
other	unless	-41
@ahead,shape,here,next
none	clause	to	the	-224
other	clause	ing	noun	-191
other	clause	and	will	-32
none	phrase	,	the	-42
other	clause	of	Name	-161
none	clause	from	number	-49
none	clause	to	number	-101
other	that	for	noun	-110
other	phrase	of	ing	-213
quotation	phrase	ing	in	-32
other	clause	to	verb	-283
other	clause	in	the	-183
none	clause	of	noun	-265
none	clause	against	the	-41
other	phrase	to	ing	26
none	phrase	ing	noun	8
none	phrase	to	verb	-14
none	phrase	on	the	-28
none	wh	to	verb	-222
none	wh	in	a	-56
none	wh	ing	noun	-81
none	to	to	the	-125
other	phrase	,	adverb	18
none	to	ing	noun	-142
other	clause	for	what	-49
other	clause	,	but	-8
quotation	that	,	and	-34
quotation	that	and	quotation	-118
none	phrase	-	noun	-8
other	phrase	,	the	27
other	phrase	,	and	6
none	clause	to	verb	35
none	clause	—	and	-20
none	that	to	noun	-185
other	that	,	Name	5
other	that	,	as	53
none	phrase	with	Name	-63
other	phrase	,	with	-10
other	phrase	who	were	-32
none	phrase	in	the	6
other	phrase	with	noun	-74
other	phrase	who	are	-56
none	phrase	and	noun	-29
none	clause	and	verb	-92
none	clause	in	its	-64
none	phrase	ing	a	27
none	phrase	under	noun	30
other	clause	to	be	-226
other	clause	,	and	-42
none	that	to	verb	-353
other	that	,	but	-29
none	phrase	,	Name	-91
none	phrase	of	Name	-316
none	that	with	noun	-145
none	that	,	noun	58
none	that	,	and	-52
none	that	and	Name	27
none	wh	in	the	-135
none	wh	and	how	-41
none	wh	how	they	-32
none	wh	and	verb	-14
none	phrase	against	the	21
none	phrase	quotation	for	-81
none	phrase	for	Name	-198
none	phrase	in	Name	12
none	phrase	as	Name	-112
other	clause	in	Name	-132
other	clause	and	Name	-44
other	clause	than	they	-32
none	clause	by	Name	-158
none	clause	in	noun	-235
none	clause	time	time	15
none	clause	time	.	-148
other	phrase	to	verb	39
speech	phrase	and	verb	75
none	phrase	on	Name	9
none	phrase	,	and	-48
none	phrase	to	a	9
other	phrase	and	how	-57
none	phrase	ing	the	-238
other	phrase	ing	the	32
other	phrase	and	ing	-27
none	phrase	including	Name	-56
quotation	phrase	to	the	-32
none	phrase	quotation	of	-86
none	phrase	of	noun	-338
none	phrase	,	noun	-41
other	phrase	who	had	-14
none	phrase	ing	for	-49
none	phrase	for	noun	-36
speech	that	of	the	-49
other	that	during	the	-41
none	that	ing	in	-81
none	that	in	the	-250
none	that	in	number	18
none	that	and	noun	-234
none	phrase	quotation	by	-41
none	phrase	by	the	8
quotation	phrase	:	quotation	-114
none	that	of	noun	-265
none	clause	,	noun	-23
quotation	phrase	as	a	-120
quotation	phrase	or	quotation	-32
none	phrase	quotation	noun	-153
none	phrase	on	noun	20
none	phrase	:	Name	-59
quotation	phrase	of	quotation	-81
other	phrase	quotation	from	-49
other	phrase	from	the	-57
none	phrase	ing	in	-125
none	phrase	in	noun	-30
none	phrase	after	the	-38
other	wh	and	verb	-53
none	that	behind	the	-41
none	phrase	ing	about	-32
none	phrase	about	noun	-81
other	clause	on	Name	-109
none	clause	ing	to	-141
quotation	phrase	to	quotation	-132
none	that	with	Name	-150
other	phrase	for	ing	-209
other	phrase	,	which	-10
none	clause	for	him	-75
none	clause	because	of	-136
none	clause	of	it	-32
none	clause	,	while	33
none	clause	of	the	-264
other	phrase	when	the	-21
none	clause	for	noun	52
none	clause	of	Name	-235
other	clause	,	adverb	42
speech	clause	,	verb	42
other	phrase	so	adverb	-32
none	that	,	a	5
other	that	,	has	-66
other	that	quotation	noun	-81
other	that	of	ing	-106
quotation	that	ing	the	-41
none	phrase	)	.	80
none	that	quotation	on	-41
none	that	on	noun	-161
quotation	that	,	quotation	-161
quotation	that	because	quotation	-33
none	that	during	a	41
other	clause	to	do	-145
none	clause	of	his	-132
none	clause	during	his	-32
none	clause	at	the	30
other	that	of	noun	-198
none	to	of	Name	-118
none	that	as	noun	-135
none	clause	about	the	-106
none	clause	between	Name	-86
none	clause	and	Name	-54
other	clause	,	who	34
other	clause	time	and	-41
other	clause	and	that	11
none	clause	for	Name	-187
other	phrase	,	he	13
speech	clause	quotation	and	-110
speech	clause	and	verb	10
quotation	phrase	in	the	-35
other	clause	of	his	-75
other	clause	with	Name	-116
none	clause	about	Name	-81
none	that	may	verb	-75
none	that	time	's	-75
none	that	to	adverb	-69
quotation	phrase	of	Name	-49
quotation	phrase	as	quotation	-185
none	phrase	of	number	-87
other	phrase	,	verb	-18
none	phrase	at	number	-56
other	phrase	about	whether	-56
other	phrase	,	ing	-37
none	phrase	,	for	-8
none	phrase	for	their	-70
other	phrase	,	a	-34
other	phrase	from	ing	-139
other	clause	and	noun	-175
none	phrase	of	time	-56
none	phrase	time	.	6
none	that	ing	Name	-122
none	phrase	of	a	-179
none	phrase	to	Name	-33
none	phrase	at	the	11
none	phrase	on	time	9
none	phrase	with	an	-35
other	that	in	noun	-133
other	that	,	he	-39
none	clause	in	a	-52
none	clause	over	Name	-63
none	clause	(	Name	-78
none	clause	and	noun	65
none	clause	on	the	-183
other	clause	on	the	-110
other	phrase	—	the	-13
other	phrase	who	's	12
other	phrase	since	verb	-32
none	phrase	against	Name	-132
other	clause	ing	verb	-49
other	phrase	,	she	7
none	to	for	noun	-97
other	phrase	of	Name	-142
other	clause	on	noun	-114
none	clause	quotation	and	-63
other	clause	of	the	-203
speech	clause	when	he	-35
none	clause	from	his	-56
none	clause	of	a	-97
none	clause	in	the	-71
other	phrase	in	noun	30
none	phrase	ing	Name	-181
none	phrase	,	including	35
none	phrase	including	the	-41
other	phrase	as	a	48
none	phrase	to	more	-41
none	that	ing	a	-87
none	that	from	Name	-101
other	that	but	adverb	-33
none	phrase	of	the	-315
none	phrase	in	a	-18
other	clause	if	verb	-32
other	clause	of	noun	-232
other	clause	from	noun	-76
none	clause	at	a	-63
none	clause	at	noun	-110
none	clause	in	Name	-253
none	phrase	in	his	-90
other	phrase	what	noun	-32
quotation	phrase	,	quotation	29
other	that	to	verb	23
other	that	to	be	-161
none	that	in	time	-145
none	that	time	.	-173
none	clause	to	noun	-216
none	clause	since	its	-32
quotation	phrase	and	noun	71
none	that	to	the	38
other	that	ing	to	-49
none	clause	with	the	-166
other	that	with	the	-63
none	that	quotation	in	-122
none	that	in	a	-106
other	that	to	the	-97
other	that	ing	a	-63
none	that	ing	,	11
none	phrase	and	his	28
other	clause	quotation	with	-32
other	clause	with	ing	-32
none	clause	ing	the	-198
other	clause	but	that	-56
speaking	clause	and	ing	13
none	clause	ing	noun	-260
none	clause	for	the	-203
none	clause	with	his	-69
none	clause	on	noun	-166
none	phrase	in	an	49
speech	clause	to	Name	-32
speech	clause	on	noun	-41
other	to	to	verb	-114
other	to	by	ing	35
none	clause	like	the	-56
other	clause	because	the	-75
none	phrase	during	a	42
other	phrase	to	be	-110
other	wh	of	noun	-41
none	wh	of	noun	-86
other	clause	but	is	-11
none	phrase	as	a	55
none	clause	with	Name	34
other	clause	in	their	-32
other	clause	who	will	-32
none	that	among	Name	-49
none	that	,	Name	-107
quotation	clause	quotation	and	-32
quotation	clause	and	quotation	-92
none	clause	of	her	-75
none	clause	on	a	43
none	clause	during	her	-32
none	clause	as	noun	-132
none	clause	as	Name	-101
other	clause	because	she	26
none	clause	and	the	-106
other	phrase	quotation	and	-92
other	clause	in	noun	25
other	phrase	quotation	noun	-49
other	phrase	ing	Name	-75
other	phrase	on	noun	46
none	that	ing	him	-69
none	that	in	his	-69
other	clause	for	Name	-97
other	clause	but	would	-11
other	that	,	ing	13
none	that	ing	to	-148
none	that	time	number	-101
none	that	in	Name	-196
other	that	from	Name	-56
none	that	in	noun	84
other	that	—	a	-7
other	that	while	he	-41
none	that	and	number	-92
other	phrase	,	although	66
none	phrase	between	the	-97
none	that	into	Name	-32
none	that	of	a	-86
other	that	and	is	-42
other	that	by	noun	-41
none	that	at	the	-148
none	clause	or	noun	-81
none	clause	ing	Name	-142
quotation	clause	in	noun	-41
none	clause	quotation	—	-32
other	that	from	the	-69
none	phrase	as	noun	14
other	phrase	of	the	-135
other	clause	for	ing	-92
speaking	clause	ing	noun	-41
other	clause	from	Name	-87
other	phrase	of	noun	-193
other	phrase	quotation	in	-41
other	phrase	in	the	-117
other	phrase	about	ing	-69
other	phrase	ing	ing	14
none	phrase	ing	and	-49
none	phrase	and	other	-106
other	phrase	over	the	-49
other	phrase	when	he	16
quotation	that	quotation	and	-97
other	that	because	he	-71
none	that	of	the	-229
none	phrase	from	his	-56
other	to	and	verb	31
none	to	ing	to	-41
none	to	and	noun	-159
other	clause	to	noun	8
other	clause	with	noun	-92
other	clause	who	are	-41
none	clause	ing	in	-118
none	clause	in	their	-50
none	to	for	Name	-87
speaking	to	,	ing	-40
quotation	clause	ing	Name	-32
other	clause	quotation	because	-41
other	clause	because	it	-70
quotation	phrase	ing	quotation	-81
quotation	phrase	quotation	and	-114
quotation	phrase	and	quotation	-106
quotation	clause	to	quotation	-145
none	clause	quotation	noun	-125
none	clause	in	an	8
none	clause	over	the	45
speaking	phrase	,	ing	88
none	clause	quotation	in	-101
other	that	quotation	verb	-63
other	clause	quotation	for	-41
other	clause	,	the	48
speech	phrase	,	adverb	-22
other	clause	who	verb	-101
other	clause	or	verb	-41
other	clause	time	verb	-33
none	clause	at	Name	-58
other	clause	,	ing	-31
none	phrase	and	as	14
none	phrase	of	an	-81
other	phrase	,	his	13
other	phrase	to	noun	-111
none	phrase	under	Name	-32
other	that	ing	noun	-148
none	phrase	ing	to	14
other	phrase	and	adverb	7
none	phrase	for	a	-110
other	clause	quotation	and	-145
other	clause	and	he	-23
none	clause	time	noun	-32
other	clause	quotation	in	-69
other	clause	and	is	33
none	clause	in	time	-18
none	clause	time	's	-97
none	phrase	of	his	-142
none	phrase	time	's	-75
none	phrase	in	adverb	-46
other	that	to	do	-101
none	that	as	adverb	-32
other	phrase	in	a	19
other	phrase	ing	for	-32
other	phrase	for	noun	-81
other	phrase	quotation	when	-56
other	phrase	when	verb	-19
none	phrase	,	with	-46
none	phrase	to	that	-41
other	phrase	,	Name	65
other	clause	to	adverb	32
none	phrase	at	a	13
other	clause	,	which	26
none	clause	,	Name	-184
other	clause	,	with	24
other	clause	who	were	-32
none	clause	to	Name	-189
none	clause	)	.	44
other	that	if	noun	-56
speech	that	quotation	and	-75
none	that	on	time	21
quotation	that	to	verb	-75
other	that	as	noun	-63
none	that	about	his	-63
none	clause	,	but	-79
none	clause	but	adverb	-50
none	clause	time	number	-132
none	that	,	while	41
other	clause	,	verb	6
none	phrase	,	after	38
none	phrase	in	time	12
none	that	over	Name	-32
none	clause	,	a	10
none	that	on	the	61
none	that	or	noun	-97
none	that	than	noun	31
speaking	clause	,	ing	18
none	phrase	)	noun	-34
none	phrase	with	number	25
other	phrase	,	who	-8
other	phrase	who	has	-41
other	phrase	and	Name	-12
none	that	from	the	-106
quotation	clause	of	quotation	-75
other	clause	and	ing	-49
other	clause	ing	Name	-97
none	clause	as	a	68
none	that	after	the	-50
none	clause	ing	her	-56
other	clause	with	the	-97
speech	clause	quotation	but	-41
speech	clause	but	verb	85
none	that	on	his	-64
none	that	of	Name	-211
other	clause	quotation	but	-56
other	clause	if	he	-49
none	phrase	of	their	-81
other	clause	when	he	33
other	clause	of	ing	-129
none	phrase	over	Name	-92
none	phrase	time	number	21
speaking	that	quotation	ing	-69
other	that	ing	that	30
other	that	quotation	is	-32
none	that	with	the	-139
none	clause	quotation	with	-49
other	phrase	who	verb	-153
none	phrase	time	,	7
quotation	phrase	,	as	-31
none	phrase	quotation	and	-69
none	phrase	and	verb	10
none	phrase	as	the	52
none	clause	ing	his	-87
other	that	after	ing	-33
none	that	ing	adverb	-87
none	phrase	for	his	-76
other	phrase	after	a	-45
other	phrase	after	he	7
other	clause	to	the	-114
other	clause	what	verb	-32
other	clause	for	noun	-102
none	clause	,	adverb	-81
none	phrase	,	adverb	-16
none	that	as	Name	-56
none	that	and	other	-63
none	that	to	his	-49
none	that	between	Name	-49
none	clause	from	Name	-114
other	clause	,	where	27
none	to	time	.	-106
none	that	about	noun	-75
other	that	on	Name	-76
other	that	who	are	-56
other	that	from	ing	-75
none	that	ing	the	-162
none	clause	time	,	-118
none	clause	ing	its	-41
none	clause	to	adverb	-87
none	that	time	,	-118
other	phrase	as	ing	-63
other	phrase	ing	a	-76
none	clause	to	her	-32
other	clause	and	verb	12
other	phrase	and	verb	-17
other	clause	ing	adverb	-32
other	clause	to	Name	-86
none	clause	quotation	to	-122
speech	clause	but	adverb	-12
other	phrase	as	adverb	-65
other	clause	and	her	-32
other	that	in	a	-56
other	that	and	noun	-148
other	that	in	time	-41
speech	phrase	,	and	97
none	clause	,	and	6
other	phrase	who	would	-70
other	phrase	on	Name	-11
other	wh	in	Name	-69
none	that	on	her	-41
quotation	clause	to	verb	-129
none	phrase	into	the	-97
other	clause	quotation	ing	-63
other	phrase	on	ing	-75
none	phrase	ing	.	-125
none	to	at	the	-75
none	that	ing	her	-41
none	that	for	Name	-153
other	phrase	in	Name	-136
none	clause	off	his	-32
none	clause	like	Name	-63
none	that	and	the	-106
other	clause	quotation	to	-56
none	clause	time	to	-32
other	clause	who	had	-56
other	clause	while	the	-41
none	clause	under	noun	-41
other	clause	to	have	-110
none	phrase	about	his	-41
none	wh	on	noun	-49
other	phrase	and	is	-35
none	clause	than	Name	-76
none	that	by	a	-41
other	that	,	noun	-6
none	phrase	,	not	-51
none	clause	ing	of	-41
other	clause	of	a	-75
other	clause	about	the	-49
none	clause	quotation	that	-32
none	clause	into	noun	-75
quotation	that	to	quotation	-86
none	clause	including	Name	-41
none	that	quotation	for	-92
none	that	for	the	-145
other	phrase	,	but	12
other	clause	as	he	11
none	clause	after	the	-42
none	clause	at	number	-32
none	to	as	the	-46
none	to	and	the	-61
none	to	to	Name	-97
none	to	and	Name	-92
none	to	in	the	-118
other	phrase	may	be	-41
none	phrase	behind	Name	-49
none	that	with	a	-56
none	that	off	the	-41
other	phrase	and	the	-122
none	that	ing	noun	-248
other	that	,	despite	-41
none	that	on	Name	-87
speech	phrase	,	but	87
none	phrase	or	Name	-87
none	that	as	a	-114
none	that	to	Name	79
other	that	as	the	-68
none	that	for	noun	-191
other	clause	quotation	who	-32
quotation	phrase	for	quotation	-69
other	phrase	quotation	because	-32
quotation	that	in	the	-32
none	that	quotation	—	-32
other	that	to	Name	-70
none	phrase	among	Name	-81
other	that	over	the	-32
none	that	quotation	of	-86
quotation	that	of	the	-32
quotation	clause	for	quotation	-32
none	clause	ing	and	-49
none	wh	,	noun	-46
none	wh	from	the	-41
none	wh	,	Name	-18
speech	quotation	and	verb	36
none	that	across	the	-41
other	phrase	,	even	26
none	phrase	quotation	on	-63
none	phrase	quotation	to	-69
none	to	quotation	noun	-41
none	that	quotation	that	-32
other	clause	about	ing	-69
quotation	clause	ing	the	-32
speech	clause	,	and	60
other	that	while	Name	32
speech	clause	in	the	160
other	that	time	's	-56
other	phrase	so	many	-32
other	phrase	to	the	-78
speech	clause	and	Name	38
none	clause	may	verb	-41
other	that	in	the	63
other	that	when	he	-56
none	phrase	than	a	14
none	phrase	with	more	33
none	phrase	than	number	-32
other	phrase	on	the	92
other	phrase	to	adverb	-41
none	phrase	and	adverb	-36
other	that	in	his	-41
other	that	after	Name	10
other	that	,	even	-16
other	that	even	if	-56
other	that	if	he	-75
other	that	quotation	of	-41
none	clause	ing	:	-32
quotation	clause	:	quotation	29
other	clause	at	a	23
other	to	on	a	-32
other	phrase	who	is	-63
other	that	,	was	-28
other	that	but	that	-70
none	that	against	him	-41
other	that	quotation	and	-106
other	that	and	Name	45
none	that	quotation	against	-32
none	that	against	noun	-56
quotation	phrase	of	the	-86
other	clause	quotation	adverb	-32
none	that	and	verb	-104
other	phrase	,	noun	12
other	clause	to	ing	-106
other	that	quotation	for	-41
other	that	for	the	-69
other	that	and	that	-183
other	clause	in	all	-32
none	clause	by	noun	-101
none	clause	from	the	-132
none	phrase	,	while	13
none	phrase	and	in	-33
none	phrase	by	a	23
none	clause	as	the	-81
none	clause	and	to	13
none	phrase	about	Name	-86
other	phrase	if	he	-41
other	clause	on	ing	-63
none	clause	against	Name	-92
other	phrase	,	including	-11
none	clause	off	noun	-41
none	clause	,	despite	63
other	that	who	were	-41
speech	that	as	noun	-32
other	that	when	they	-32
none	clause	ing	him	-32
none	phrase	of	more	-32
none	that	time	time	-56
other	phrase	and	noun	24
speech	wh	,	Name	65
none	phrase	or	the	-32
other	phrase	or	Name	-41
other	phrase	for	the	-57
other	clause	quotation	Name	-49
none	to	in	noun	-97
none	to	,	Name	-9
none	clause	in	his	-20
none	phrase	of	her	-118
other	clause	ing	the	-110
other	phrase	of	a	-86
none	phrase	with	his	-49
none	phrase	to	adverb	-87
quotation	that	and	that	-41
none	clause	who	verb	-86
none	to	on	noun	60
other	phrase	including	one	-32
none	to	in	number	-63
other	that	for	ing	-110
other	that	ing	the	31
other	that	and	verb	-45
none	phrase	and	number	-83
other	phrase	while	ing	10
other	phrase	quotation	who	-56
other	phrase	for	what	-32
none	wh	from	noun	-32
none	clause	from	noun	-126
other	clause	to	a	-49
none	clause	and	that	-32
other	clause	which	is	-41
other	clause	,	is	-44
quotation	clause	because	quotation	-69
speaking	phrase	and	ing	35
none	to	for	a	-63
none	clause	by	the	-132
quotation	that	on	noun	-32
other	phrase	even	though	24
speech	phrase	,	Name	166
none	that	—	a	24
none	clause	to	his	-63
none	phrase	)	,	-7
speech	phrase	when	verb	38
quotation	phrase	and	a	-32
other	clause	by	noun	-32
other	phrase	quotation	ing	-49
none	phrase	time	noun	-56
speech	that	of	noun	-49
speech	that	and	verb	57
none	clause	for	number	-41
none	wh	by	noun	-49
none	wh	from	Name	-32
other	to	while	ing	-41
none	to	by	noun	-56
none	to	from	the	-32
speech	clause	to	verb	-97
other	clause	even	if	-42
other	clause	if	it	-41
other	clause	if	they	-49
other	clause	as	verb	-41
speech	clause	,	but	108
none	phrase	into	noun	-101
other	phrase	in	ing	7
none	phrase	from	noun	22
none	to	on	time	-41
none	to	time	,	-49
none	wh	into	the	-32
none	wh	of	Name	-63
none	phrase	or	noun	-125
other	wh	to	be	-49
none	wh	in	Name	-56
other	phrase	as	noun	29
other	phrase	for	adverb	-41
other	phrase	and	her	-32
quotation	phrase	ing	to	-32
quotation	phrase	to	verb	-118
other	clause	because	he	5
speech	clause	in	noun	10
none	clause	until	the	-32
other	clause	from	ing	-106
other	clause	where	the	-32
other	clause	and	has	34
none	that	or	verb	-32
none	clause	quotation	by	-63
none	clause	against	him	-32
none	clause	with	a	-70
other	clause	quotation	verb	-81
other	phrase	after	ing	12
none	that	by	the	-110
none	clause	ing	a	-118
other	clause	of	what	-32
other	to	of	Name	-41
none	to	and	other	-41
none	clause	to	him	-41
none	wh	with	Name	-41
other	clause	ing	ing	-32
quotation	phrase	of	noun	-56
other	clause	if	the	-69
quotation	clause	,	quotation	48
other	clause	in	a	61
none	clause	ing	with	-69
none	clause	with	noun	-156
other	clause	in	which	37
none	that	through	Name	-32
speech	clause	who	verb	-41
none	clause	behind	Name	-49
quotation	that	to	the	-41
other	that	quotation	if	-41
other	that	if	it	-76
other	clause	what	he	-49
none	clause	ing	about	-32
speaking	phrase	of	ing	-63
none	that	of	his	-114
other	wh	to	verb	-63
none	wh	for	Name	-63
none	wh	,	number	54
other	clause	which	verb	-41
none	clause	and	adverb	-72
none	to	,	noun	-87
other	phrase	as	Name	66
none	clause	,	in	-73
quotation	phrase	as	the	-43
none	phrase	ing	his	19
none	phrase	like	Name	-97
other	phrase	for	not	-49
none	phrase	and	the	-185
other	phrase	as	it	14
none	phrase	in	their	35
other	that	,	adverb	-34
other	clause	,	noun	-62
speech	that	,	Name	74
quotation	clause	of	the	-41
other	clause	quotation	noun	-81
speech	to	,	Name	54
other	that	of	the	-185
other	that	for	a	-41
quotation	that	with	quotation	-41
none	phrase	from	Name	19
speaking	phrase	,	with	68
none	phrase	quotation	as	-41
none	phrase	as	adverb	31
other	clause	in	ing	-97
other	clause	and	the	-16
none	wh	in	his	-32
speech	wh	,	he	64
speaking	phrase	quotation	and	-32
other	that	to	ing	-87
other	clause	about	Name	-32
none	phrase	over	the	-102
other	clause	,	as	18
none	that	quotation	and	-56
other	phrase	which	she	-32
other	phrase	,	as	70
other	clause	for	the	-75
none	clause	ing	.	-135
none	phrase	,	in	-26
none	phrase	and	their	-41
none	clause	ing	off	-32
none	clause	in	number	-132
none	phrase	including	his	-32
none	to	and	verb	-97
none	to	to	verb	-163
none	that	ing	into	-41
none	that	into	the	-41
speaking	clause	quotation	ing	-32
none	clause	ing	,	13
none	that	against	Name	-110
other	that	since	he	-32
none	that	to	a	-75
other	that	of	Name	-125
other	phrase	in	time	-70
other	clause	at	the	-58
quotation	clause	to	the	-49
other	clause	by	ing	60
none	clause	by	his	-41
none	clause	and	other	-49
none	clause	to	a	-101
quotation	that	ing	quotation	-41
other	phrase	,	would	-41
none	to	time	in	-41
none	that	during	the	-41
none	clause	after	his	-32
other	clause	and	would	22
none	clause	quotation	for	-63
none	phrase	against	noun	-92
none	clause	of	number	-92
none	clause	toward	Name	-56
other	that	when	it	-63
speaking	phrase	quotation	ing	-63
speech	clause	of	noun	-49
other	that	,	verb	24
other	that	,	are	-43
none	that	by	Name	-110
other	clause	including	noun	-32
other	that	about	how	-32
none	that	quotation	to	-56
other	phrase	from	noun	-71
none	phrase	ing	an	-33
other	phrase	and	a	-70
none	phrase	ing	him	-63
other	that	and	have	-34
other	phrase	to	Name	18
other	phrase	if	Name	-32
other	that	and	ing	-18
none	to	ing	Name	22
other	wh	as	a	35
other	wh	ing	noun	-41
none	clause	and	,	60
none	phrase	,	a	21
other	to	and	that	-32
none	to	of	noun	-148
other	clause	quotation	if	-32
other	clause	if	Name	-49
speech	phrase	,	the	55
none	to	,	a	51
none	that	because	of	-76
none	that	of	her	-69
other	clause	because	Name	-32
other	clause	at	noun	-56
other	clause	without	ing	-49
other	clause	or	ing	-32
other	to	to	noun	-41
speech	clause	ing	noun	-32
other	to	of	verb	-32
none	to	in	Name	-129
none	to	on	his	-32
none	that	in	her	-41
none	clause	ing	on	-69
none	phrase	time	in	-32
other	phrase	,	has	58
other	that	for	Name	-75
none	clause	like	to	-32
speech	clause	after	the	49
other	phrase	at	the	-34
other	phrase	with	the	-41
other	phrase	while	Name	-34
other	that	with	noun	-87
other	that	or	noun	-56
none	that	to	an	-49
none	that	,	number	-64
none	that	from	a	-49
none	phrase	of	those	-56
none	phrase	while	noun	-41
none	that	and	adverb	-41
none	phrase	to	number	-106
other	to	from	ing	-81
none	phrase	from	a	28
other	clause	off	the	-32
none	clause	than	number	-101
none	phrase	during	the	-33
other	phrase	of	being	-32
other	to	,	which	-52
none	to	as	a	-82
none	to	as	adverb	-42
other	that	may	be	-49
other	that	against	Name	-32
none	to	of	the	-129
none	to	of	his	-63
none	phrase	than	noun	-76
other	clause	for	verb	-49
other	wh	,	Name	24
other	wh	and	Name	-42
none	wh	for	noun	-32
other	clause	with	their	-32
none	clause	of	their	-32
other	that	and	has	-58
none	phrase	ing	at	-32
other	clause	but	adverb	9
none	wh	time	,	-32
none	wh	in	noun	-32
none	phrase	ing	,	-50
other	that	while	ing	-41
other	phrase	and	for	-32
none	clause	for	her	-32
other	to	on	Name	-32
none	phrase	for	this	13
other	that	in	Name	-114
other	that	at	ing	-49
other	that	among	noun	-32
none	that	of	their	-32
speech	phrase	,	where	-20
none	to	to	noun	-86
quotation	clause	but	quotation	-41
other	clause	who	have	-41
none	clause	ing	adverb	-75
other	that	,	while	-61
none	that	in	their	-41
none	that	at	noun	59
none	phrase	about	the	-122
none	phrase	for	adverb	12
none	that	than	number	-87
none	phrase	,	verb	29
speech	phrase	who	verb	-87
speech	clause	of	Name	-49
none	to	ing	the	-87
none	phrase	ing	into	-32
none	clause	among	noun	-56
other	phrase	ing	to	5
none	phrase	ing	from	-63
none	phrase	quotation	in	-56
quotation	phrase	to	noun	-32
other	phrase	for	a	-69
other	clause	from	the	-56
other	that	ing	Name	-97
none	that	,	or	-32
none	that	or	Name	-63
other	that	may	have	-69
other	that	as	a	-32
speech	that	who	verb	-41
other	that	by	ing	-114
none	that	ing	for	-87
none	phrase	at	Name	5
other	phrase	of	his	-63
other	phrase	on	time	-50
other	phrase	who	have	-76
none	wh	as	a	-42
other	phrase	of	not	-32
none	phrase	quotation	the	-56
other	wh	,	he	-16
other	that	and	other	-49
quotation	that	:	quotation	-13
none	that	before	the	-56
other	wh	and	noun	-56
other	wh	what	he	-32
other	that	and	her	-32
none	that	with	his	-41
speech	phrase	of	Name	-32
none	phrase	and	of	-32
other	wh	of	the	-32
none	clause	,	like	-48
none	phrase	,	even	-31
none	phrase	even	noun	-32
none	that	on	a	-81
other	phrase	and	his	-35
none	phrase	,	or	16
none	phrase	before	noun	42
none	that	,	but	-24
none	wh	to	the	-49
none	phrase	,	like	32
none	phrase	like	noun	-49
none	phrase	than	Name	-49
none	wh	in	number	-32
none	that	time	noun	-32
none	that	from	noun	-56
none	phrase	ing	of	-41
none	clause	ing	an	-49
other	clause	may	have	-32
other	clause	because	they	-41
none	phrase	toward	the	-41
none	wh	on	Name	28
speaking	that	to	verb	-32
none	that	ing	that	-36
none	clause	but	not	-65
none	phrase	so	adverb	-49
other	that	,	in	-41
none	that	without	noun	-69
other	that	and	the	-69
other	that	ing	verb	-56
none	to	on	Name	-87
none	to	or	noun	-56
other	phrase	,	while	15
none	clause	on	his	-41
other	phrase	which	is	11
none	phrase	quotation	without	-32
none	phrase	quotation	--	-41
none	phrase	on	his	-36
none	clause	about	his	-49
other	phrase	which	verb	27
other	clause	as	noun	-32
other	phrase	time	that	30
none	that	ing	on	-81
none	that	on	to	-32
none	that	for	his	-32
none	to	on	the	10
none	that	quotation	noun	-75
other	phrase	,	it	41
other	phrase	;	noun	-31
none	that	so	adverb	-41
other	phrase	of	what	-32
other	phrase	what	verb	-41
none	phrase	,	to	19
none	phrase	as	his	-56
other	clause	between	the	-32
other	clause	of	them	-32
none	clause	as	an	-49
other	clause	,	although	-17
other	clause	if	she	-32
quotation	that	in	noun	-32
other	clause	,	it	28
quotation	to	,	quotation	-42
none	wh	and	noun	-76
none	phrase	as	their	-49
none	phrase	,	but	25
other	clause	of	verb	-81
none	clause	ing	for	-75
other	that	,	that	8
other	clause	for	being	-49
none	that	for	their	-32
none	that	toward	noun	-56
other	that	if	she	-33
other	phrase	who	adverb	-33
none	phrase	ing	her	25
other	phrase	when	she	-11
none	clause	on	her	-56
other	clause	,	when	-6
none	clause	into	the	40
none	phrase	between	Name	-63
none	phrase	among	noun	-75
other	phrase	quotation	which	-49
other	phrase	which	has	26
none	wh	,	verb	31
other	phrase	ing	as	-41
none	wh	ing	to	-41
none	wh	to	Name	-75
none	phrase	in	her	24
other	phrase	after	they	-41
other	clause	and	have	30
none	that	through	the	-76
other	that	ing	in	-32
none	clause	even	more	-41
other	that	at	noun	-50
none	phrase	who	verb	-75
none	phrase	after	number	14
none	wh	on	the	-70
other	clause	,	he	-20
none	that	about	it	-32
other	that	if	Name	-87
other	that	,	who	22
other	that	who	did	-32
other	that	,	would	-76
none	clause	even	noun	-56
none	phrase	,	either	8
other	clause	ing	to	69
speaking	clause	to	verb	-32
other	clause	ing	that	15
other	that	between	Name	-32
other	that	what	verb	-41
other	to	of	the	-69
other	that	,	his	-6
speaking	that	by	ing	-41
other	phrase	what	it	-32
none	phrase	against	a	-32
other	phrase	,	or	-13
none	phrase	of	its	-56
quotation	clause	as	quotation	-56
speaking	clause	for	ing	-32
other	clause	ing	a	-76
none	phrase	over	his	-41
speech	phrase	on	Name	-32
other	that	who	is	-32
other	wh	if	he	-32
other	clause	or	noun	-56
none	clause	ing	it	-49
none	clause	through	the	-63
speaking	phrase	for	ing	23
speech	that	,	but	97
none	phrase	as	number	-32
none	that	at	their	-32
other	that	quotation	who	-41
other	that	who	verb	-110
other	phrase	as	he	25
none	that	ing	.	-106
speech	clause	—	and	39
other	to	in	noun	-69
other	to	of	ing	-49
quotation	clause	,	and	-45
none	wh	of	the	-49
other	wh	or	Name	-32
other	that	,	when	-68
other	that	with	Name	-63
none	that	under	noun	-41
quotation	clause	in	a	-34
none	clause	across	the	-41
speech	clause	what	he	-49
other	clause	,	while	-27
none	that	ing	an	-42
other	clause	as	Name	-32
quotation	clause	ing	to	-33
none	that	,	verb	-68
none	that	or	her	-32
none	to	in	time	-69
none	that	and	his	-56
none	phrase	ing	with	-75
other	phrase	,	they	47
other	phrase	,	so	47
other	phrase	ing	adverb	-32
speech	phrase	,	a	-21
other	phrase	if	they	-32
other	phrase	who	was	-70
other	that	at	a	-49
other	that	before	the	-32
none	that	,	in	-82
none	clause	within	noun	-32
none	that	and	that	115
none	to	in	a	-69
other	phrase	ing	and	-32
other	that	to	noun	-92
other	clause	and	other	-41
other	clause	,	even	47
none	phrase	after	Name	-16
other	that	if	the	-49
none	that	who	verb	-41
none	phrase	around	the	17
none	wh	as	noun	-63
none	wh	as	the	-41
none	phrase	,	despite	10
other	phrase	as	verb	-76
other	phrase	without	ing	43
speech	wh	who	verb	-32
none	to	with	a	-32
none	phrase	,	at	-5
other	phrase	ing	verb	-49
other	phrase	,	when	5
quotation	phrase	from	Name	-32
none	phrase	quotation	(	-32
other	to	,	verb	13
none	clause	than	adverb	-41
none	quotation	for	noun	-33
none	clause	about	number	-63
none	clause	so	adverb	-49
other	phrase	or	verb	-32
none	phrase	and	to	10
speaking	phrase	and	noun	-33
other	phrase	how	to	-41
other	clause	of	being	-63
none	clause	behind	the	-32
other	wh	,	verb	-29
quotation	that	ing	noun	-41
speech	phrase	quotation	and	-41
other	phrase	quotation	verb	-49
quotation	quotation	and	quotation	-56
none	quotation	to	noun	-32
none	phrase	quotation	Name	-69
other	phrase	as	the	-71
none	clause	quotation	of	-56
none	phrase	time	time	9
other	that	,	the	7
none	phrase	and	her	-41
other	phrase	to	a	-57
speaking	phrase	,	adverb	-7
none	clause	during	the	-75
none	wh	and	adverb	-41
none	wh	,	adverb	19
none	that	into	noun	-56
none	phrase	,	though	-30
none	that	ing	with	-56
other	clause	and	a	-32
none	phrase	ing	it	-63
other	phrase	time	noun	-32
none	phrase	ing	that	-33
other	that	because	of	-49
other	that	of	his	-75
quotation	clause	ing	quotation	-41
none	clause	;	number	58
other	clause	how	many	-32
none	phrase	,	as	-67
none	phrase	,	from	49
none	clause	about	noun	-41
other	phrase	about	how	-32
other	phrase	how	he	-32
none	wh	and	Name	-35
other	clause	against	the	-41
other	phrase	whom	he	-32
quotation	phrase	with	a	-33
other	phrase	which	the	-33
other	that	on	time	-33
none	phrase	even	more	-32
speech	phrase	of	noun	-41
other	phrase	which	Name	-49
none	phrase	before	the	-48
other	phrase	,	that	-44
quotation	clause	on	quotation	-41
none	clause	for	more	-32
none	clause	than	half	-32
none	clause	and	a	-50
none	phrase	with	a	-42
none	phrase	-	and	-49
other	phrase	,	of	-56
none	phrase	past	noun	-69
none	clause	as	adverb	-49
none	quotation	of	noun	-41
other	that	quotation	ing	-49
other	phrase	of	how	-49
other	phrase	how	noun	-41
other	clause	so	adverb	-41
other	wh	in	noun	-32
none	clause	to	its	-32
other	phrase	,	were	-9
other	that	on	the	-49
other	that	on	noun	-63
other	that	like	Name	-32
other	that	of	what	-32
none	that	by	noun	-56
none	that	from	number	-69
none	phrase	as	an	37
none	clause	,	including	-70
other	clause	-	and	-22
other	clause	and	adverb	-13
none	clause	and	her	-41
none	clause	since	time	-32
none	clause	,	number	18
none	clause	or	Name	-49
none	that	about	her	-41
other	that	about	noun	-41
none	that	in	adverb	-32
none	to	as	noun	-56
other	phrase	,	was	17
none	that	ing	his	-32
other	that	and	adverb	-56
none	that	for	a	-81
other	phrase	when	it	-5
other	clause	with	a	38
other	phrase	with	ing	-33
none	phrase	to	his	35
other	clause	into	ing	-32
none	to	as	an	-32
none	that	about	number	-63
none	clause	ing	more	-32
none	clause	than	the	-56
other	wh	to	Name	-32
none	to	with	Name	-56
other	to	,	and	-24
quotation	that	quotation	or	-32
quotation	that	or	quotation	-32
none	clause	for	his	-69
none	that	from	his	-32
other	that	,	were	-57
other	that	,	is	-35
speech	clause	and	he	16
other	clause	how	noun	-49
speech	clause	and	adverb	28
none	clause	,	not	-60
none	that	time	in	-49
other	that	on	ing	-63
other	clause	quotation	he	-32
none	to	like	Name	-32
none	phrase	from	number	-41
none	clause	over	,	-32
other	phrase	or	ing	18
other	clause	ing	will	-32
none	clause	for	a	-81
other	to	,	Name	6
other	wh	to	noun	-32
other	wh	at	the	-32
none	wh	to	noun	-41
none	to	with	noun	38
other	clause	by	the	-32
other	clause	in	some	-32
none	clause	ing	their	-49
other	that	or	ing	-32
none	clause	,	with	-19
none	clause	and	his	-50
quotation	that	as	quotation	-49
other	phrase	ing	them	-32
other	phrase	about	the	-49
none	clause	:	the	15
other	clause	,	a	19
quotation	phrase	-	quotation	-20
quotation	that	,	but	-36
other	that	and	would	-58
other	that	,	it	-62
none	that	among	noun	-41
other	clause	in	an	12
none	that	,	as	-63
none	clause	with	her	-32
none	clause	time	in	-32
none	to	of	number	-32
other	that	by	Name	-41
none	that	of	number	-69
none	that	of	any	-32
other	that	-	verb	-48
other	that	from	noun	-63
other	clause	since	noun	-32
none	that	,	even	16
none	clause	ing	around	-32
none	clause	,	to	-50
other	phrase	when	ing	17
none	that	time	to	-32
none	that	,	at	-35
none	clause	against	noun	-49
none	clause	on	its	-32
other	clause	on	verb	-32
other	wh	or	not	-32
none	that	at	Name	-41
none	to	with	the	-63
other	to	,	adverb	15
none	phrase	so	noun	-41
none	clause	quotation	-	-41
none	phrase	,	his	-36
none	clause	including	noun	-32
other	clause	,	to	-35
other	phrase	in	which	-42
other	that	who	has	-56
none	phrase	for	him	-32
other	phrase	but	adverb	-42
quotation	clause	ing	that	-33
other	that	in	ing	-75
other	clause	,	including	-33
other	clause	,	in	30
none	that	to	number	-75
none	that	under	the	-32
other	clause	where	noun	-41
none	clause	in	some	-32
other	to	,	ing	6
other	to	of	noun	-56
none	wh	with	the	-56
none	clause	ing	that	-32
none	phrase	--	adverb	-36
none	phrase	than	the	-32
none	that	(	Name	-62
other	that	and	a	-41
other	that	if	verb	-41
other	clause	who	could	-41
none	phrase	of	them	-49
other	that	,	since	-33
none	clause	,	verb	-76
none	to	at	noun	-49
other	that	who	was	-32
quotation	phrase	ing	the	-41
none	phrase	:	the	-44
none	clause	outside	the	-41
other	clause	--	verb	-36
none	wh	with	noun	-49
other	that	which	verb	-63
other	that	in	that	-32
none	clause	and	their	-32
none	that	of	its	-41
none	that	in	an	-41
none	clause	by	another	-32
other	wh	or	verb	-32
none	to	from	Name	-41
none	that	like	Name	-63
other	phrase	,	have	6
none	phrase	since	the	9
none	that	for	all	-32
other	phrase	about	noun	-49
other	phrase	as	they	-33
speaking	phrase	by	ing	9
other	phrase	when	Name	-19
none	that	for	her	-32
none	phrase	over	number	-33
other	phrase	where	he	16
none	phrase	on	her	-41
speech	that	,	he	24
none	phrase	-	one	-12
other	phrase	as	being	-49
other	phrase	,	in	44
none	phrase	with	their	-41
none	phrase	time	that	-45
none	clause	after	Name	-49
other	clause	while	ing	-43
other	to	ing	noun	-81
other	phrase	even	as	49
none	that	so	.	-49
none	phrase	through	the	-14
none	phrase	time	with	-32
none	clause	as	much	-32
none	clause	time	and	-41
none	clause	and	time	-32
other	phrase	of	verb	-63
none	clause	,	when	41
none	phrase	with	her	20
none	that	or	the	-32
other	that	what	he	-32
other	that	to	adverb	-32
none	to	time	number	-56
other	that	about	his	-32
other	that	,	a	19
none	phrase	of	other	-32
none	to	,	adverb	-14
none	that	on	its	-32
other	clause	quotation	of	-41
none	clause	,	such	-64
other	to	with	noun	-43
other	that	of	her	-63
other	phrase	-	and	25
none	that	,	with	46
other	clause	after	Name	-33
other	to	and	noun	-75
other	that	of	verb	-63
none	that	on	their	-32
none	that	,	including	-41
other	that	,	will	-35
other	clause	but	verb	-19
other	that	,	though	18
other	that	to	have	-56
other	phrase	,	is	22
other	clause	quotation	that	-56
other	phrase	if	the	-32
none	phrase	,	such	9
speech	clause	,	which	-33
speech	clause	which	verb	-32
none	clause	-	and	28
none	that	around	number	-41
none	phrase	in	which	-33
other	phrase	whether	she	-32
none	clause	and	an	-41
none	phrase	ing	them	-49
other	clause	for	a	-32
speech	clause	,	Name	65
other	phrase	whose	noun	30
none	phrase	around	Name	-32
none	phrase	)	and	-39
none	phrase	under	the	17
none	that	with	number	-41
other	clause	when	ing	-32
none	clause	as	his	-32
none	phrase	with	adverb	-33
none	clause	,	the	-10
other	clause	in	time	-36
quotation	that	for	quotation	-32
other	that	as	it	23
other	clause	may	be	8
none	wh	of	his	-32
none	phrase	quotation	-	-32
other	clause	-	adverb	12
speaking	clause	of	ing	-49
none	clause	of	him	-32
other	clause	by	Name	-56
other	clause	-	but	-7
speech	to	,	and	37
none	clause	about	her	-32
none	that	despite	the	10
none	that	over	the	-49
quotation	phrase	ing	a	-32
other	clause	ing	he	36
none	wh	at	the	-49
speaking	wh	,	ing	41
speaking	clause	but	ing	45
other	that	quotation	to	-32
none	that	with	her	-32
other	that	as	Name	-42
other	that	,	or	-33
other	that	,	whose	37
none	that	-	an	39
other	that	when	noun	-41
other	that	so	verb	-32
other	clause	as	ing	-32
other	that	because	they	-50
none	that	quotation	the	-32
other	wh	,	she	-47
quotation	wh	to	verb	-32
none	that	at	a	-32
other	that	even	though	-41
other	that	though	he	-42
other	clause	in	verb	-41
none	clause	from	a	-41
none	quotation	and	noun	31
none	phrase	across	the	15
none	phrase	,	an	-34
other	phrase	and	in	8
other	clause	time	in	-32
speaking	phrase	,	and	43
other	clause	before	the	-41
quotation	clause	and	noun	-32
other	to	,	the	55
other	that	when	Name	-41
other	clause	over	the	-41
other	clause	and	in	-32
other	that	at	the	-56
other	to	,	who	-22
other	quotation	to	verb	-41
other	that	or	verb	-49
speaking	phrase	of	Name	-41
other	that	ing	his	-41
other	phrase	from	Name	-50
none	wh	ing	Name	-32
none	phrase	including	noun	-92
none	phrase	quotation	with	-49
other	clause	—	verb	44
other	clause	when	Name	-41
quotation	phrase	quotation	quotation	-32
none	wh	how	to	-32
none	to	for	this	13
other	clause	—	and	-11
other	clause	in	his	29
none	that	about	the	-49
other	phrase	because	it	6
none	that	to	her	-41
other	wh	for	ing	-32
none	wh	ing	the	-49
speech	phrase	which	Name	-32
none	phrase	about	number	-32
none	clause	under	the	-32
none	phrase	into	Name	-32
none	that	in	on	-32
other	phrase	with	Name	33
other	clause	against	Name	-41
none	phrase	along	the	-41
other	that	but	was	-36
quotation	that	ing	to	-32
none	phrase	of	some	-41
other	that	if	they	-32
none	clause	in	this	-49
none	that	as	the	-50
none	that	than	the	-41
none	clause	and	others	-37
none	clause	quotation	the	-49
none	phrase	through	noun	8
other	clause	whom	they	-32
none	phrase	despite	his	13
none	clause	,	though	-15
other	to	in	the	-49
speech	phrase	to	verb	-32
none	that	against	the	-32
other	clause	,	or	-35
none	phrase	,	among	-34
none	that	:	Name	30
none	clause	than	a	-41
other	clause	before	ing	-34
none	clause	within	the	-41
quotation	that	ing	a	-32
none	clause	before	the	-32
none	phrase	ing	number	-32
none	wh	on	to	-32
none	wh	in	time	-32
none	wh	time	.	-32
none	phrase	over	noun	-51
none	clause	even	verb	-32
none	to	over	the	-41
speech	that	to	verb	-63
other	to	or	verb	-32
other	to	and	the	47
none	that	with	him	-41
none	that	including	Name	-32
other	phrase	for	Name	-32
other	phrase	ing	he	-34
none	clause	than	noun	-56
other	that	with	his	-32
none	that	quotation	with	-32
quotation	phrase	ing	that	5
other	to	,	but	36
none	phrase	and	a	-63
other	that	ing	an	13
none	clause	to	some	-32
other	clause	when	the	-41
other	clause	at	Name	-32
other	that	in	which	-41
none	phrase	by	number	-63
other	phrase	,	are	39
none	clause	or	verb	-32
none	clause	with	him	-32
none	phrase	about	her	-49
other	phrase	,	will	-7
none	clause	at	all	-32
none	clause	⁄	number	-41
speaking	phrase	as	ing	-32
none	that	of	all	-32
other	phrase	--	a	18
other	clause	after	the	-38
none	phrase	in	all	-33
quotation	clause	of	noun	-32
none	quotation	to	verb	-32
quotation	phrase	ing	noun	-41
none	that	past	noun	-32
none	that	by	number	-41
none	clause	,	along	-33
none	clause	along	with	-32
other	that	quotation	Name	-32
none	phrase	in	other	15
none	wh	ing	a	-32
other	phrase	as	his	-41
none	clause	and	number	6
speech	clause	of	the	-41
none	that	on	that	-32
none	that	about	Name	-32
other	phrase	-	but	-6
other	clause	as	the	-32
quotation	to	of	quotation	-32
none	that	and	not	-32
other	to	as	the	24
none	that	on	number	-32
other	that	ing	with	-32
none	phrase	-	a	42
none	clause	through	noun	-49
other	that	by	the	-41
other	phrase	how	Name	-41
other	phrase	,	to	-42
other	phrase	time	ing	-32
none	to	of	a	-32
other	that	of	time	-32
quotation	phrase	ing	Name	-32
speech	wh	and	Name	103
speech	clause	in	which	-33
none	that	by	time	-32
none	that	ing	their	-41
none	clause	ing	into	-32
none	clause	with	an	-32
`
