/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUTS_WEIGHTS = `
bias	-218
@here
from	-135
to	-248
ing	-161
and	38
time	-133
,	189
of	-453
for	-161
in	-66
—	174
(	97
)	156
against	-223
on	-52
–	172
with	-117
quotation	-1272
:	80
-	205
what	-617
but	119
because	-29
who	-166
over	-96
since	-69
;	233
under	-87
by	-61
which	-11
how	-584
into	-141
off	-445
as	-78
even	-8
than	-149
inside	-112
including	-532
during	59
toward	-377
or	-171
before	50
after	120
behind	-419
about	-901
when	100
so	-87
at	-34
whether	-445
between	-608
may	-117
until	6
above	-141
if	-155
nor	-80
like	-620
once	-37
among	-567
regarding	-80
while	58
outside	-254
yet	-245
versus	-79
beyond	-214
why	-179
despite	103
whom	-214
whose	-42
around	-65
though	-11
across	-76
within	-290
along	-254
without	6
where	-62
‘	-96
via	20
concerning	-96
Name	70
past	-396
--	146
onto	-97
although	-154
amid	103
―	96
unless	-127
per	-79
alongside	-79
below	-82
⁄	-126
@shape,here
clause	from	-18
clause	to	-92
clause	ing	-88
clause	and	60
phrase	time	87
phrase	,	44
clause	of	-1161
that	for	-843
that	in	-210
that	—	-40
phrase	ing	16
phrase	in	79
phrase	(	29
phrase	)	7
phrase	to	80
clause	in	-65
clause	against	-443
phrase	on	65
wh	with	-317
wh	quotation	-275
wh	to	-681
wh	in	-535
wh	ing	-505
wh	:	12
to	to	-687
to	of	-693
to	for	66
to	ing	-42
clause	-	17
clause	,	-8
clause	for	-122
clause	what	-377
clause	but	11
clause	because	-121
clause	who	-535
that	,	-96
that	and	-117
phrase	-	35
clause	—	58
to	over	-210
to	,	52
that	to	-59
clause	since	-303
phrase	with	90
phrase	who	65
phrase	;	31
phrase	under	54
that	by	-647
that	which	-313
that	but	-18
phrase	for	67
that	with	-757
that	-	-47
wh	,	-13
wh	and	-67
wh	how	-186
wh	into	-136
phrase	against	12
clause	into	60
phrase	quotation	-927
phrase	as	13
clause	even	-15
clause	than	-33
clause	by	-89
clause	on	-86
clause	time	-92
phrase	how	-364
phrase	through	84
phrase	including	-377
that	of	-1085
that	during	-74
phrase	by	93
phrase	:	-33
that	toward	-175
that	on	-93
phrase	or	36
phrase	from	67
phrase	before	113
phrase	after	83
that	behind	-163
phrase	about	-613
clause	after	-82
phrase	when	109
phrase	so	102
that	quotation	-906
that	because	-37
clause	during	-39
clause	at	-30
to	whether	-122
that	as	-52
clause	about	-572
clause	under	-251
clause	between	-323
clause	:	28
clause	quotation	-944
clause	with	-75
that	may	-317
that	until	-153
that	time	-708
that	who	-560
phrase	at	68
phrase	whether	-198
that	when	-414
phrase	—	33
clause	over	11
clause	(	51
clause	)	47
phrase	since	29
clause	when	-81
wh	if	-150
wh	or	-324
that	from	-629
clause	if	-448
quotation	in	187
quotation	ing	274
quotation	at	125
phrase	what	-316
that	if	-17
to	through	48
to	by	-40
to	as	68
clause	like	-330
phrase	during	84
clause	so	-325
wh	of	-487
wh	from	-268
clause	once	-138
that	among	-316
clause	as	-115
phrase	while	83
that	since	-303
that	while	-90
that	between	-239
phrase	between	-377
that	into	-285
that	outside	-137
that	at	-157
clause	or	61
phrase	outside	-93
phrase	over	37
to	in	-671
to	and	-58
clause	through	-253
to	before	-182
that	what	-267
clause	which	-46
that	about	-516
clause	before	-38
clause	yet	-123
that	over	-332
that	or	-542
that	than	-46
that	after	-72
clause	toward	-198
clause	beyond	-123
clause	off	-268
quotation	and	103
to	time	-434
quotation	to	-229
phrase	because	117
phrase	behind	-150
phrase	but	-22
wh	than	-76
wh	at	-233
phrase	into	-406
to	at	-297
that	despite	-29
that	whom	-93
clause	including	-230
clause	until	-139
to	—	-33
phrase	may	-108
that	off	-175
wh	for	-324
clause	around	-164
that	so	-339
that	around	-151
quotation	for	-94
that	:	-7
clause	behind	-240
phrase	if	-293
phrase	among	-345
that	across	-93
phrase	yet	-77
to	quotation	-257
phrase	which	42
clause	among	-209
clause	may	34
clause	within	-188
phrase	than	36
phrase	along	-137
that	even	-357
to	on	-84
to	after	41
that	against	-417
clause	though	31
to	:	65
to	than	-175
phrase	–	41
clause	whom	-77
phrase	even	67
phrase	without	87
phrase	until	87
wh	by	-189
to	while	-112
to	from	-346
wh	where	-109
clause	where	31
clause	outside	-93
clause	how	-267
wh	as	-52
that	through	-263
phrase	‘	-78
phrase	like	-330
phrase	whose	44
clause	–	46
that	like	-267
clause	Name	94
wh	without	13
clause	past	-163
that	before	-257
phrase	around	50
that	once	-152
that	how	-162
clause	without	-180
phrase	past	-198
quotation	on	128
to	when	-6
that	whether	-198
phrase	despite	58
to	which	32
to	during	-82
to	including	-92
wh	who	-122
wh	under	-77
wh	time	-220
wh	against	-122
wh	during	-8
phrase	within	-123
wh	about	-149
wh	what	-107
phrase	once	53
wh	like	-107
quotation	with	-77
quotation	quotation	-92
phrase	toward	-150
that	--	-64
that	without	-225
to	or	-284
phrase	--	44
that	under	-177
phrase	whom	-77
that	(	-30
to	what	-92
to	with	-44
that	)	-30
to	who	-209
to	like	-175
to	but	131
quotation	when	77
quotation	of	-122
clause	across	-124
wh	(	-45
wh	)	7
quotation	as	145
to	into	-150
phrase	off	-136
to	if	108
clause	;	-21
wh	even	71
quotation	,	-21
that	past	-150
clause	whether	-150
clause	above	-78
to	until	-95
wh	-	52
clause	onto	-78
to	about	-149
wh	when	-148
to	against	-122
that	including	-162
that	though	52
to	between	-76
to	among	-92
to	--	29
to	how	-76
phrase	across	13
clause	along	-76
wh	whether	-76
phrase	why	-77
phrase	though	-96
wh	before	-82
to	where	-77
that	although	-109
clause	⁄	-77
to	;	99
to	-	19
@here,next
from	its	123
to	the	68
ing	noun	-126
and	will	-113
time	Name	-94
,	the	29
of	Name	-1047
from	number	-259
to	number	-417
for	noun	-9
in	this	-136
for	this	207
of	ing	-657
ing	in	-497
in	a	111
(	Name	-79
)	verb	-29
to	verb	-28
in	the	-71
of	noun	-1170
against	the	108
to	ing	90
on	the	-80
–	noun	-21
with	quotation	-122
:	quotation	23
,	adverb	-25
for	ing	-17
-	noun	-46
,	not	-57
for	what	-175
,	but	88
because	of	-90
,	and	8
and	quotation	-468
—	and	29
,	which	59
,	Name	-19
,	as	-17
with	Name	-27
,	with	-11
who	were	-175
and	with	35
with	noun	8
who	are	-239
and	noun	-125
and	verb	129
in	its	83
;	the	-10
ing	a	-45
under	noun	53
to	be	-683
for	the	-70
,	noun	-121
and	Name	-77
and	how	-192
how	they	-122
into	noun	-377
into	Name	-186
quotation	for	-405
for	Name	-776
in	Name	-116
and	for	-170
as	Name	81
even	noun	-234
than	they	-76
by	Name	-152
in	noun	-22
on	time	126
time	time	128
time	.	18
on	Name	60
to	a	31
how	many	-122
how	it	-76
ing	the	-29
and	ing	103
including	Name	-208
quotation	of	-410
who	had	35
ing	for	-390
of	the	-1102
during	the	-44
in	number	27
quotation	by	-248
by	the	-100
toward	the	-108
,	at	14
ing	as	-209
as	a	-17
quotation	or	-122
or	quotation	-108
quotation	noun	-607
on	noun	-60
:	Name	24
of	quotation	-300
quotation	from	-174
from	the	6
with	the	-121
after	the	5
behind	the	-136
ing	about	-175
about	noun	-388
after	Name	30
ing	to	76
to	quotation	-508
for	him	-258
of	it	-149
,	while	86
to	them	-75
when	the	-11
,	verb	14
so	adverb	-302
,	a	45
)	.	312
quotation	on	-257
,	quotation	-155
quotation	because	-248
because	quotation	-201
quotation	during	-75
during	a	33
quotation	quotation	-122
to	do	-411
of	his	-645
at	the	-21
for	verb	-162
whether	it	-76
as	noun	-84
about	the	-483
under	the	47
between	Name	-351
time	and	-219
and	that	-138
:	noun	-140
,	he	34
quotation	and	-723
about	Name	-382
may	verb	-220
time	's	-423
to	adverb	133
as	quotation	-491
of	number	-370
at	number	-179
about	whether	-149
whether	he	-149
,	ing	113
,	for	16
for	their	-198
from	ing	-494
of	time	-197
when	ing	46
of	a	-613
to	Name	68
)	to	-35
by	ing	78
with	an	35
—	noun	-24
and	in	-54
time	adverb	-77
over	Name	-325
)	and	-38
and	on	-96
—	the	-22
who	's	104
since	verb	-77
against	Name	-504
ing	verb	-301
,	she	18
,	to	-103
when	he	17
from	his	-240
,	if	-38
or	verb	129
to	more	-108
on	.	-123
,	including	-159
including	the	-107
from	Name	-87
but	adverb	-53
ing	them	-198
if	verb	-186
ing	at	-151
at	a	85
in	time	77
time	number	22
from	noun	45
at	noun	-69
in	his	23
what	noun	-92
of	some	-136
quotation	in	-465
ing	,	166
and	his	-57
through	the	17
quotation	with	-275
with	ing	-110
but	that	-274
ing	adverb	-358
with	his	-309
even	more	-166
ing	more	-149
as	adverb	11
like	the	-136
because	the	-199
but	is	22
in	their	88
who	will	-149
among	Name	-258
by	one	-78
of	her	-456
on	a	-52
during	her	50
,	because	-66
because	she	74
and	the	-127
from	her	-137
ing	her	39
to	an	-186
while	Name	96
with	one	-123
ing	him	-316
but	would	8
in	an	192
—	adverb	-62
—	a	58
while	he	-94
and	number	25
,	although	69
between	the	-266
while	noun	-18
outside	noun	-108
and	is	56
by	noun	-8
or	noun	-524
quotation	—	-136
—	ing	88
,	an	75
about	ing	-248
ing	ing	103
ing	and	-249
and	other	-425
over	the	-6
because	he	-66
and	more	-127
quotation	a	-186
and	a	-61
to	their	-107
through	a	6
quotation	the	-275
ing	from	-220
from	some	-77
because	it	89
ing	quotation	-249
before	noun	73
ing	is	-92
quotation	verb	-357
what	Name	-107
who	verb	-648
time	verb	-108
at	Name	16
and	as	50
of	an	-229
,	his	-18
under	Name	-151
before	the	-113
for	a	-532
and	he	136
time	noun	-310
in	adverb	-11
quotation	when	-136
when	verb	36
to	that	-108
)	,	-71
which	has	24
after	noun	54
if	noun	-175
as	she	147
,	when	50
about	his	-300
before	he	41
while	adverb	10
of	him	-107
yet	verb	-123
,	after	131
than	noun	43
)	noun	-110
with	number	53
who	has	-162
quotation	after	-92
with	them	-76
toward	noun	-175
quotation	but	-283
but	verb	84
on	his	9
but	he	83
if	he	-316
of	their	-283
as	he	229
quotation	ing	-382
ing	that	207
quotation	is	-75
,	in	-63
with	a	44
ing	his	53
after	ing	28
for	his	32
after	a	38
what	verb	-219
as	they	41
to	his	158
,	where	11
ing	its	-150
as	ing	-231
despite	his	16
to	her	-186
for	her	-198
behind	Name	-229
quotation	to	-442
what	she	-92
and	her	-267
who	would	-175
than	ing	-92
on	their	110
into	the	79
on	her	-241
on	ing	-304
ing	.	-501
,	no	-13
like	Name	-388
time	to	-149
while	the	-95
to	have	-300
,	most	38
ing	on	-308
than	Name	-293
by	a	71
ing	of	-219
about	a	-92
quotation	that	-257
outside	the	-108
ing	will	-76
time	—	-108
—	including	-53
quotation	as	-208
may	be	52
off	the	-186
over	a	-76
whose	noun	-35
,	despite	43
or	Name	-377
quotation	who	-257
who	adverb	-137
quotation	over	-75
for	not	-137
for	quotation	-209
in	that	-138
,	whom	7
whom	he	-108
,	though	59
across	the	-6
,	even	21
by	time	-110
to	him	-174
which	he	-125
in	both	-111
quotation	while	-107
so	many	-140
around	the	55
than	a	83
,	along	-134
along	with	-137
than	number	-331
,	number	-16
and	adverb	46
time	ing	-77
even	if	42
so	noun	-151
of	adverb	-110
ing	:	160
even	verb	-111
who	is	-187
,	was	21
against	him	-174
quotation	against	-92
against	noun	-330
quotation	adverb	-149
since	it	-76
quotation	at	-122
at	his	-93
but	did	63
in	which	17
which	noun	-179
because	they	-15
in	all	-127
with	both	-76
and	to	70
off	noun	-122
when	they	64
of	more	-122
since	time	-76
or	the	-150
quotation	Name	-292
since	he	114
of	whom	-75
on	all	-82
while	ing	10
what	's	-92
which	is	97
,	is	-27
at	this	78
even	though	8
on	its	63
until	the	7
for	number	-108
in	her	35
because	adverb	57
if	it	-230
if	they	-198
as	verb	-221
who	quotation	-92
may	not	-108
in	ing	-29
where	the	-177
for	adverb	53
from	quotation	-76
quotation	where	-75
and	not	-182
and	has	99
of	what	-208
on	quotation	-138
how	Name	-107
if	the	-229
ing	with	-345
which	Name	-234
through	Name	-138
for	all	-122
quotation	if	-162
quotation	he	-136
what	he	-275
—	quotation	-96
for	it	-94
as	it	154
by	some	-82
during	an	48
like	to	-122
than	adverb	-137
which	she	-79
and	their	-182
on	verb	-123
ing	he	135
as	many	-139
as	his	-278
ing	all	-108
when	noun	-140
by	his	-76
,	would	-254
time	in	-267
before	ing	43
after	his	-53
and	would	13
may	have	-198
from	a	95
which	was	-77
toward	Name	-150
,	are	30
including	noun	-323
once	the	-93
quotation	about	-122
about	how	-136
how	the	-122
to	its	-122
ing	an	83
and	have	69
if	Name	82
in	on	-137
—	verb	87
without	noun	-37
as	her	-109
or	her	-107
because	Name	-139
since	the	52
,	all	-24
without	ing	61
or	ing	111
of	how	-136
how	much	-92
when	a	55
of	verb	-330
when	i	50
what	it	-107
than	half	-108
during	Name	-18
to	which	-76
so	verb	-92
,	more	-84
whether	noun	-92
where	Name	62
of	those	-186
while	she	-98
despite	noun	46
,	on	-68
of	being	-162
ing	against	163
in	quotation	-94
with	other	-76
with	their	-151
which	the	-111
as	much	78
when	she	-74
at	ing	-138
among	noun	-330
because	noun	-113
of	its	-219
but	quotation	-101
who	have	-240
,	so	9
,	from	-29
ing	into	-187
,	such	-89
,	or	-82
ing	their	-239
what	the	-122
and	even	47
or	not	184
how	noun	-239
but	the	-119
within	the	-175
on	what	-77
over	,	-76
:	that	-106
and	of	-111
ing	some	-76
,	like	-39
—	or	36
ing	it	-230
like	noun	-122
,	had	-62
of	two	-92
despite	the	15
-	Name	15
between	noun	-122
--	adverb	-25
--	and	-37
but	not	32
over	noun	63
--	Name	66
quotation	without	-75
without	the	-95
,	of	-221
quotation	--	-122
time	for	-76
--	but	133
time	that	19
on	to	-137
of	them	-208
;	noun	-37
if	she	-151
on	whether	-78
:	number	-104
against	her	-107
as	their	-109
,	since	-27
,	that	-98
for	being	-122
for	an	-122
quotation	which	-107
,	among	-119
after	number	23
about	it	-75
or	adverb	-122
or	even	-76
,	either	6
to	some	-92
and	was	-10
over	his	-151
who	,	156
time	as	-93
as	number	-124
of	other	-149
and	an	-182
with	what	-76
along	the	-150
of	this	-109
time	at	-92
since	number	-108
,	they	26
with	that	-93
who	was	-198
and	who	107
within	noun	-76
and	it	-112
quotation	(	-75
ing	number	-108
in	other	-93
,	will	-11
about	number	-219
how	to	-174
,	both	66
,	their	-19
off	.	-76
so	.	-122
but	ing	102
before	a	77
;	number	38
at	one	-77
on	how	-95
into	ing	-107
whether	she	-76
for	more	165
-	and	-16
at	quotation	-76
:	the	-27
;	and	-30
past	noun	-219
(	quotation	18
-	adverb	-107
,	were	-70
for	many	-76
about	her	-197
with	her	123
-	though	126
than	the	-268
,	during	-92
quotation	)	-107
with	him	-186
,	have	45
whether	the	-92
across	noun	-76
,	one	44
in	some	-138
into	an	-76
-	an	82
-	quotation	34
on	some	-77
but	noun	-15
but	she	-8
-	the	56
of	any	-107
-	verb	35
-	a	49
since	noun	-92
through	noun	39
-	but	14
-	he	43
quotation	-	-174
like	.	-76
,	some	-7
into	a	-149
so	much	113
once	adverb	90
than	in	-109
ing	among	-76
where	noun	-139
--	even	-7
who	could	-123
among	the	-174
time	from	-76
among	many	-76
--	verb	-24
(	the	37
without	a	-79
on	this	-77
when	Name	-77
where	he	86
-	one	-28
with	it	-92
and	what	-97
what	they	-76
as	being	-109
like	a	-92
even	as	174
:	to	11
time	with	-123
and	time	-81
:	a	44
until	adverb	-80
over	her	-79
-	ing	28
around	number	-76
by	number	-212
;	Name	22
around	Name	-94
with	adverb	-125
as	one	-151
on	an	-139
or	that	-76
though	he	-97
in	verb	-137
between	a	-107
or	a	-136
by	their	-95
and	its	-113
since	ing	-76
in	those	134
but	was	-37
by	adverb	149
and	others	78
around	noun	-76
at	all	-109
before	time	-78
of	all	-92
ing	they	151
time	of	-79
for	its	-76
⁄	number	-124
after	time	20
on	that	-76
Name	Name	-90
on	number	-77
@shape,here,next
clause	to	the	-596
clause	ing	noun	-744
phrase	,	the	-13
clause	of	Name	-662
clause	from	number	-92
clause	to	number	-208
that	for	noun	-512
phrase	of	ing	-515
phrase	ing	in	-284
phrase	in	a	7
phrase	(	Name	-6
clause	to	verb	-28
clause	in	the	30
clause	of	noun	-795
clause	against	the	-136
phrase	to	ing	37
phrase	ing	noun	62
phrase	to	verb	8
phrase	on	the	-28
wh	to	verb	-565
wh	in	a	-123
wh	ing	noun	-208
to	to	the	-283
phrase	,	adverb	6
to	of	noun	-376
to	ing	noun	-376
clause	,	not	-52
clause	for	what	-107
clause	,	but	-44
clause	because	of	-316
that	,	and	16
that	and	quotation	-249
phrase	-	noun	49
phrase	,	and	-13
clause	—	and	-13
to	,	which	19
that	to	noun	-487
that	,	Name	26
that	,	as	75
phrase	with	Name	11
phrase	,	with	-8
phrase	in	the	7
phrase	who	are	-92
phrase	and	noun	18
clause	and	verb	5
clause	in	its	-138
phrase	ing	a	52
phrase	under	noun	41
clause	to	be	-523
clause	,	and	6
that	to	verb	-20
that	,	but	-15
phrase	,	Name	-27
phrase	for	the	6
phrase	of	Name	-842
that	with	noun	-388
that	,	noun	20
that	-	noun	6
that	and	Name	27
wh	in	the	-308
wh	,	and	-11
wh	and	how	-76
phrase	against	the	41
phrase	quotation	for	-174
phrase	for	Name	-470
phrase	in	Name	7
phrase	and	for	-110
clause	in	Name	-665
clause	and	Name	-11
clause	even	noun	-123
clause	by	Name	-382
clause	on	time	-38
clause	time	time	102
clause	time	.	-323
phrase	and	verb	15
phrase	on	Name	14
phrase	to	a	19
phrase	and	how	-124
phrase	ing	the	-33
phrase	and	ing	49
phrase	including	Name	-122
phrase	quotation	of	-208
phrase	of	noun	-912
phrase	,	noun	-20
phrase	who	had	8
phrase	ing	for	-149
phrase	for	noun	-27
that	of	the	-682
that	during	the	-124
that	ing	in	-208
that	in	the	91
that	in	number	95
that	and	noun	-655
phrase	quotation	by	-107
phrase	:	quotation	-229
that	of	noun	-754
phrase	,	at	10
clause	,	noun	7
phrase	ing	as	-149
phrase	as	a	-33
phrase	quotation	noun	-370
phrase	:	Name	-127
phrase	of	quotation	-162
phrase	quotation	from	-136
phrase	from	the	25
phrase	in	noun	-26
phrase	with	the	11
phrase	after	the	-8
wh	,	noun	-31
that	behind	the	-76
phrase	ing	about	-76
phrase	about	noun	-218
clause	after	Name	-172
clause	on	Name	28
clause	ing	to	34
phrase	to	quotation	-275
that	with	Name	-376
phrase	for	ing	8
clause	for	him	-174
clause	,	while	31
clause	of	the	-768
phrase	when	the	16
clause	for	noun	141
clause	,	adverb	-21
clause	,	verb	8
phrase	so	adverb	-137
that	,	a	44
that	,	has	-135
that	quotation	noun	-257
that	of	ing	-218
that	ing	the	15
phrase	)	.	150
that	quotation	on	-92
that	on	noun	-422
that	,	quotation	-354
that	quotation	because	-92
that	during	a	56
clause	to	do	-315
clause	of	his	-363
to	of	Name	-292
that	as	noun	-364
clause	about	the	-257
clause	under	the	-92
clause	between	Name	-186
clause	,	who	63
clause	time	and	-136
clause	and	that	-52
clause	for	Name	-495
phrase	,	he	10
clause	quotation	and	-465
clause	with	Name	-30
clause	about	Name	-197
that	may	verb	-149
that	time	's	-239
that	to	adverb	-198
phrase	as	quotation	-422
phrase	of	number	-174
phrase	,	verb	11
phrase	by	Name	-22
phrase	at	number	-110
phrase	about	whether	-122
phrase	,	ing	34
phrase	,	for	-69
phrase	for	their	-150
phrase	,	a	-39
phrase	from	ing	-292
clause	and	noun	-41
phrase	of	time	-107
phrase	time	.	18
that	as	a	-285
that	on	the	89
that	ing	Name	-358
phrase	of	a	-474
phrase	to	Name	-7
phrase	by	ing	11
phrase	at	the	-12
phrase	on	time	8
phrase	with	an	17
that	in	noun	73
that	to	a	-197
that	,	he	-37
clause	in	a	62
clause	over	Name	-136
clause	(	Name	-156
clause	on	the	-496
phrase	who	's	46
phrase	against	Name	-284
clause	ing	verb	-107
clause	with	noun	-428
phrase	,	she	24
to	for	noun	-231
clause	on	noun	-471
clause	when	he	-17
clause	from	his	-122
clause	of	a	-283
wh	or	verb	-92
phrase	ing	Name	-480
phrase	,	including	-16
phrase	including	the	-92
phrase	to	more	-76
that	ing	a	-276
that	from	Name	-283
that	but	adverb	-112
that	ing	them	-76
phrase	of	the	-834
clause	if	verb	-92
quotation	in	the	-110
clause	from	noun	-339
clause	at	a	-24
clause	at	noun	-293
phrase	in	his	-196
phrase	,	quotation	-46
that	to	be	-357
that	in	time	-338
that	time	.	-376
clause	to	noun	104
that	to	the	60
that	ing	to	-391
clause	with	the	-447
that	with	the	-363
that	quotation	in	-257
that	in	a	-277
that	ing	,	33
phrase	and	his	-25
clause	quotation	with	-136
clause	ing	the	-512
clause	but	that	-111
clause	ing	adverb	-197
clause	and	ing	-81
clause	for	the	-508
clause	with	his	-136
clause	to	Name	-492
clause	even	more	-93
to	to	verb	-470
to	by	ing	17
to	as	adverb	-95
clause	like	the	-122
clause	because	the	-162
phrase	during	a	21
phrase	to	be	-229
wh	of	noun	-229
clause	in	their	-139
that	among	Name	-107
clause	and	quotation	-188
clause	of	her	-197
clause	on	a	98
clause	as	noun	-323
clause	as	Name	-220
clause	because	she	47
clause	and	the	-72
phrase	from	her	-77
phrase	quotation	and	-426
phrase	ing	her	38
phrase	to	an	-76
phrase	while	Name	42
that	ing	him	-149
that	in	his	-186
clause	ing	for	-186
phrase	in	an	78
that	,	ing	26
that	time	number	-197
that	in	Name	-531
that	—	a	30
that	while	he	-93
that	and	number	-176
phrase	,	although	136
phrase	between	the	-197
that	of	a	-197
that	and	is	-79
that	by	noun	-174
that	at	the	-371
clause	or	noun	-229
clause	ing	Name	-422
clause	from	Name	-351
that	from	the	-284
phrase	as	noun	36
clause	for	ing	-208
phrase	,	an	-41
phrase	after	Name	15
phrase	quotation	in	-162
phrase	about	ing	-136
phrase	ing	ing	49
phrase	ing	and	-136
phrase	and	other	-230
phrase	over	the	-260
phrase	when	he	28
that	quotation	and	-421
that	because	he	-138
that	quotation	a	-92
that	and	a	-137
phrase	from	his	-108
phrase	in	number	-44
to	and	verb	-49
to	ing	to	-76
to	and	noun	-417
clause	who	are	-75
clause	ing	in	-266
to	for	Name	-174
to	,	ing	8
clause	quotation	the	-136
clause	quotation	because	-122
clause	because	it	-138
phrase	ing	quotation	-162
phrase	and	quotation	-209
clause	to	quotation	-315
clause	quotation	noun	-350
clause	in	an	13
clause	over	the	97
clause	quotation	in	-292
that	ing	adverb	-197
that	quotation	verb	-162
clause	quotation	for	-186
clause	,	the	49
clause	who	verb	-337
clause	or	verb	77
clause	at	Name	-138
clause	,	ing	-68
phrase	and	as	63
phrase	of	an	-174
phrase	,	his	-24
phrase	to	noun	-12
phrase	under	Name	-77
that	ing	noun	-680
phrase	before	the	-13
phrase	for	a	-323
clause	and	he	-28
clause	time	noun	-107
clause	and	is	78
clause	in	time	-95
clause	time	's	-208
phrase	of	his	-357
phrase	time	's	-162
that	to	do	-208
that	as	adverb	-123
phrase	ing	him	-162
phrase	quotation	when	-122
phrase	when	verb	-6
clause	to	adverb	216
phrase	at	a	34
clause	,	which	-15
clause	,	Name	-48
clause	,	with	18
clause	)	.	84
that	if	noun	-107
that	and	that	46
that	on	time	62
phrase	,	when	27
that	about	his	-174
clause	but	adverb	12
clause	time	number	-284
that	,	while	-36
clause	yet	verb	-76
phrase	in	time	29
that	over	Name	-92
clause	,	a	12
that	or	noun	-266
that	than	noun	111
phrase	)	noun	-86
phrase	with	number	28
phrase	,	who	-26
phrase	between	Name	-136
clause	of	quotation	-149
clause	as	a	127
that	to	Name	100
that	after	the	-114
clause	ing	her	-123
clause	quotation	but	-229
clause	but	verb	45
that	on	his	-123
that	of	Name	-571
clause	if	he	-122
phrase	of	their	-162
clause	of	ing	-315
phrase	over	Name	-186
phrase	time	number	25
phrase	as	he	80
that	quotation	ing	-197
that	ing	that	73
phrase	who	verb	-442
phrase	time	,	14
phrase	,	as	-19
clause	with	a	106
phrase	as	the	-80
clause	ing	his	-198
phrase	for	his	33
phrase	after	a	-85
phrase	after	he	30
clause	what	verb	-92
phrase	as	they	-79
that	as	Name	-176
that	and	other	-186
that	of	their	-92
that	to	his	-136
that	between	Name	-136
clause	,	where	58
to	time	.	-219
that	about	noun	-197
that	on	Name	-286
that	who	are	-107
that	from	ing	-149
clause	time	,	-239
clause	ing	its	-92
that	time	,	-248
phrase	by	noun	14
phrase	as	ing	-175
clause	to	her	-75
clause	for	her	-92
phrase	because	he	-98
phrase	behind	Name	-122
clause	quotation	to	-307
phrase	as	adverb	42
phrase	and	her	-138
phrase	who	would	-122
wh	in	Name	-197
wh	into	the	-76
clause	and	his	7
that	on	her	-76
phrase	into	the	-219
clause	quotation	ing	-162
phrase	on	ing	-164
phrase	ing	.	-266
to	at	the	-163
that	ing	her	-93
that	for	Name	-405
clause	like	Name	-136
that	and	the	-330
clause	time	to	-92
clause	who	had	-107
clause	while	the	-78
clause	under	noun	-76
clause	to	have	-229
phrase	about	his	-107
wh	on	noun	-92
clause	than	Name	-149
that	by	a	-107
phrase	,	not	-140
clause	ing	of	-92
that	quotation	that	-92
clause	quotation	that	-149
clause	into	noun	-149
that	to	quotation	-186
clause	including	Name	-75
that	quotation	for	-238
that	for	the	-370
phrase	,	but	99
clause	as	he	19
clause	after	the	30
to	as	the	100
to	and	the	203
to	to	Name	-197
to	and	Name	-210
to	in	the	-330
phrase	may	be	-76
that	with	a	-136
that	off	the	-76
phrase	and	the	-510
phrase	or	Name	-219
that	as	the	73
that	,	which	50
clause	quotation	who	-75
phrase	for	quotation	-136
phrase	quotation	because	-107
that	time	to	-75
phrase	at	noun	-27
phrase	among	Name	-174
that	over	the	-136
that	quotation	of	-229
clause	quotation	on	-75
clause	ing	and	-122
wh	from	the	-92
wh	,	Name	96
quotation	and	verb	15
that	across	the	-76
phrase	,	even	8
phrase	quotation	on	-149
phrase	quotation	to	-149
to	,	verb	-10
to	quotation	noun	-75
that	and	his	-137
that	to	him	-75
phrase	ing	to	49
clause	about	ing	-136
that	while	Name	-6
phrase	after	noun	25
clause	may	verb	-92
that	when	he	-109
phrase	than	a	46
phrase	than	number	-76
phrase	to	adverb	-221
phrase	,	number	-22
phrase	and	adverb	47
that	after	Name	69
that	,	even	-6
that	even	if	-123
that	if	he	-162
clause	:	quotation	74
clause	even	verb	-77
clause	even	if	49
to	on	a	-76
phrase	who	is	-122
that	,	was	-54
that	but	that	-166
that	against	him	-92
that	against	noun	-122
clause	quotation	adverb	-75
that	,	verb	-52
that	and	verb	41
clause	to	ing	-239
phrase	in	which	-170
phrase	which	noun	-94
phrase	because	they	16
clause	by	noun	-230
clause	from	the	-345
phrase	,	while	53
phrase	and	in	31
phrase	by	a	34
clause	as	the	-209
phrase	about	Name	-197
phrase	if	he	-75
clause	on	ing	-122
clause	against	Name	-239
clause	off	noun	-92
clause	,	despite	136
that	who	were	-75
phrase	or	verb	-77
clause	ing	him	-92
clause	behind	Name	-107
that	time	time	-92
that	,	the	-13
clause	quotation	Name	-122
to	in	noun	-275
to	,	Name	46
clause	in	his	99
phrase	of	her	-257
phrase	with	his	-123
to	on	noun	115
to	in	number	-122
phrase	and	number	-154
phrase	quotation	who	-162
clause	to	a	-275
clause	which	is	-79
clause	,	is	-89
clause	at	this	-78
clause	because	quotation	-136
to	for	a	-136
clause	by	the	-330
clause	to	his	-136
phrase	)	,	-6
phrase	and	a	-34
phrase	quotation	ing	-186
phrase	time	noun	-163
phrase	,	where	-11
clause	for	number	-76
wh	by	noun	-92
wh	from	Name	-76
to	while	ing	-78
to	by	noun	-123
to	from	the	-107
clause	with	an	-108
clause	if	it	-75
clause	if	they	-92
clause	as	verb	-76
clause	ing	a	-337
phrase	into	noun	-219
phrase	in	ing	7
phrase	from	noun	35
to	on	time	-79
to	time	,	-92
wh	of	Name	-162
phrase	or	noun	-275
wh	to	be	-92
phrase	for	adverb	19
clause	as	adverb	-123
clause	because	he	103
clause	from	ing	-219
clause	and	has	61
clause	when	the	-95
that	or	verb	-136
clause	quotation	by	-162
clause	by	a	-93
clause	against	him	-75
clause	quotation	verb	-208
phrase	after	ing	62
that	ing	verb	-162
that	by	the	-275
that	on	a	-198
clause	of	what	-92
to	and	other	-92
to	,	noun	-12
clause	to	him	-92
clause	when	they	25
wh	with	Name	-76
phrase	,	despite	18
clause	ing	ing	-77
clause	if	the	-136
clause	ing	with	-149
clause	in	which	101
clause	which	Name	-76
that	through	Name	-76
that	by	Name	-300
that	quotation	if	-92
that	if	it	-149
that	quotation	he	-75
clause	what	he	-162
that	of	his	-337
wh	for	Name	-122
wh	,	number	119
clause	which	verb	-151
wh	,	the	-23
clause	and	adverb	11
phrase	ing	from	-149
phrase	ing	his	56
phrase	like	Name	-197
phrase	whose	noun	41
phrase	for	not	-123
phrase	as	it	36
that	,	adverb	11
clause	–	noun	14
that	for	a	-229
that	with	quotation	-75
phrase	from	Name	8
phrase	quotation	that	-92
phrase	quotation	as	-107
wh	,	he	18
that	to	ing	-198
clause	,	as	-21
phrase	which	she	-78
clause	ing	.	-283
phrase	,	in	37
phrase	and	their	-110
clause	in	number	-285
clause	ing	he	118
to	in	a	-150
clause	ing	,	105
that	against	Name	-257
clause	for	a	-229
clause	by	ing	42
clause	and	other	-151
that	ing	quotation	-76
that	before	the	-175
phrase	,	would	-84
to	time	in	-75
clause	and	would	23
phrase	against	noun	-186
clause	of	number	-186
clause	from	a	91
clause	toward	Name	-107
that	in	their	-122
that	when	it	-124
that	,	are	-86
clause	including	noun	-136
that	and	ing	-8
that	quotation	to	-174
phrase	ing	an	-78
phrase	if	Name	-76
to	ing	Name	176
wh	as	a	116
clause	in	her	-77
clause	if	Name	-76
phrase	as	her	-77
to	,	a	35
that	,	because	-81
that	because	of	-199
that	of	her	-229
that	because	they	-124
clause	without	ing	-95
to	to	noun	-239
that	and	adverb	-177
clause	ing	more	-92
to	in	Name	-283
that	in	her	-93
clause	ing	on	-162
phrase	time	in	-92
phrase	,	has	116
to	,	and	13
phrase	to	which	-76
that	so	verb	-76
that	to	an	-92
that	,	number	-129
that	into	noun	-136
that	from	a	-107
phrase	where	Name	-80
phrase	of	those	-122
phrase	while	noun	10
phrase	to	number	-219
to	from	ing	-162
phrase	from	a	-12
clause	off	the	-76
clause	than	number	-197
to	as	a	-165
that	may	be	-92
to	of	the	-337
that	,	in	-237
to	of	his	-122
to	,	including	-100
to	including	noun	-75
clause	for	verb	-122
wh	and	Name	110
wh	for	noun	-92
clause	with	their	-92
clause	of	their	-75
that	and	has	-112
wh	in	noun	-107
phrase	ing	,	-81
that	while	ing	-94
clause	on	her	-122
to	on	Name	-211
phrase	for	this	28
that	at	ing	-107
that	among	noun	-122
phrase	than	noun	-139
clause	but	quotation	-82
phrase	—	a	-36
clause	who	have	-75
that	at	noun	110
phrase	about	the	-300
that	than	number	-174
that	in	that	-76
to	ing	the	-198
that	for	ing	-229
phrase	ing	into	-76
clause	among	noun	-136
phrase	,	such	-6
that	,	or	-112
that	or	Name	-149
that	may	have	-136
that	but	verb	-9
that	who	verb	-300
that	by	ing	-276
that	ing	for	-219
phrase	at	Name	-16
phrase	ing	of	-92
phrase	ing	their	-76
phrase	who	have	-150
phrase	and	even	43
phrase	with	a	-10
phrase	within	the	-92
that	:	quotation	-35
wh	and	noun	-249
that	and	her	-76
that	with	his	-122
phrase	and	of	-78
wh	of	the	-136
wh	ing	the	-122
that	for	his	-92
phrase	—	and	73
phrase	even	noun	-94
wh	to	the	-122
phrase	like	noun	-107
phrase	than	Name	-108
that	time	noun	-92
that	from	noun	-208
clause	ing	an	-122
clause	because	they	-76
phrase	toward	the	-76
wh	on	Name	82
clause	but	not	-135
clause	over	noun	-76
that	ing	into	-76
that	into	the	-92
that	without	noun	-137
to	or	noun	-122
clause	on	his	-92
phrase	which	is	33
phrase	quotation	without	-75
phrase	,	of	-165
phrase	quotation	--	-75
phrase	--	adverb	15
phrase	on	his	36
clause	about	his	-107
phrase	which	verb	48
phrase	time	that	9
that	ing	on	-186
that	on	to	-92
to	on	the	99
that	of	time	-92
phrase	;	noun	-38
that	so	adverb	-107
phrase	of	what	-92
phrase	what	verb	-92
phrase	,	to	-6
phrase	as	his	-198
clause	between	the	-75
clause	of	them	-75
clause	as	an	-108
clause	,	although	-34
clause	in	ing	-209
to	,	quotation	-80
wh	,	ing	12
wh	as	noun	-137
phrase	as	their	-93
clause	of	verb	-162
clause	,	he	-19
that	,	that	26
clause	for	being	-92
that	for	their	-75
that	toward	noun	-107
phrase	who	adverb	-76
phrase	when	she	-21
clause	,	when	59
clause	into	the	50
phrase	among	noun	-174
phrase	quotation	which	-92
wh	,	verb	30
wh	ing	to	-76
wh	to	Name	-186
phrase	in	her	34
clause	and	have	60
that	through	the	-176
wh	on	the	-122
that	)	and	14
that	if	Name	-188
that	,	who	41
that	,	would	-153
clause	ing	that	9
that	what	verb	-75
that	,	his	37
phrase	of	its	-107
that	quotation	with	-75
clause	as	quotation	-107
phrase	over	his	-93
to	in	time	-150
clause	ing	it	-107
clause	through	the	-123
that	quotation	who	-92
that	ing	.	-208
to	of	ing	-92
clause	and	an	-111
wh	or	Name	-92
that	,	when	-138
that	under	noun	-93
clause	(	number	-6
clause	across	the	-76
that	ing	an	62
phrase	on	a	-79
phrase	ing	with	-162
phrase	,	they	93
phrase	,	so	116
wh	with	noun	-136
phrase	how	the	-75
phrase	ing	adverb	-92
phrase	who	was	-136
phrase	and	who	39
that	at	a	-137
that	,	to	52
phrase	ing	that	-20
clause	,	even	28
that	if	the	-92
phrase	around	the	34
quotation	and	noun	111
wh	as	the	-108
phrase	as	verb	-150
phrase	without	ing	82
wh	who	verb	-75
phrase	ing	verb	-92
clause	about	number	-107
clause	so	adverb	-149
phrase	and	to	8
phrase	how	to	-92
clause	of	being	-92
phrase	quotation	verb	-107
quotation	and	quotation	-109
phrase	,	their	-15
phrase	quotation	Name	-174
clause	quotation	of	-162
wh	against	the	-76
clause	during	the	34
wh	and	adverb	-96
wh	,	adverb	47
phrase	,	though	-9
that	at	Name	-108
that	ing	with	-149
clause	and	a	37
phrase	ing	it	-122
clause	;	number	115
phrase	,	from	26
clause	about	noun	-122
phrase	even	more	-78
phrase	whether	she	-76
phrase	which	Name	-151
phrase	,	that	-110
clause	on	quotation	-76
clause	for	more	-93
phrase	-	and	-36
phrase	:	the	-98
phrase	;	and	15
phrase	of	how	-122
phrase	past	noun	-136
quotation	of	noun	-92
phrase	how	noun	-75
phrase	,	were	-22
that	to	her	-92
phrase	,	or	33
that	like	Name	-162
that	from	number	-136
phrase	as	an	50
clause	,	including	-181
clause	-	and	-7
clause	and	her	-111
clause	,	number	23
clause	or	Name	-107
that	about	her	-75
that	with	her	-92
to	as	noun	-137
phrase	,	was	23
that	ing	his	-109
phrase	when	it	27
that	as	they	-77
phrase	to	his	46
that	about	number	-107
clause	than	the	-122
to	with	Name	-108
that	quotation	or	-75
that	with	him	-107
clause	for	his	-149
that	,	whose	91
that	,	were	-113
clause	how	noun	-122
that	time	in	-92
that	on	ing	-122
to	like	Name	-75
phrase	from	number	-76
phrase	or	ing	44
wh	to	noun	-122
wh	at	the	-150
to	with	noun	71
clause	in	some	-108
clause	ing	their	-92
wh	ing	Name	-75
that	as	quotation	-92
phrase	ing	them	-122
to	,	the	66
clause	:	the	20
phrase	what	he	-75
phrase	-	quotation	-31
that	about	Name	-75
that	and	would	-110
that	,	it	-121
that	than	Name	-76
clause	time	in	-107
that	of	number	-136
that	-	verb	-97
clause	,	to	-162
clause	against	noun	-122
clause	-	but	-38
to	with	the	-149
to	,	adverb	-43
phrase	into	Name	-75
phrase	so	noun	-77
clause	quotation	-	-75
phrase	quotation	the	-107
that	who	has	-107
that	how	noun	-75
phrase	but	adverb	-97
that	in	ing	-174
that	to	number	-149
that	under	the	-77
clause	where	noun	-93
to	,	while	22
wh	with	the	-107
phrase	than	the	-107
that	(	Name	31
that	if	verb	-76
clause	who	could	-75
phrase	of	them	-107
that	-	and	52
to	at	noun	-92
to	before	the	-76
clause	--	verb	-92
that	which	verb	-123
that	of	its	-92
that	in	an	-78
phrase	over	noun	45
to	from	Name	-75
that	quotation	the	-107
clause	than	noun	-123
phrase	since	the	29
phrase	when	Name	-27
phrase	on	her	-77
that	than	the	-107
phrase	-	one	-23
phrase	as	being	-93
phrase	with	their	-76
clause	while	ing	45
phrase	even	as	105
that	so	.	-92
phrase	through	the	-17
phrase	time	with	-76
clause	as	much	-76
phrase	of	verb	-122
that	since	the	-92
that	what	he	-75
to	time	number	-107
clause	,	such	-146
that	of	verb	-122
that	,	including	-124
that	,	though	49
that	to	have	-107
phrase	,	is	42
that	around	number	-76
phrase	)	and	-9
phrase	under	the	39
that	with	number	-75
clause	as	his	-76
that	when	Name	-93
clause	may	be	34
wh	of	his	-92
to	with	a	-77
phrase	and	not	-77
clause	-	adverb	29
phrase	for	her	-76
phrase	because	of	24
phrase	as	one	-123
that	when	noun	-76
wh	,	she	-66
that	even	though	-76
that	though	he	-79
clause	in	verb	-108
phrase	across	the	31
phrase	and	has	9
phrase	of	some	-92
clause	before	the	-137
clause	and	in	-81
to	,	who	-30
quotation	to	verb	-122
phrase	including	noun	-208
phrase	quotation	with	-107
clause	when	Name	-78
that	about	the	-136
that	in	on	-76
phrase	along	the	-76
to	or	verb	-76
that	for	him	-75
that	ing	their	-107
that	if	they	-76
clause	in	this	-92
phrase	when	i	98
that	—	and	-25
clause	,	or	-85
clause	than	a	-76
clause	before	ing	-80
clause	within	the	-76
wh	time	.	-76
to	over	the	-92
that	in	which	-92
phrase	by	number	-124
clause	with	him	-76
that	quotation	Name	-92
phrase	about	her	-92
phrase	,	will	-23
clause	⁄	number	-76
that	by	number	-75
clause	and	number	15
clause	:	Name	-88
phrase	-	but	21
clause	through	noun	-93
clause	quotation	a	-75
phrase	how	Name	-75
@here,openVerb
to		-9
ing		21
time		-7
of		293
for		31
in		12
—		-31
(		16
to	support	-323
against		-35
to	expand	-151
on		-5
–		27
with		16
quotation		-1238
to	kill	-107
:		7
what		-562
but		-11
because		42
who		55
to	tell	-76
over		16
to	pay	-136
since		21
;		19
under		-42
which		32
to	put	-162
to	see	-248
how		-575
into		-11
off		-437
to	combat	214
to	take	178
to	increase	-107
as		8
even		6
than		21
to	attack	-136
inside		-110
through		10
including		-512
during		-10
toward		-351
or		-67
before		12
after		-8
behind		-406
about		-870
to	enter	-108
to	vote	-330
when		-16
,	say	154
so		53
whether		-427
between		-596
and	call	88
until		8
,	follow	-107
from	enter	-283
above		-139
to	tighten	-93
to	prevent	-186
if		59
to	repeal	-92
to	ensure	-122
to	counter	-92
if	elect	-136
to	protect	-197
to	talk	-107
and	show	-56
and	say	114
to	register	-92
like		-602
once		-6
among		-555
to	serve	-197
regarding		-79
while		-17
to	speak	-174
to	win	-357
outside		-249
,	make	-75
to	ask	202
who	want	-122
to	get	-382
,	leave	-20
to	use	-208
to	spend	-163
to	lose	-107
,	compare	85
,	put	8
versus		-78
beyond		-210
quotation	add	-122
why		-177
to	run	-275
what	happen	-92
to	leave	-136
to	bring	-267
to	say	-149
whom		-187
to	attend	-76
to	drop	-122
to	stop	-186
from	become	-75
may		-19
whose		-31
around		-32
to	focus	337
across		-37
to	influence	-76
to	keep	-248
to	release	-163
and	ask	53
within		-284
along		-249
to	change	-149
and	go	39
to	lay	-107
to	describe	-92
to	secure	-136
of	use	-92
to	create	-136
without		-41
when	ask	77
and	take	-14
to	raise	-174
where		-15
to	discuss	-92
to	meet	-92
to	pass	-136
to	work	-162
to	clinch	-107
who	say	-92
to	wait	-75
‘		-78
via		13
to	share	-76
to	build	-174
and	make	-50
to	make	170
to	offer	-93
concerning		-95
Name		33
and	build	-84
and	question	123
past		-389
to	become	-136
to	criticize	-76
of	lose	-75
to	save	-107
to	understand	-122
to	investigate	-92
to	pursue	-92
to	address	-122
,	tell	55
to	provide	-122
,	give	30
and	suggest	38
to	ban	-150
from	come	-92
and	accuse	102
who	make	-92
to	try	275
,	claim	-91
to	move	-107
to	call	-107
to	help	182
to	find	-107
and	lose	-104
to	appear	-107
and	raise	-88
--		24
to	blame	-76
,	argue	146
to	stay	-92
to	achieve	-76
and	provide	-16
which	include	-110
to	deal	-75
onto		-95
to	settle	-76
although		-138
to	endorse	-122
for	support	-92
amid		-80
,	show	-49
but	say	-24
to	visit	-92
to	come	-108
for	continue	-80
to	fill	-107
to	give	-136
to	control	-76
to	hold	-136
to	cut	-92
to	explain	-76
―		51
to	date	-76
to	close	-122
,	note	58
to	lead	-136
yet		-163
to	boost	-92
,	offer	104
for	ban	-76
to	show	-136
to	fight	-208
to	go	-197
of	become	-75
to	follow	-92
to	join	-122
to	push	-76
and	send	67
to	avoid	233
to	stand	-76
unless		-125
to	turn	-136
,	limit	-11
to	deliver	-107
to	project	-76
per		-78
,	couple	-85
as	say	-92
alongside		-78
to	negotiate	-76
to	power	-75
of	undocumented	-75
to	participate	-76
below		-80
to	defeat	-92
to	manage	-76
to	consider	-92
and	refuse	137
to	continue	-122
to	block	-76
to	fund	-76
to	act	-76
,	cite	112
or	receive	-92
who	support	-75
to	send	-109
to	review	-76
,	point	120
to	determine	-122
to	gain	-92
⁄		-123
to	return	-76
,	state	86
to	watch	-76
@here,before
from	noun	-5
to	noun	11
ing	be	-345
ing	noun	-94
time	the	-468
,	Name	-13
of	noun	38
to	number	-248
for	noun	-24
in	noun	-22
ing	of	-661
in	ing	-83
(	Name	-50
)	Name	-14
to	verb	-122
against	noun	24
ing	to	-422
on	noun	-7
–	noun	-94
with	noun	8
quotation	with	-75
in	verb	-157
ing	number	-123
:	noun	29
,	them	34
ing	for	-642
-	noun	16
what	for	-174
but	,	-498
of	because	-426
,	noun	5
and	,	-742
over	noun	-107
since	noun	-30
with	,	-348
with	and	-78
who	noun	-21
;	noun	70
ing	him	-108
under	verb	-178
,	adverb	-96
to	Name	51
of	Name	-666
with	verb	10
to	how	-219
and	verb	-34
how	and	-186
off	noun	-197
into	noun	87
for	quotation	185
for	and	-163
as	verb	-112
even	verb	-94
by	verb	-159
in	Name	55
time	on	-530
time	time	-260
for	Name	-25
on	Name	20
through	verb	-189
ing	's	-427
ing	and	-539
quotation	the	-562
of	quotation	-416
who	Name	113
for	ing	-412
during	verb	-179
ing	Name	69
by	quotation	87
toward	noun	-308
of	%	-218
as	ing	24
quotation	a	-669
or	quotation	-122
quotation	of	-248
from	quotation	-199
before	noun	-9
after	noun	38
over	verb	-277
behind	was	-75
about	ing	-186
to	ing	53
for	verb	-81
because	him	45
,	it	30
to	it	198
so	noun	108
quotation	an	-248
quotation	has	-149
on	quotation	138
quotation	,	-229
because	quotation	-264
during	quotation	139
quotation	that	-421
of	some	-487
during	noun	41
whether	verb	-197
about	noun	-717
between	noun	-527
time	this	-402
and	time	-11
quotation	be	-218
and	quotation	82
ing	his	-230
of	much	-174
may	he	-77
until	verb	-109
who	verb	-76
quotation	as	-388
at	Name	71
whether	about	-149
for	,	-150
of	all	-197
from	Name	105
ing	from	-492
and	she	-156
of	half	-174
time	of	-200
with	Name	80
as	himself	40
ing	when	-92
to	)	-76
by	Name	43
ing	by	-510
at	verb	54
in	and	-199
time	a	-230
and	)	-143
on	and	-93
—	Name	12
by	noun	-35
to	,	-284
ing	,	-550
quotation	are	-149
of	any	-186
when	verb	-50
ing	is	-512
from	verb	-492
if	,	-122
or	verb	-284
on	verb	-64
including	,	-474
to	adverb	-422
ing	are	-365
if	noun	149
about	verb	-410
at	ing	23
time	in	-604
what	noun	-136
to	certain	-76
if	verb	-249
ing	not	-377
quotation	verb	-523
in	quotation	121
to	had	-122
,	ing	72
through	noun	100
quotation	is	-307
with	quotation	66
ing	with	-107
but	noun	80
and	adverb	-101
because	verb	-223
because	noun	23
ing	adverb	-554
on	them	58
among	noun	-432
quotation	's	-330
quotation	and	-315
in	are	-108
because	,	-179
of	number	-186
quotation	noun	-581
to	her	-230
while	noun	34
ing	was	-569
in	him	69
but	Name	7
since	Name	-109
in	is	-240
while	verb	-99
in	was	-210
and	number	29
or	noun	-640
in	number	-279
—	quotation	44
ing	about	-260
ing	ing	-176
and	ing	65
in	's	-94
and	—	-170
to	him	-292
quotation	Name	-376
ing	verb	-553
from	ing	-232
quotation	his	-136
quotation	ing	-174
quotation	to	-432
ing	that	-383
time	noun	168
as	and	-93
,	number	9
under	Name	-92
time	's	-122
in	adverb	-118
time	adverb	-444
as	adverb	-380
when	quotation	82
,	and	-125
,	)	-166
which	,	-475
if	that	-258
as	that	-187
about	more	-75
before	Name	30
on	him	-126
while	,	-247
than	adverb	58
who	,	-401
ing	the	-508
quotation	adverb	-162
after	quotation	46
beyond	noun	-92
but	quotation	74
off	verb	-315
of	verb	-451
as	number	81
ing	quotation	273
time	Name	-61
,	time	75
as	,	-403
between	quotation	-92
to	is	-162
ing	after	-122
ing	a	-372
what	verb	-174
of	many	-218
as	themselves	84
about	that	-92
than	more	-539
ing	as	-242
behind	adverb	-122
to	quotation	-452
of	one	-426
in	her	-109
of	that	-174
ing	than	-92
and	he	-256
ing	on	-301
quotation	her	-149
despite	noun	121
at	quotation	60
after	Name	47
to	enough	-208
like	noun	-426
to	time	-149
because	Name	174
who	those	-174
ing	been	-241
on	ing	-331
than	Name	163
while	Name	-83
of	ing	-218
time	verb	-219
—	time	-13
including	—	-75
as	quotation	112
quotation	was	-405
may	noun	96
to	be	-107
behind	verb	-162
if	Name	-258
whose	noun	37
around	verb	-176
despite	,	-139
or	Name	83
as	him	128
who	quotation	-258
behind	noun	-208
over	quotation	-93
quotation	for	-122
though	,	-145
to	not	-267
yet	not	-92
time	by	-108
among	Name	-122
of	those	-75
time	that	-137
while	quotation	98
if	adverb	-123
how	noun	-162
within	noun	-186
outside	noun	-92
along	,	-107
with	along	-139
ing	time	-75
even	,	-281
if	even	-198
so	verb	-136
:	ing	-23
even	noun	82
to	having	-75
against	verb	-337
against	quotation	-92
to	have	-239
quotation	it	-162
quotation	would	-197
which	in	-305
on	adverb	-261
of	none	-162
in	one	-83
time	since	-75
:	adverb	-25
in	had	-76
whom	of	-76
when	Name	60
ing	while	-267
and	's	-81
until	noun	6
when	adverb	-133
as	them	-124
on	number	-79
to	was	-92
,	that	-96
ing	in	-453
where	noun	-19
in	be	-77
ing	:	-76
where	quotation	-93
quotation	he	-122
of	him	-218
what	of	-208
with	adverb	-187
how	verb	-208
on	is	-163
with	ing	-353
through	ing	-82
if	quotation	-162
of	adverb	-162
-	Name	36
via	noun	51
in	,	-407
,	him	69
which	quotation	156
like	would	-75
to	like	-122
over	Name	184
after	verb	-89
into	verb	-388
off	ing	-75
why	verb	-76
so	do	-122
,	who	-91
past	the	-208
for	number	-123
even	that	-163
in	time	-268
quotation	had	-248
once	noun	-124
about	quotation	-136
how	about	-136
on	in	-137
as	it	61
of	will	-92
without	noun	58
if	as	-122
ing	her	-122
or	his	-75
toward	verb	-92
may	adverb	-77
,	is	-19
ing	without	-149
ing	or	-176
how	of	-149
quotation	been	-136
which	to	-78
ing	were	-292
during	that	-96
ing	those	-92
with	do	-150
(	noun	74
)	noun	-42
from	adverb	-198
on	,	-140
under	noun	81
as	much	-82
ing	at	-151
ing	do	-110
so	,	-92
from	,	-107
into	ing	-198
as	such	-390
in	it	191
or	,	-248
may	Name	-162
what	that	-75
quotation	were	-174
or	whether	-76
in	those	-76
within	Name	-76
though	even	-157
what	on	-75
,	over	16
of	and	-107
like	,	-162
in	more	-76
to	that	99
of	most	-122
by	adverb	-110
between	verb	-162
--	noun	-27
--	Name	-19
and	--	-126
where	,	-152
without	quotation	-83
of	,	-186
--	quotation	74
on	himself	-27
for	time	-77
to	them	-107
on	it	-77
to	on	-136
;	Name	-25
against	Name	-122
although	,	-93
whether	on	-92
to	whether	-75
from	him	-122
for	adverb	-219
on	be	-77
)	verb	-43
among	,	-92
,	others	67
:	verb	27
even	or	-76
like	verb	-122
across	noun	33
)	quotation	65
as	time	-93
for	him	215
when	,	-199
what	with	-75
into	Name	-107
as	herself	-124
along	noun	-122
at	time	-93
over	is	-76
around	noun	-177
because	adverb	30
without	verb	99
at	was	-95
at	,	-77
to	and	-220
quotation	being	-92
ing	're	-76
as	her	-93
about	Name	-174
how	on	-92
ing	into	-107
quotation	on	-75
and	-	-221
and	;	-79
while	that	-152
even	not	-77
in	that	146
-	verb	-69
-	adverb	-8
with	him	-77
ing	any	-76
during	,	-79
past	's	-92
whose	,	-111
,	all	-7
ing	an	-92
after	that	-87
but	-	-119
-	quotation	56
but	number	-82
at	that	-110
in	than	-108
among	ing	-75
even	--	-78
since	,	-76
from	time	-75
without	Name	-76
what	and	-92
with	time	-125
time	and	-75
quotation	quotation	-92
;	verb	11
by	that	-107
as	many	-93
)	number	-39
even	and	-111
how	adverb	-92
at	him	-79
when	that	-93
--	verb	-9
in	not	-77
with	that	-93
ing	since	-76
to	were	-75
,	her	11
before	verb	45
so	is	-108
–	Name	39
time	before	-75
to	has	-75
ing	before	-76
past	his	-92
but	adverb	26
of	time	-75
⁄	Name	-123
Name	Name	-10
who	someone	-92
although	that	-76
@shape,distance
clause	2	25
clause	3	-6
phrase	1	63
phrase	2	20
clause	1	71
that	3	-13
that	4	-34
phrase	3	-27
phrase	4	-80
clause	4	-72
wh	3	-29
wh	4	-26
to	1	73
to	3	8
to	2	6
that	1	55
wh	1	58
phrase	5	-284
clause	5	-81
quotation	2	-23
quotation	3	-59
quotation	4	-176
quotation	1	69
to	4	-72
that	5	-35
wh	5	-357
to	5	-288
@distance,here
2	from	-34
3	to	-1274
2	ing	28
3	and	-56
1	time	68
2	,	14
1	of	-1070
3	from	-751
2	for	-33
2	in	-33
3	—	36
3	for	-100
4	—	69
1	ing	18
3	)	-60
4	to	-1068
2	to	20
3	in	-37
4	of	-1016
4	against	-364
3	on	-182
2	–	53
3	with	-53
3	quotation	-842
3	–	-44
4	ing	-18
4	:	56
1	to	28
1	,	9
3	of	175
3	ing	36
2	-	-13
3	,	15
4	for	-746
4	what	-266
4	,	-27
4	but	-290
4	because	-318
4	who	191
1	-	-73
2	—	-61
3	over	78
3	since	-371
1	with	-40
2	with	42
2	who	-592
4	and	-145
2	and	33
1	;	153
3	under	-201
2	by	28
2	which	28
1	on	56
2	how	-307
3	how	-350
3	into	-411
4	how	-186
4	off	-162
3	against	-516
1	quotation	-895
1	for	27
4	as	-62
3	even	-55
3	than	33
4	by	-68
4	in	-56
4	on	-156
4	time	-687
3	through	-314
1	and	44
1	how	-174
3	including	-405
4	quotation	-574
2	of	-1179
3	during	-14
1	by	50
3	toward	-186
2	on	-7
2	as	31
2	quotation	-983
3	or	-619
3	:	-17
3	before	-83
2	after	-24
2	over	-425
3	behind	-239
1	about	-421
3	because	33
1	when	57
2	so	-286
2	(	19
2	)	64
4	at	9
1	whether	-149
3	as	15
3	about	-548
2	under	28
3	between	-300
3	time	-874
1	in	73
1	may	-243
2	until	-141
2	time	48
3	who	100
3	by	-26
5	at	-136
5	and	-509
2	whether	-229
4	when	-272
2	behind	-257
4	with	-662
5	for	-266
1	—	-44
3	when	-47
2	if	-402
3	after	-48
2	about	-632
3	at	-140
4	from	-608
1	what	-174
3	if	96
4	since	-175
2	through	-23
2	but	-10
1	even	-69
2	like	-330
3	like	-388
1	during	18
1	because	51
3	so	96
1	once	15
1	as	-48
3	among	-283
3	while	-30
1	since	98
1	from	73
4	while	-287
4	between	-174
2	into	90
4	outside	-92
2	outside	-92
4	after	-30
5	time	-149
2	because	-75
1	through	51
4	before	-211
2	what	-330
4	if	-284
2	at	-35
4	under	-249
2	before	37
2	when	-9
3	which	-32
5	in	-427
5	,	-39
5	with	-186
5	who	-136
5	to	-470
1	if	-323
1	yet	-76
1	at	67
2	between	-382
2	toward	-186
4	beyond	-136
2	off	-174
4	so	-284
2	why	-76
2	despite	64
1	between	-239
3	what	-363
2	than	-52
1	despite	-62
4	into	-330
5	ing	-344
3	off	-257
2	while	-9
3	whom	-136
4	over	-300
1	while	61
4	may	-122
4	behind	-75
3	whose	40
3	around	-230
3	despite	-22
1	or	117
1	over	40
2	among	-337
4	though	-93
2	across	-126
3	yet	-92
3	within	-149
3	outside	-107
4	than	-389
4	even	-242
2	even	66
3	though	88
4	–	40
5	of	-394
4	or	-500
4	which	119
2	without	14
1	among	-92
1	until	77
2	where	-153
3	where	-295
1	after	30
4	through	-210
5	about	-92
2	whose	-112
2	once	-139
1	which	104
3	;	5
2	against	85
4	around	-76
1	without	38
3	past	-248
2	around	-109
1	before	61
1	against	-284
2	may	-251
3	once	-108
1	but	117
1	past	-76
4	without	-137
3	via	34
1	than	93
5	into	-92
5	from	-75
2	or	-484
4	toward	-122
4	including	-229
1	so	-14
4	about	-388
2	during	-45
2	though	32
3	--	-39
4	where	195
4	like	-218
2	--	25
3	without	-49
4	--	70
2	since	-191
3	whether	-208
4	among	-257
5	on	-198
1	)	46
5	as	-162
1	(	16
3	across	-152
3	until	-213
2	within	-75
1	across	54
3	why	-76
1	around	78
4	until	-124
4	―	-81
2	along	-122
1	into	-92
4	)	46
4	(	11
1	like	-174
5	which	-76
2	;	124
4	-	53
5	;	-116
5	or	-122
4	within	-107
4	across	-108
2	yet	-108
1	:	-9
4	;	-10
3	unless	-93
3	may	143
5	quotation	-75
4	whether	-107
5	-	-32
2	past	-162
5	by	-149
3	along	-122
3	Name	-86
2	including	-162
1	although	-76
@shape,verb,here
clause	true	from	213
clause	true	to	-8
clause	true	ing	-25
clause	true	and	-29
phrase	false	time	25
phrase	false	,	7
clause	false	of	-745
that	false	for	-257
that	false	in	-5
that	true	for	-815
phrase	false	of	65
phrase	false	ing	6
phrase	false	in	13
phrase	true	(	72
phrase	true	)	27
clause	false	to	81
clause	true	in	6
clause	true	of	-1083
clause	true	against	-399
phrase	false	to	-13
phrase	true	on	-94
wh	false	quotation	-107
wh	true	to	-649
wh	true	in	-500
wh	true	ing	-483
to	true	to	-686
to	true	of	-693
to	true	for	30
to	true	ing	42
clause	true	-	-29
clause	true	,	6
clause	true	for	-78
clause	true	what	-376
clause	true	but	-61
clause	true	because	-62
clause	true	who	-534
that	true	,	31
that	true	and	32
phrase	false	-	8
to	true	over	-209
that	true	to	-1146
clause	true	since	-300
that	false	,	-141
phrase	false	with	6
phrase	false	who	53
phrase	true	in	-31
phrase	true	,	-20
phrase	true	and	21
phrase	true	with	-96
phrase	true	who	-423
phrase	true	under	32
that	false	—	-62
that	false	by	-162
that	false	which	-92
phrase	false	on	9
that	true	but	54
phrase	false	for	22
that	true	with	-723
wh	false	to	-197
wh	true	,	12
wh	true	and	46
wh	true	how	-162
wh	true	into	-122
phrase	true	against	-350
clause	true	into	-383
phrase	false	quotation	-830
phrase	true	for	-123
phrase	true	as	-12
clause	false	in	62
clause	false	and	32
clause	true	even	-7
clause	true	than	56
clause	true	by	-53
clause	true	on	67
clause	true	time	-695
phrase	false	and	12
phrase	false	how	-292
phrase	true	through	-125
phrase	true	ing	41
phrase	true	including	-136
phrase	true	quotation	-587
phrase	true	of	-883
that	false	of	-715
that	true	during	-14
that	true	ing	18
that	true	in	-991
phrase	false	:	-44
that	true	toward	-149
that	false	on	134
phrase	true	or	-344
phrase	true	from	-504
phrase	true	before	-28
that	true	behind	-162
phrase	false	about	-527
phrase	false	when	10
phrase	false	so	38
that	true	quotation	-810
that	true	of	-993
phrase	false	(	-50
phrase	false	)	-14
that	true	on	22
that	true	because	41
that	false	quotation	-568
clause	true	during	-313
clause	true	at	-609
to	true	whether	-122
that	true	as	31
clause	true	about	-555
clause	true	under	-239
clause	true	between	-300
clause	true	:	-33
clause	true	quotation	-883
clause	false	with	112
that	false	may	-219
that	true	until	-136
that	true	time	-659
that	true	who	-456
phrase	true	at	-36
phrase	false	whether	-174
that	true	when	-365
phrase	true	time	79
phrase	true	—	24
clause	true	over	-377
clause	true	(	-10
clause	true	)	15
phrase	false	—	16
phrase	true	since	-76
clause	false	ing	92
clause	true	with	17
phrase	false	by	11
clause	false	on	122
clause	true	when	16
wh	true	if	-136
wh	true	or	-266
that	true	from	-568
clause	true	if	-442
quotation	true	in	16
quotation	true	ing	-9
quotation	true	at	33
clause	false	from	121
phrase	false	what	-248
that	false	to	121
that	true	if	35
clause	true	like	-315
phrase	false	during	16
clause	true	so	-323
wh	true	of	-437
wh	true	from	-229
clause	true	once	-137
that	true	among	-283
clause	false	quotation	-495
clause	true	as	-32
phrase	true	while	-24
that	false	since	-108
that	false	from	-266
that	true	while	7
that	true	between	-218
phrase	false	between	-337
that	false	while	-189
that	true	outside	-122
that	true	by	-616
that	true	at	-566
clause	true	or	-479
clause	false	for	24
phrase	false	outside	-76
phrase	true	after	-25
phrase	true	about	-322
phrase	true	over	-267
to	true	in	-666
to	true	and	46
to	true	before	-178
that	false	ing	-555
that	true	what	-229
clause	false	time	39
phrase	false	before	56
clause	true	which	114
that	false	if	-292
that	false	as	66
that	true	about	-474
clause	true	before	-16
that	true	over	-308
that	true	or	-515
that	true	than	-16
that	true	after	-40
wh	true	quotation	-218
clause	true	toward	-186
clause	true	beyond	-122
clause	true	off	-239
clause	true	despite	-25
quotation	true	and	-14
that	false	and	-586
to	true	time	-432
that	false	about	-162
quotation	true	to	-229
phrase	true	because	-76
phrase	true	behind	-107
phrase	false	but	21
wh	true	at	-219
wh	true	on	90
phrase	true	into	-300
to	true	at	-293
that	true	despite	19
clause	true	while	25
that	true	whom	-92
phrase	false	while	25
clause	false	about	-92
that	false	time	-275
clause	true	including	-229
clause	true	until	-137
to	true	—	-16
that	true	since	-248
that	true	off	-162
wh	true	for	-307
clause	true	around	-149
phrase	false	or	31
that	true	so	-337
that	true	around	-122
quotation	true	for	-96
that	true	:	-10
clause	true	behind	-229
phrase	true	if	-197
phrase	false	among	-307
that	true	across	-92
to	true	quotation	-257
phrase	false	which	-54
clause	true	among	-186
phrase	true	so	-163
clause	false	may	26
clause	true	within	-186
phrase	false	than	35
phrase	true	along	-75
phrase	true	than	-276
that	true	even	-239
clause	false	at	100
to	true	on	-21
to	true	after	16
that	true	against	-394
clause	true	though	31
that	false	who	-315
wh	true	with	-300
to	true	:	28
to	true	than	-175
clause	true	whom	-76
phrase	false	including	-322
that	false	or	-122
phrase	true	what	-136
phrase	false	even	20
phrase	false	without	29
phrase	false	until	54
clause	false	by	76
clause	false	but	103
wh	true	by	-186
to	true	while	-109
to	true	from	-344
wh	true	where	-108
clause	true	where	38
clause	true	how	-266
wh	true	as	21
that	true	through	-239
phrase	false	‘	-77
phrase	true	like	-162
phrase	false	;	30
phrase	false	like	-248
clause	true	–	19
phrase	true	where	-109
clause	true	through	-239
that	true	like	-186
phrase	false	against	28
wh	false	,	-107
clause	true	past	-122
that	true	before	-230
phrase	true	around	-93
phrase	true	even	-164
that	true	once	-108
that	true	how	-149
phrase	false	if	-162
clause	true	without	-177
phrase	false	past	-149
that	true	which	-267
clause	false	–	25
quotation	true	on	-8
to	true	when	-7
phrase	true	between	-107
phrase	true	during	-20
phrase	true	but	-53
that	false	during	-111
that	false	than	-136
that	true	into	-275
that	true	whether	-197
phrase	false	where	41
phrase	false	despite	14
to	true	which	74
that	true	may	-174
to	true	during	-80
to	true	including	-92
wh	true	who	-107
wh	true	under	-76
wh	false	of	-174
wh	true	time	-219
clause	false	during	70
that	false	against	-75
that	false	what	-75
wh	true	against	-107
phrase	false	over	30
phrase	false	within	-92
wh	false	and	-199
clause	true	yet	-108
phrase	false	once	12
wh	true	like	-92
quotation	true	with	-76
quotation	true	quotation	-92
phrase	false	toward	-107
that	true	--	-22
that	true	without	-198
to	true	or	-283
phrase	false	--	19
phrase	false	because	53
phrase	true	without	6
phrase	true	--	-8
clause	true	--	-15
clause	false	—	46
wh	false	from	-76
wh	false	ing	-92
wh	false	as	-109
that	true	under	-136
phrase	false	whom	-76
that	true	(	15
phrase	true	which	46
phrase	false	into	-229
to	true	what	-92
to	true	with	-33
that	false	at	48
wh	false	or	-122
that	true	)	8
to	true	who	-208
to	true	like	-174
to	true	but	91
quotation	true	when	24
clause	false	(	59
quotation	true	of	-122
clause	true	across	-122
phrase	true	until	-94
phrase	false	since	30
wh	true	about	-122
wh	true	what	-92
phrase	true	among	-92
phrase	false	around	48
wh	true	(	-26
wh	true	)	-31
clause	false	against	-136
to	true	into	-150
wh	true	during	24
phrase	true	off	-107
to	true	if	16
clause	true	;	-38
that	false	with	-239
phrase	true	-	10
phrase	false	through	29
phrase	true	:	115
phrase	true	past	-75
that	false	even	-209
phrase	true	how	-162
wh	false	in	-136
that	false	like	-136
quotation	true	,	-5
wh	true	without	6
phrase	false	under	19
that	true	past	-107
clause	true	whether	-136
that	false	after	10
that	false	-	-189
to	true	until	-93
wh	true	-	32
phrase	false	may	-76
that	false	among	-75
clause	true	outside	-76
quotation	true	-	-23
to	true	about	-149
clause	false	than	-150
wh	true	when	-140
clause	false	-	106
clause	false	,	128
to	true	against	-122
that	true	including	-162
that	true	though	99
to	true	between	-75
that	false	when	-93
phrase	false	whose	-111
to	true	among	-92
clause	false	--	24
to	true	--	19
to	true	how	-75
phrase	false	across	32
phrase	true	across	-123
clause	true	along	-76
phrase	false	along	-76
wh	true	whether	-75
wh	true	before	-80
to	true	where	-76
to	true	;	87
that	false	--	-103
to	true	-	8
that	false	although	-76
@shape,lemma
clause	say	-42
phrase	believe	-99
clause	estimate	-11
that	tell	-43
phrase	accuse	-67
phrase	suggest	-40
clause	claim	40
phrase	focus	25
wh	focus	-109
to	want	-14
to	refuse	24
that	note	-94
phrase	say	-162
phrase	blast	-7
phrase	defend	36
clause	expect	104
to	urge	-11
that	announce	59
phrase	discuss	19
clause	refuse	-81
phrase	record	-94
that	recognize	-356
clause	intend	120
phrase	appoint	-18
that	say	-45
wh	learn	-9
phrase	call	-13
clause	suggest	39
clause	call	49
phrase	propose	10
phrase	talk	-6
phrase	cite	-31
that	recall	-28
phrase	reveal	-14
phrase	express	-58
clause	according to	-322
phrase	portray	-253
phrase	announce	49
phrase	repeat	27
phrase	see	-61
wh	speak	7
phrase	show	-143
that	show	-142
phrase	want	-97
clause	report	45
phrase	ask	48
phrase	comment	-14
clause	find	-74
phrase	prefer	57
phrase	challenge	45
that	argue	-52
to	decline	30
that	reveal	-29
phrase	disclose	19
phrase	describe	8
phrase	answer	93
phrase	regard	27
clause	announce	22
phrase	mention	18
phrase	expect	35
that	suggest	69
to	pledge	9
phrase	praise	-10
phrase	hire	-52
that	suspect	-199
that	claim	86
clause	tell	-152
clause	show	-56
phrase	support	60
phrase	champion	51
phrase	protest	101
to	invite	-110
phrase	include	-246
phrase	retweet	-115
wh	detail	-118
phrase	push	-6
phrase	lead	-97
phrase	criticize	15
phrase	offer	52
phrase	tweet	19
quotation	say	-34
clause	mention	28
phrase	refer	-31
to	seek	-63
to	aim	-91
wh	explain	-46
phrase	name	40
clause	think	-47
clause	appear	58
that	find	-92
phrase	respond	-29
clause	allow	132
phrase	mull	37
that	point	-41
phrase	pick	93
that	admit	11
phrase	give	117
phrase	touch	-81
that	reaffirm	-163
phrase	cast	-61
phrase	ban	-42
that	add	-50
that	tweet	129
phrase	reflect	-150
to	hope	-143
phrase	denounce	80
clause	release	-99
phrase	contrast	-74
phrase	slam	22
phrase	hope	-142
phrase	emphasize	75
phrase	attack	-10
that	write	-525
phrase	complain	-110
phrase	rely	-5
clause	center	-72
phrase	underscore	-27
phrase	hold	-210
wh	ask	14
clause	push	45
that	optimistic	-75
phrase	highlight	-147
that	warn	-13
phrase	predict	55
phrase	thank	-29
clause	predict	-14
phrase	hammer	115
that	predict	-431
phrase	congratulate	-51
phrase	bill	-12
phrase	claim	22
clause	watch	54
to	expect	-25
phrase	promise	6
wh	say	-100
phrase	tout	51
clause	decry	13
clause	praise	55
phrase	look	29
clause	assure	20
phrase	weigh	-7
clause	worry	81
phrase	identify	45
phrase	watch	80
phrase	ignore	140
clause	plan	-75
that	joke	36
phrase	draw	6
that	clear	98
that	declare	62
that	insist	21
clause	mock	126
phrase	mock	21
phrase	assure	-165
phrase	know	16
wh	criticize	-106
phrase	decide	21
phrase	resist	-175
phrase	vow	-34
clause	pledge	25
phrase	applaud	-110
clause	ask	70
phrase	according to	-534
clause	imagine	-84
phrase	vouch	11
clause	seem	31
that	clarify	-23
that	state	-44
clause	declare	41
phrase	bemoan	-31
phrase	lambaste	31
clause	want	-54
phrase	confirm	90
phrase	decry	14
phrase	require	-280
to	appear	26
phrase	vote	53
clause	endorse	86
phrase	disavow	50
to	vote	21
phrase	cosponsor	-153
wh	know	24
that	lament	-136
phrase	consider	23
phrase	promote	-56
phrase	downplay	-23
phrase	appear	35
clause	insist	6
wh	demonstrate	98
to	ask	56
that	respond	-180
clause	point	52
clause	note	-35
phrase	question	11
wh	tell	71
wh	note	-251
phrase	note	-90
clause	tout	83
clause	amplify	-107
clause	question	6
phrase	charge	-25
that	determine	-260
clause	determine	-189
phrase	outline	-26
phrase	blame	-59
clause	disavow	-76
that	concede	62
phrase	aim	-36
phrase	encourage	138
clause	hope	-14
clause	know	-82
phrase	make	122
phrase	boast	-124
wh	talk	-12
clause	talk	117
that	promise	-39
that	anticipate	-150
that	make	121
phrase	embrace	49
phrase	issue	8
phrase	file	45
clause	respond	106
clause	challenge	-138
phrase	boycott	33
phrase	report	-42
clause	balk	-109
to	threaten	54
clause	highlight	-108
phrase	target	29
phrase	backed	42
that	concern	-150
that	hope	-101
that	continue	-177
clause	add	-194
phrase	rebuke	-106
clause	believe	12
phrase	recall	-127
phrase	remember	-148
that	see	-230
clause	argue	15
clause	reveal	43
phrase	detail	-10
that	confirm	96
phrase	cheer	-25
phrase	reference	-56
phrase	hail	20
phrase	explain	14
that	realize	-107
clause	echo	-30
phrase	demand	-58
phrase	joke	15
phrase	endorse	70
phrase	nominate	-12
phrase	accept	32
phrase	deliver	91
to	look	49
phrase	lay	20
clause	acknowledge	-95
to	seem	62
phrase	choose	-25
that	report	-106
phrase	oppose	100
phrase	sign	16
phrase	adopt	9
clause	make	81
phrase	rip	68
phrase	frame	-179
that	conclude	-62
phrase	contemplate	-6
phrase	document	26
to	intend	42
phrase	plan	-194
to	promise	-6
that	demand	5
phrase	debate	147
phrase	argue	-39
phrase	lament	-115
phrase	list	22
to	know	-77
phrase	release	22
phrase	voice	-18
phrase	seem	-110
clause	interest	-76
phrase	share	-86
phrase	veto	32
phrase	pass	64
clause	speak	-21
to	call	57
phrase	condemn	14
phrase	bash	42
phrase	address	56
phrase	follow	-142
that	acknowledge	43
phrase	sue	67
phrase	seek	7
phrase	point	-32
clause	describe	7
wh	question	-91
phrase	articulate	63
phrase	chastised	-110
wh	worry	91
clause	admit	25
that	deny	134
phrase	return	-94
phrase	acquiesce	-63
wh	acknowledge	-139
that	convince	-289
clause	dwell	22
phrase	hear	-107
phrase	recount	-26
clause	focus	30
clause	decide	160
phrase	think	48
that	forget	-81
wh	recall	-244
that	agree	-13
that	emphasize	-49
that	rule	-162
that	contend	104
phrase	reject	-19
clause	rule	11
that	order	10
phrase	find	-119
phrase	reiterate	46
phrase	rail	32
phrase	order	-29
clause	recall	-267
phrase	acknowledge	41
phrase	light	-167
phrase	apologize	-38
phrase	quote	-218
that	imply	111
clause	conclude	40
phrase	project	31
phrase	pressure	83
that	demonstrate	-208
phrase	view	-20
clause	raise	62
phrase	prosecute	49
phrase	speak	-16
that	assume	144
phrase	refuse	-148
phrase	display	15
phrase	welcome	64
phrase	concern	-94
phrase	liken	-190
that	think	-41
phrase	need	19
wh	understand	255
that	worry	19
wh	consider	152
to	agree	-33
phrase	campaign	30
phrase	mark	14
clause	applaud	-177
phrase	reaffirm	16
phrase	elect	7
phrase	compare	-63
that	require	35
phrase	mandate	42
wh	reveal	24
to	happy	31
that	argument	126
phrase	declare	60
to	attempt	184
phrase	chiding	16
clause	welcome	-5
phrase	fire	32
clause	touted	18
to	offer	-175
that	suggestion	86
phrase	stand	-7
phrase	put	-24
phrase	represent	25
that	believe	-317
phrase	spark	84
phrase	block	62
that	appear	-47
phrase	favor	-48
clause	wish	-92
that	statement	12
phrase	remark	31
clause	imply	-122
clause	assume	19
wh	point	-110
clause	detail	-242
wh	discuss	-209
clause	support	-12
phrase	use	-18
that	learn	93
phrase	scold	-82
phrase	afford	-94
phrase	allow	12
phrase	brag	-125
phrase	fear	33
quotation	suggest	-126
phrase	state	71
wh	comment	-76
that	post	101
phrase	publish	-59
wh	clear	-12
to	advise	-84
phrase	post	8
phrase	present	-17
phrase	urge	-43
to	decide	22
clause	address	79
phrase	tell	76
phrase	decline	-285
phrase	contradict	-136
that	propose	89
clause	propose	66
phrase	aware	-436
clause	fear	37
clause	boast	13
phrase	guarantee	-78
phrase	rebut	-75
phrase	dispute	-14
phrase	celebrate	-22
phrase	feel	11
quotation	caution	29
wh	determine	-9
that	indicate	-54
phrase	backpedaled	83
phrase	propounded	18
clause	embittered	-122
wh	press	73
phrase	press	17
to	show	-108
wh	disagree	-97
to	excite	-123
phrase	demonstrate	-119
that	boast	95
clause	feel	64
phrase	authorize	104
phrase	deem	85
wh	decide	60
wh	wonder	63
that	fear	-362
that	estimate	87
phrase	fulminated	23
that	caution	-199
wh	think	48
phrase	position	66
clause	prove	-11
clause	perceive	-93
clause	disclose	5
wh	embrace	-37
phrase	estimate	-103
phrase	understand	18
that	mystified	96
phrase	echo	-63
wh	showcase	-95
phrase	recommend	-102
phrase	deny	36
clause	agree	-303
phrase	restrict	8
to	willing	21
phrase	rebuff	8
to	choose	-150
phrase	capture	142
wh	describe	-190
clause	blame	9
phrase	experience	-109
clause	see	141
that	posited	-214
phrase	proud	46
that	press	-92
phrase	counter	-81
phrase	create	-235
phrase	turn	19
that	expect	-187
phrase	sentence	48
to	push	-108
that	calculate	-92
phrase	allude	-95
phrase	misstated	-92
to	eager	74
phrase	zero	-24
phrase	hit	-100
phrase	alarm	12
clause	require	-109
phrase	label	123
phrase	stress	-65
phrase	cover	-11
to	propose	-66
phrase	worry	-107
phrase	crown	48
phrase	count	41
that	confident	-75
phrase	tick	-238
clause	give	11
phrase	title	46
that	allege	53
clause	cite	21
wh	report	-46
that	recommend	61
clause	seize	58
that	know	-287
clause	sign	21
phrase	derided	-8
phrase	revisit	244
phrase	foreshadowed	-115
clause	express	21
phrase	dislike	-16
phrase	play	51
phrase	define	-128
that	remind	256
wh	show	50
to	persuade	-185
phrase	lobby	25
that	charge	-302
clause	hint	-141
phrase	imagine	-19
that	adamant	20
that	assertion	38
quotation	offer	-93
phrase	laud	-227
clause	complain	-9
that	call	-223
that	explain	26
clause	mean	65
phrase	paint	-49
clause	quote	-76
phrase	pivote	-101
that	speculate	196
phrase	knock	-184
phrase	unveil	-124
phrase	introduce	78
that	signal	86
phrase	pronounce	-216
that	reiterate	-108
clause	explain	-68
clause	recount	-78
that	inform	16
clause	condemn	60
that	remark	-200
phrase	link	81
clause	hit	-108
to	require	14
phrase	divide	-151
that	brag	255
that	pledge	-64
clause	reiterate	-60
clause	identify	-10
phrase	interview	-92
wh	make	89
that	prove	-235
phrase	invoke	42
wh	see	-48
phrase	serve	37
to	order	-107
that	surprise	-142
phrase	run	77
clause	figure	-114
clause	bar	35
phrase	irritated	45
phrase	expres	-289
phrase	start	40
phrase	circulate	84
wh	believe	-145
that	frustrate	181
that	maintain	78
that	complain	-34
to	work	-46
phrase	empower	36
to	love	33
phrase	agree	87
clause	lay	42
clause	list	21
clause	warn	90
phrase	advocate	-319
clause	brag	84
phrase	indicate	-133
that	assure	37
clause	attribute	-77
clause	press	-107
clause	muse	-81
phrase	speculate	-69
quotation	chant	53
phrase	uncover	-14
phrase	admit	33
clause	lament	42
that	contention	-257
clause	include	-243
phrase	erupt	7
clause	allege	22
clause	share	81
phrase	attribute	-202
wh	highlight	-96
phrase	enjoy	-78
that	hear	-109
phrase	brush	-108
phrase	trace	-109
phrase	conclude	48
phrase	lash	43
clause	craft	86
quotation	seek	-110
phrase	dismay	-92
wh	care	-121
that	teach	-78
clause	indicate	42
that	remember	-141
clause	repeat	-76
that	fire	-97
clause	invoke	46
clause	vow	-76
phrase	lobbed	-137
that	intimated	-115
to	opt	-147
phrase	credit	-45
phrase	fight	-82
that	mean	-27
clause	envision	-76
phrase	allege	-123
that	understand	-83
wh	remember	-112
phrase	sum	-152
to	design	-75
wh	come	-75
clause	slam	83
phrase	persuade	-115
clause	consider	21
clause	reject	-27
phrase	characterize	-150
phrase	concurred	-96
phrase	center	-21
clause	realize	56
phrase	chide	-37
that	bemoan	-122
that	snipe	60
phrase	premiered	-147
phrase	unleash	-144
phrase	air	11
clause	attack	57
that	dismiss	-76
phrase	read	86
clause	publish	-99
phrase	begin	-244
clause	run	-76
wh	contradict	-76
phrase	contest	-77
phrase	marvel	-127
that	accusation	-78
to	sign	92
phrase	object	-144
phrase	draft	-129
phrase	wait	-132
to	fight	-92
phrase	ponder	-14
wh	doubt	-93
phrase	eviscerated	-165
quotation	lobby	-110
clause	promise	47
clause	quash	-76
clause	post	63
clause	prohibit	-92
clause	prevent	-170
phrase	expose	-6
phrase	clarify	91
that	bet	-166
clause	learn	-36
phrase	wage	-94
phrase	inform	-98
that	cite	-156
phrase	castigated	-108
wh	announce	53
clause	contend	-78
that	elaborate	-140
clause	remind	-107
wh	counter	-92
phrase	petitioned	-108
@here,lemma
from	say	-603
to	say	-1238
ing	say	65
and	say	-57
,	believe	-108
of	estimate	-92
from	estimate	-136
to	estimate	-174
for	tell	-292
in	tell	-411
of	accuse	-555
ing	accuse	-447
in	accuse	-213
to	suggest	-483
to	claim	510
in	claim	-240
of	claim	-174
to	focus	-127
ing	focus	-107
on	focus	-76
in	focus	109
to	want	-389
of	refuse	-75
for	refuse	-108
-	say	-24
,	say	-11
for	say	61
what	say	-337
but	say	-22
because	say	-89
of	say	-1080
who	say	-530
and	note	9
,	blast	107
to	expect	-325
,	urge	-8
to	announce	58
,	announce	54
since	say	-284
,	reflect	50
with	discuss	124
,	discuss	-95
in	discuss	134
and	discuss	-85
and	refuse	-126
in	refuse	-122
,	intend	90
to	tell	-523
,	tell	34
but	tell	-94
with	say	-823
to	learn	-107
in	learn	68
,	learn	23
to	call	-613
in	call	-37
against	call	-92
into	suggest	-75
quotation	call	-593
for	call	-278
and	call	37
as	call	-14
by	call	-26
on	call	-27
time	call	-164
for	propose	-150
to	discuss	-176
and	talk	-33
how	talk	-107
ing	talk	-18
including	say	-186
in	say	-16
quotation	say	-957
,	cite	-6
and	cite	-30
who	cite	-76
ing	cite	-198
for	cite	111
of	recall	-92
ing	recall	-149
in	recall	-250
to	recall	-219
and	recall	119
on	say	-80
for	express	-92
of	according to	-382
,	according to	-17
as	portray	-259
quotation	portray	-149
on	announce	33
of	see	-300
quotation	see	-75
from	see	-92
ing	see	-316
in	see	-296
with	see	-176
and	speak	-51
,	speak	20
of	show	-587
with	show	-348
ing	want	59
about	want	-92
on	report	14
ing	report	-351
to	report	-300
to	ask	-442
with	tell	-239
to	find	-275
of	choose	-75
so	say	-330
quotation	argue	-248
on	argue	356
,	argue	-10
during	say	-260
at	say	-603
of	tell	-376
whether	decline	-75
of	decline	-107
as	reveal	-78
of	reveal	-229
about	say	-571
under	say	-219
between	say	-300
time	say	-664
:	say	-105
for	disclose	-76
,	disclose	25
ing	call	64
may	say	-164
until	say	-188
of	describe	-162
as	describe	-427
quotation	describe	-248
,	show	24
by	show	-187
at	show	-175
and	show	-448
about	answer	-75
in	want	-240
for	want	-198
ing	propose	-122
and	announce	-47
in	mention	71
with	expect	-93
and	expect	169
in	expect	-294
of	expect	-307
time	expect	-275
as	suggest	-150
on	suggest	-219
ing	suggest	-400
ing	praise	-162
of	praise	-122
to	praise	-123
,	claim	-20
and	claim	77
with	claim	-92
)	show	-28
on	show	-292
for	show	-239
for	support	136
with	report	-198
of	include	-136
ing	include	-136
,	include	-77
of	announce	-322
in	announce	63
when	say	-200
,	detail	-50
to	detail	-92
on	push	-77
in	push	97
as	criticize	101
to	dismiss	-92
of	offer	-218
on	offer	-77
in	offer	54
to	tweet	-111
if	say	-474
of	mention	-136
from	mention	-107
at	mention	137
and	mention	44
to	defend	-188
to	note	-437
with	note	-229
quotation	note	-162
in	note	-475
and	refer	27
on	tell	-258
to	compare	-211
and	compare	10
even	say	-354
to	aim	-92
ing	aim	-123
quotation	tell	-357
like	say	-300
by	say	-630
of	explain	-229
ing	explain	-162
from	explain	-78
in	explain	60
of	name	-122
to	offer	88
as	see	-419
with	think	-92
in	appear	-294
from	find	-122
in	find	-338
among	find	-136
and	find	-308
by	according to	-92
in	according to	-364
with	according to	-149
and	according to	-383
of	respond	-122
and	respond	-109
to	accuse	-292
quotation	accuse	-162
of	suggest	-410
to	allow	-219
in	allow	-77
ing	point	-301
in	point	-243
,	point	-166
,	admit	48
to	admit	-107
from	note	-229
—	note	-26
while	note	-77
,	respond	11
and	offer	-70
of	reaffirm	-92
and	tell	-100
by	tell	-136
ing	tell	35
at	tell	-149
or	say	-437
—	say	-17
,	assert	-66
as	cast	-222
of	cast	-162
for	criticize	-305
ing	criticize	-284
and	criticize	-38
from	criticize	76
ing	show	-452
in	show	-51
time	show	-208
over	say	-330
quotation	add	-186
and	add	89
because	add	-76
in	add	-218
of	add	-283
quotation	tweet	-75
and	tweet	9
in	reflect	-77
and	reflect	-76
and	urge	67
to	urge	-198
through	say	-267
ing	respond	-75
on	respond	-76
to	hope	-284
,	denounce	17
,	offer	37
ing	release	-95
as	contrast	-76
with	contrast	-110
for	slam	55
in	slam	65
of	slam	-75
,	slam	64
to	slam	-136
ing	slam	-150
and	slam	-21
,	talk	-7
for	hope	-219
time	hope	-174
in	praise	21
and	praise	20
of	dismiss	-107
,	dismiss	25
,	attack	-28
of	ask	-307
quotation	ask	-122
from	ask	134
ing	ask	-239
in	ask	-308
to	write	-218
in	write	162
of	complain	-107
,	name	-27
to	criticize	9
,	center	-105
quotation	name	-92
if	argue	-77
to	add	-363
as	argue	150
to	argue	-479
before	say	-289
of	find	-322
while	find	-92
of	hold	-75
yet	say	-122
than	say	147
between	show	-107
from	tell	-149
of	push	-136
and	push	-38
after	tell	28
with	want	-110
toward	say	-122
beyond	say	-92
of	argue	-451
off	say	-174
of	support	-186
as	highlight	26
quotation	warn	-122
with	warn	-92
of	warn	-208
,	praise	16
for	praise	-139
as	praise	-14
despite	say	-138
in	predict	-162
,	predict	6
,	thank	-61
to	explain	291
ing	announce	-309
time	announce	42
ing	predict	-92
for	congratulate	-77
quotation	predict	-75
and	predict	-76
to	predict	-122
from	watch	111
on	find	-137
who	find	-75
ing	find	-209
,	support	37
by	mention	-107
,	mention	7
ing	cast	-76
of	promise	-186
because	suggest	62
and	suggest	-66
,	see	85
who	see	-92
by	see	161
into	say	-308
to	tout	-76
and	tout	25
and	cast	87
of	decry	-92
to	highlight	-109
at	expect	-107
to	show	-516
in	look	-125
ing	look	-93
to	assure	-107
ing	worry	-149
in	worry	-179
while	say	-42
about	show	-122
of	want	-162
on	ask	-164
and	look	46
over	show	-174
as	identify	-111
,	identify	37
of	defend	-162
ing	defend	-107
and	defend	-59
time	tell	-266
in	plan	-75
time	plan	-75
to	plan	-92
after	say	-116
as	want	-123
—	want	-95
and	want	20
behind	say	-197
for	ask	-209
around	suggest	-76
of	call	-487
,	declare	80
to	declare	-208
for	declare	-94
time	note	-162
quotation	insist	-136
ing	insist	12
for	claim	-136
for	mock	-79
and	thank	37
quotation	mock	-75
at	assure	-77
of	assure	-92
time	know	-199
whom	say	-76
and	declare	10
across	say	-107
quotation	pledge	-149
in	touted	-96
quotation	vow	-107
to	vow	-122
time	vow	-92
,	pledge	-29
and	pledge	77
in	support	66
if	tell	-76
as	tell	-137
as	pledge	34
to	pledge	-94
around	say	123
and	ask	-28
ing	according to	-186
outside	say	-75
than	according to	-92
on	according to	-92
because	tell	-93
ing	imagine	-75
and	vouch	-82
than	tell	-76
who	call	229
ing	seem	-300
in	seem	95
as	refer	-122
quotation	refer	-149
,	clarify	-8
against	say	-410
quotation	state	-149
and	state	77
on	state	57
—	call	-44
including	call	-75
ing	declare	166
after	declare	18
on	declare	-85
time	declare	25
quotation	declare	-174
,	suggest	14
in	bemoan	-76
from	according to	-162
at	according to	-107
time	according to	-197
to	according to	-357
as	according to	-107
though	say	63
to	see	-338
time	see	-92
on	confirm	143
with	ask	-75
,	ask	32
to	require	-174
in	hope	-248
,	hope	-26
and	hope	-271
,	joke	55
to	joke	-78
ing	appear	-249
,	vote	-12
for	endorse	-94
and	endorse	37
to	support	78
and	attack	123
for	attack	-164
ing	attack	-136
on	refuse	131
in	cite	-338
on	support	-79
to	respond	-150
in	vote	89
and	vote	-82
from	know	144
which	say	-294
quotation	lament	-92
to	lament	-76
in	lament	-78
on	refer	-76
to	refer	-149
,	promote	-8
ing	describe	40
in	describe	-21
,	describe	31
with	describe	50
and	describe	48
,	touted	-24
of	insist	-218
to	insist	-315
as	cite	-17
of	cite	-307
to	cite	-209
because	call	-82
with	point	-122
of	point	-382
ing	note	-422
in	question	29
ing	question	-136
and	question	8
on	expect	-225
,	expect	7
as	note	-162
for	note	-248
where	say	-222
for	announce	-268
to	question	-259
or	tell	-149
ing	determine	-108
to	determine	-122
of	tweet	-149
and	outline	-93
of	vow	-162
and	vow	-42
,	vow	77
of	challenge	-92
,	challenge	-27
and	rail	66
on	blame	35
how	say	-283
as	ask	38
to	warn	-136
for	reveal	-92
and	appear	-164
,	aim	-51
,	plan	66
and	plan	-80
as	know	167
quotation	know	-92
on	know	-188
with	know	52
for	blast	-189
ing	blast	-136
to	blast	-93
to	know	177
for	know	120
,	know	-8
ing	know	-149
,	make	62
and	boast	-7
in	boast	-92
,	boast	24
to	talk	-276
for	talk	165
as	denounce	15
in	know	-196
like	want	-75
on	note	-250
–	say	8
in	promise	-153
,	promise	54
of	think	-218
quotation	think	-92
,	think	20
to	think	-330
from	call	-212
to	appear	-316
,	insist	-44
,	appear	29
to	make	206
ing	make	-92
as	announce	17
against	file	31
,	file	-102
of	discuss	-122
in	report	18
,	report	-34
and	report	-198
of	report	-292
,	assail	-99
,	focus	40
in	highlight	-123
ing	highlight	-76
,	backed	93
on	vow	-125
as	vow	-77
as	hope	-163
to	state	-174
of	state	-122
,	state	38
,	add	-29
,	ponder	-15
to	believe	-186
in	believe	-162
,	refuse	-43
past	say	-136
to	remember	-136
for	see	-252
by	hope	-92
of	hope	-238
ing	hope	-219
in	vow	-174
and	see	-116
in	argue	-317
against	defend	-75
,	confirm	-77
by	note	-122
which	note	-92
of	note	-410
in	talk	-8
for	according to	-229
of	write	-208
,	write	-72
for	write	60
and	write	57
once	say	-123
and	make	-21
ing	discuss	-93
and	know	-12
,	endorse	62
for	decline	8
ing	decline	-76
to	decline	-75
for	nominate	-112
and	seek	-19
on	seek	-107
of	deliver	-92
as	dismiss	-140
as	defend	-110
and	insist	29
,	lay	18
for	acknowledge	-76
,	acknowledge	28
and	acknowledge	-52
of	seem	-257
as	seem	100
,	mock	47
and	believe	39
of	believe	-229
for	report	-174
and	oppose	86
,	oppose	221
of	denounce	-92
and	denounce	64
for	add	-122
on	criticize	-115
ing	think	-239
time	think	-92
without	say	-139
to	refuse	-122
time	watch	-78
in	declare	-113
on	hope	209
quotation	conclude	-92
in	conclude	-75
of	conclude	-122
,	conclude	64
ing	complain	-107
in	refer	19
in	state	-152
,	prefer	28
,	contemplate	-14
after	call	7
than	report	-107
as	report	139
between	call	-75
at	call	79
with	call	-128
as	show	-176
than	show	-186
or	show	-92
from	report	-110
in	blame	-152
of	blame	-162
of	plan	-75
as	expect	-127
on	promise	-82
ing	promise	-75
and	support	11
,	demand	41
but	call	50
time	ask	-162
quotation	suggest	-174
ing	argue	52
,	tweet	46
,	lament	-56
to	oppose	-81
and	focus	-149
from	argue	-162
on	point	-107
by	point	-76
,	list	122
than	note	-122
when	know	-94
to	conclude	-219
and	conclude	37
at	report	-110
on	seem	-199
as	support	-79
for	believe	-162
at	argue	-92
in	insist	-136
of	speak	-186
for	speak	-93
,	condemn	109
from	point	-122
time	point	-92
for	point	-174
about	report	-75
of	criticize	-186
in	criticize	-36
to	include	-136
by	include	-77
and	include	-149
on	talk	50
ing	claim	-47
but	acknowledge	43
from	accuse	-78
who	argue	-92
in	warn	-109
ing	warn	-163
to	seek	-239
of	seek	-238
what	suggest	-75
to	point	264
and	confirm	6
in	express	53
of	express	-75
to	express	-78
with	announce	-11
of	question	-174
as	explain	-78
quotation	explain	-136
from	show	-162
about	ask	-107
of	focus	-136
as	slam	78
and	deny	68
to	deny	-93
and	acquiesce	-24
ing	acknowledge	-209
of	acknowledge	-238
,	consider	31
of	recognize	-107
to	recognize	-107
,	recognize	-14
and	recognize	-92
on	think	-149
and	think	-15
in	think	153
and	lay	-41
to	mention	-138
ing	vow	6
quotation	talk	-107
but	argue	-83
as	think	-153
,	highlight	27
of	agree	-162
and	agree	-188
to	emphasize	-137
as	emphasize	-76
from	announce	-126
,	reject	36
,	seem	14
in	defend	47
and	point	32
as	point	-137
to	reject	-149
for	reject	-76
on	explain	-77
of	reiterate	-107
,	order	-37
with	argue	-122
to	acknowledge	-268
ing	deny	-75
,	deny	64
on	appear	-150
of	appear	-248
by	argue	-202
,	accuse	-53
on	defend	-48
time	defend	78
as	add	-92
within	say	-149
on	claim	19
on	decline	110
,	project	41
,	remember	-88
to	advocate	-92
to	view	-93
,	reference	42
ing	write	-107
to	boast	-137
quotation	boast	-92
ing	boast	-94
on	boast	31
of	make	-92
at	seem	-80
on	acknowledge	13
although	say	-76
in	acknowledge	5
whether	tell	-75
of	endorse	-122
in	endorse	40
time	add	-107
to	assume	-107
from	suggest	-162
of	display	-75
of	pledge	-136
to	welcome	-76
of	lament	-92
of	remember	-122
quotation	imply	-75
at	accuse	-87
time	accuse	-75
from	appear	-109
to	need	110
among	show	-218
of	understand	-136
,	explain	-69
quotation	cite	-75
ing	consider	-136
to	consider	-162
to	agree	-292
ing	agree	-122
with	agree	-78
,	applaud	-78
in	speak	-96
in	name	72
than	argue	-80
ing	require	-75
ing	reveal	-136
(	say	-126
)	say	23
of	address	-92
or	suggest	-107
like	ask	-75
by	find	-175
with	find	-176
quotation	admit	-75
for	admit	-92
for	discuss	-76
by	think	-94
for	argue	-197
with	charge	-85
in	charge	-93
ing	charge	-92
who	suggest	-162
against	suggest	-107
if	suggest	-107
as	list	-93
,	fire	-15
,	rebut	13
who	note	-75
or	ask	-136
with	explain	-93
to	seem	-292
on	describe	-80
as	accuse	-98
for	accuse	-92
time	appear	-107
at	put	-97
and	reiterate	-8
as	claim	-77
,	clear	64
,	hopeful	46
ing	add	-229
ing	mock	9
,	favor	-52
and	favor	-20
time	seem	-92
to	understand	-76
on	slam	-99
on	blast	-113
and	explain	-188
with	insist	-124
on	insist	-136
as	name	-110
for	find	-229
with	believe	-137
into	expect	-92
for	look	-77
into	seek	-75
from	seek	-85
in	seek	-129
to	push	-164
,	fear	23
on	question	95
quotation	claim	-174
for	expect	-93
in	suggest	-377
,	share	-83
(	endorse	-78
)	endorse	-15
to	describe	-188
off	suggest	-75
and	highlight	-123
(	describe	32
for	describe	142
about	tell	-149
and	decline	98
of	post	-174
on	post	48
as	present	-78
,	nominate	50
of	consider	-162
of	decide	-122
;	say	-22
to	answer	-77
or	call	-75
with	express	-92
into	tell	-75
,	decline	-37
in	propose	-112
,	propose	105
to	propose	-122
in	view	28
on	propose	-180
by	propose	-82
and	propose	6
-	call	36
of	aware	-149
,	aware	-123
and	aware	23
ing	aware	-92
to	aware	-75
in	fear	-150
of	fear	-75
or	know	-93
quotation	acknowledge	-92
,	warn	43
of	highlight	-136
and	accuse	-50
as	write	-75
,	post	-109
and	post	-77
to	post	90
in	compare	-93
in	identify	-82
of	identify	-122
from	identify	-76
in	feel	-111
with	suggest	-229
than	suggest	-137
of	order	-136
,	allow	76
in	determine	-92
quotation	report	-92
for	suggest	-257
at	suggest	-92
,	lash	54
with	seem	-78
of	refer	-174
ing	refer	-162
to	press	-107
to	speak	-108
with	appear	-78
,	agree	-33
ing	believe	-197
from	think	-75
with	write	-122
ing	concern	-76
,	concern	-77
and	consider	-13
whether	say	-149
ing	remember	-109
,	recall	-36
ing	promote	-92
and	promote	20
in	promote	189
for	insist	-107
to	decide	-122
,	feel	-19
of	feel	-75
of	reject	-136
of	propose	-149
,	deem	109
for	agree	-76
and	wonder	-83
if	promise	-93
and	estimate	-113
in	estimate	-76
,	estimate	62
among	say	-174
against	argue	-75
with	add	-107
of	look	-92
to	look	-109
as	look	-112
,	look	37
-	acknowledge	-13
from	hope	-122
time	estimate	-75
with	hope	-137
of	compare	-75
,	compare	-27
of	indicate	-149
to	indicate	-136
,	embrace	37
with	dismiss	-108
in	dismiss	-77
for	blame	90
and	challenge	49
,	question	-26
of	declare	-107
who	expect	-75
and	seem	-200
against	seem	-92
ing	dismiss	-164
or	according to	-75
and	worry	227
to	worry	-123
-	suggest	82
as	seek	-40
with	clear	-107
in	clear	-108
or	agree	-92
since	note	-92
or	note	-92
-	show	22
to	prefer	-76
who	add	-92
by	seem	-123
from	seem	-149
,	indicate	-47
of	vote	-136
to	vote	-93
time	find	-150
about	see	-75
for	offer	-95
at	note	-76
and	blame	-41
than	find	-92
as	find	50
about	cite	-92
when	recall	-116
,	push	146
and	create	-76
to	create	-75
ing	expect	-136
how	know	-75
what	know	-75
for	think	-186
about	suggest	-92
in	post	-137
ing	seek	-122
with	seek	161
and	promise	-115
to	promise	-162
of	talk	-218
by	suggest	-107
time	report	-122
of	misstated	-75
for	press	-76
in	press	-82
in	aim	-92
on	aim	-77
or	want	-122
or	find	-122
by	acknowledge	-75
on	cite	-77
to	attack	-107
quotation	expect	-92
in	reveal	-94
to	reveal	-186
and	hit	123
,	address	28
by	question	-93
,	cover	16
of	reflect	-92
for	seek	-76
of	echo	-75
and	dismiss	46
of	concern	-75
of	allow	-92
(	know	-102
)	know	-5
with	state	-75
quotation	according to	-186
of	worry	-75
as	acknowledge	-78
with	cite	-95
ing	blame	-186
in	pledge	-136
ing	order	-75
and	portray	-107
who	portray	-107
of	portray	-75
,	dislike	-36
,	portray	-97
to	remind	-174
of	clear	-75
,	persuade	-99
and	persuade	-75
to	persuade	-92
of	know	-208
to	lobby	-76
,	lobby	8
for	appear	-107
to	charge	-75
quotation	write	-136
and	warn	-94
if	add	-92
,	hint	29
with	recall	-107
for	indicate	-136
and	view	-95
or	question	-75
while	show	-97
at	add	-92
,	laud	-84
and	complain	-21
--	call	-89
time	propose	-76
than	seem	-76
as	paint	33
of	paint	-92
,	threaten	95
of	mock	-76
to	reference	-76
ing	reject	-92
time	offer	-76
in	convince	-76
time	warn	-92
and	stress	-137
in	decline	-75
in	remind	-76
of	release	-107
time	order	-107
for	explain	-110
for	hit	-79
ing	hit	-92
on	hit	-77
quotation	slam	-92
about	offer	-92
of	attack	-107
as	appear	-108
for	respond	-177
on	accuse	124
ing	reiterate	-107
of	represent	-75
even	note	-76
,	prove	-19
,	invoke	-26
on	mention	76
of	need	-75
with	look	-78
of	assert	-75
when	talk	29
and	mean	-111
—	show	-14
in	agree	-150
,	expres	-97
on	add	-92
when	tell	-76
to	complain	-76
to	address	-75
quotation	promise	-136
of	lay	-75
in	advocate	-76
in	assertion	-75
from	cite	-95
:	show	-13
ing	support	-76
,	deliver	25
to	contention	-75
and	remember	-83
in	remember	-75
to	blame	-122
as	quote	-76
ing	quote	-123
in	run	-8
in	tweet	-76
and	charge	10
with	accuse	-80
as	include	-75
by	reveal	-75
who	according to	-75
as	believe	-122
,	allege	31
by	indicate	-75
at	find	-92
,	charge	23
of	promote	-107
;	promote	-118
by	cite	-78
of	assertion	-75
and	sign	-85
to	order	-75
and	reveal	-131
over	note	-75
as	sign	62
,	determine	-110
-	claim	95
to	signal	-75
-	endorse	98
quotation	announce	-107
,	tick	-86
ing	tick	-75
-	think	22
,	sign	53
,	quote	-22
@here,word
from	its	68
to	the	23
and	will	-109
,	the	21
in	this	-136
for	this	26
ing	in	-495
in	a	32
to	support	-316
in	the	-12
on	the	19
with		-122
to	kill	-107
:		24
,	rather	-26
,	not	9
for	what	-174
,	but	25
because	of	-35
,	and	24
and		-459
to	tell	-76
—	and	25
,	which	34
to	pay	-136
,	as	40
,	with	26
who	were	-174
and	with	47
who	are	-239
and	political	-93
in	its	116
ing	a	89
to	be	-682
to	put	-162
for	the	-50
of	new	-122
to	see	-248
and	how	-188
how	they	-122
to	combat	86
quotation	for	-405
for	u.s.	-92
in	iraq	-220
to	take	66
and	for	-165
to	increase	-92
,	also	41
in	syria	-241
and	iraq	-111
than	they	-76
on	sunday	44
time	night	-33
time	.	53
to	attack	-107
and	hillary	-109
to	a	-17
in	europe	-124
how	many	-122
how	it	-75
ing	the	7
quotation	of	-410
who	had	-40
ing	for	-388
of	the	-1102
during	the	14
quotation	by	-248
by	the	-6
toward	the	-107
for	trump	-300
,	leading	95
ing	as	-208
as	a	45
quotation	or	-122
or		-108
of		-300
quotation	from	-174
from	the	-28
with	the	25
after	the	45
behind	the	-136
ing	about	-174
on	muslims	-214
ing	to	17
to	enter	-108
to		-508
to	vote	-322
for	him	-257
of	it	-149
,	while	42
to	them	-75
when	the	30
of	state	-534
,	however	87
,	said	200
so	far	-186
,	a	49
,	has	14
)	.	265
quotation	on	-257
,		-38
quotation	because	-248
because		-198
quotation	during	-75
quotation		-122
to	do	-410
of	his	-645
during	his	30
at	the	39
whether	it	-75
as	secretary	-261
in	response	47
about	the	-483
under	the	38
of	information	-92
time	and	-218
and	that	49
,	he	31
quotation	and	-723
and	called	53
with	trump	96
time	's	-421
to	back	-136
of	republican	-186
as		-487
,	followed	-93
and	former	-162
about	whether	-149
whether	he	-149
,	for	43
for	their	-197
from	entering	-283
and	democratic	-87
ing	campaign	-92
of	a	-613
to	sen.	-76
)	to	-19
on	friday	-9
in	alabama	-75
and	in	-31
)	and	-10
and	on	-92
for	president	-391
—	the	-17
who	's	12
,	she	7
,	to	-27
of	support	-75
to	tighten	-93
on	gun	-107
when	he	48
from	his	-239
to	prevent	-186
,	it	57
on	guns	-76
to	more	-107
on	.	-122
to	repeal	-92
of	obama	-162
,	including	-35
including	the	-122
to	ensure	-122
to	counter	-92
ing	them	-197
if	elected	-136
ing	at	-150
at	a	28
in	december	-15
in	his	-21
to	expand	-122
in	november	15
and	legal	-76
of	some	-136
to	protect	-197
quotation	in	-465
to	talk	-107
and	his	-25
through	the	13
of	president	-174
quotation	with	-275
but	that	-259
with	his	-308
on	immigration	-191
even	more	-162
in	paris	-107
ing	more	-149
like	the	-136
because	the	-198
of	money	-136
of	sen.	-107
with	donald	-76
in	their	149
who	will	-149
from	clinton	-92
,	clinton	105
and	trump	107
by	one	-76
in	question	-109
of	her	-456
of	classified	-75
on	a	27
during	her	55
to	serve	-197
as	president	-240
,	because	-15
because	she	41
at	risk	-75
and	the	41
of	clinton	-330
from	her	-136
ing	her	36
to	an	-186
to	speak	-174
with	one	-123
ing	him	-315
but	would	-14
to	win	-344
in	an	45
in	south	-258
in	new	26
from	mexico	-92
—	a	62
while	he	-92
in	office	-76
and	2012	-76
,	although	38
between	the	-266
while	secretary	-82
from	wall	-122
quotation	—	-136
as	part	-109
ing	fees	-75
,	an	62
of	millions	-92
of	dollars	-162
on	saturday	-147
ing	and	-248
and	other	-417
over	the	54
because	he	-10
in	favor	-150
and	more	-124
quotation	a	-186
to	their	-107
through	a	-19
for	hillary	-122
,	saying	465
quotation	the	-275
ing	from	-219
from	some	-76
because	it	22
ing		-248
ing	back	-136
ing	is	-92
to	ask	54
,	then	14
and	as	43
of	an	-229
,	his	-6
in	ohio	-76
before	the	-51
for	a	-530
to	get	-382
and	he	68
in	tuesday	-76
as	well	73
,	leaving	14
,	calling	62
quotation	when	-136
of	democratic	-136
in	campaign	-76
to	use	-208
to	trump	-339
to	that	-107
,	trump	72
)	,	-33
which	has	60
in	recent	171
and	local	-111
and	state	-76
on	wednesday	105
to	spend	-162
ing	hillary	-92
as	she	51
,	when	41
about	his	-300
,	sanders	58
to	lose	-107
before	he	60
time	1	-107
,	compared	76
of	sanders	-174
of	him	-107
at	least	-407
,	after	114
over	sanders	-75
,	putting	85
who	has	-162
between	clinton	-92
and	sanders	57
to	sanders	-92
quotation	after	-92
and	new	-122
with	them	-76
ing	down	-149
on	wall	-126
quotation	but	-283
on	his	-8
of	texas	-92
but	he	50
if	he	-315
of	their	-283
to	washington	-92
and	bernie	-94
as	he	50
quotation	adding	-122
ing	that	-19
quotation	is	-75
,	in	-6
time	,	79
with	a	43
as	the	5
to	run	-257
ing	his	87
,	donald	-144
and	ted	-93
for	his	-18
after	a	57
in	nevada	-188
,	too	57
,	especially	-209
and	marco	-81
as	they	24
for	second	-75
to	his	128
and	donald	11
in	january	-76
ing	its	-149
in	politics	-125
,	about	10
by	name	-95
despite	his	10
to	her	-186
for	her	-197
behind	clinton	-92
quotation	to	-442
on	super	-80
but	also	-127
what	she	-92
and	her	-260
of	donald	-107
who	would	-174
on	their	52
into	the	117
on	her	-240
to	leave	-136
to	bring	-257
ing	people	-122
ing	.	-500
and	said	117
to	say	-149
time	to	-149
on	social	137
in	line	-109
while	the	-93
to	have	-300
,	most	33
ing	on	-307
of	voters	-208
and	experience	-77
by	a	18
ing	of	-219
about	a	-92
ing	muslims	-107
quotation	that	-257
in	washington	-136
outside	the	-107
to	attend	-75
ing	will	-76
to	drop	-122
time	—	-107
—	including	-40
quotation	as	-208
to	stop	-186
from	becoming	-75
may	be	43
to	clinton	159
off	the	-186
and	republican	-94
on	israel	-93
over	a	-75
ing	up	-249
,	despite	29
quotation	who	-257
to	focus	26
quotation	over	-75
for	not	-137
for		-209
in	that	-136
of	trump	-300
,	whom	16
whom	he	-107
on	trump	-165
,	though	45
,	even	20
to	him	-174
of	vermont	-107
which	he	-123
to	influence	-76
in	both	-111
and	women	-92
quotation	while	-107
to	keep	-239
in	america	-176
to	release	-162
and	asked	18
so	many	-140
around	the	53
and	clinton	26
ing	location	-75
than	a	86
,	along	-118
along	with	-136
in	10	-122
to	change	-149
to	temporarily	-108
time	15	-75
even	if	74
ing	:	14
than	trump	-76
who	is	-186
,	was	52
against	him	-174
quotation	against	-92
ing	office	-75
since	it	-75
to	lay	-107
,	something	97
on	tuesday	21
quotation	at	-122
at	his	-92
but	did	23
in	which	8
for	new	-93
in	all	-127
in	florida	-175
and	north	-92
with	both	-76
to	describe	-92
than	clinton	-76
and	to	66
about	clinton	-75
against	trump	-162
when	they	74
to	secure	-122
of	more	-122
ing	violence	-107
or	the	-149
of	big	-92
in	states	-92
since	he	68
of	using	-92
,	sen.	34
of	whom	-75
on	all	-84
to	create	-136
what	's	-92
and	president	201
from	people	-92
ing	clinton	-197
which	is	16
,	is	8
at	this	127
from	trump	-122
on	its	24
ing	president	-76
when	asked	58
until	the	21
,	particularly	-124
to	wall	-123
as	evidence	-95
in	her	37
because	there	27
if	it	-229
if	they	-197
who		-92
on	obama	-79
may	not	-107
,	obama	44
into	law	-92
to	raise	-174
on	foreign	-108
ing	support	-92
where	the	-175
to	discuss	-92
time	11	-219
from		-75
ing	americans	-75
quotation	where	-75
and	not	-177
of	americans	-136
and	campaign	-78
and	has	34
to	meet	-92
on	jobs	-77
to	pass	-136
and	transgender	-76
of	what	-208
of	american	-162
ing	jobs	-75
of	people	-122
to	work	-162
on		-138
if	the	-229
to	clinch	-107
ing	with	-344
which	trump	-76
time	7	-75
who	said	-75
for	all	-122
to	special	-76
quotation	if	-162
quotation	he	-136
what	he	-275
to	wait	-75
for	america	-107
in	part	-136
to	share	-75
like	trump	-75
ing	cruz	-75
—		-87
,	immigration	-93
to	build	-174
and	make	-98
for	it	-94
as	it	39
ing	class	-122
,	there	90
in	libya	-187
to	make	273
by	some	-82
during	an	29
behind	trump	-75
like	to	-122
ing	trump	-284
about	trump	-122
of	u.s.	-75
of	justice	-75
of	public	-107
and	fight	-76
,	only	-48
which	she	-77
and	their	-177
in	chicago	-92
and	building	-81
in	san	-92
ing	he	34
as	many	-138
as	possible	-76
as	his	-276
against	clinton	-162
ing	all	-107
by	his	-75
for	decades	151
in	support	-80
,	would	-234
time	in	-266
after	his	-48
in	2012	36
and	would	94
may	have	-197
of	foreign	-75
from	a	50
which	was	-76
when	it	-6
to	become	-122
for	clinton	-238
,	are	36
and	economic	-110
by	trump	-149
once	the	-92
quotation	about	-122
about	how	-136
how	the	-122
to	its	-122
ing	an	8
of	hillary	-107
and	have	20
if	trump	-75
to	criticize	-75
in	on	-136
ing	mate	-162
on	track	-92
,	senator	113
as	her	-108
in	order	203
or	her	-107
on	abortion	-141
in	public	64
to	save	-107
since	the	31
,	all	-10
for	people	-92
of	how	-136
how	much	-92
when	a	76
in	trump	-92
in	philadelphia	-122
in	charge	-75
for	donald	-107
when	i	16
for	americans	-122
what	it	-107
to	understand	-122
to	investigate	-92
than	half	-107
with	clinton	174
to	which	-76
while	clinton	-81
,	more	-77
with	individuals	-76
on	behalf	-123
of	those	-186
while	she	-95
to	pursue	-92
and	foreign	-77
and	also	44
,	on	-38
of	being	-162
ing	against	58
on	monday	16
in		-92
,	president	42
with	other	-75
with	their	-149
to	address	-122
and	military	-97
which	the	-109
as	much	27
of	economic	-75
ing	taxes	-75
when	she	-19
,	just	61
of	its	-219
but		-93
in	congress	-75
who	have	-239
in	place	-107
to	provide	-122
,	given	-7
in	iowa	112
to	ban	-150
from	coming	-92
ing	into	-186
,	such	-23
,	or	-27
and	accused	48
to	try	132
in	federal	56
,	claiming	-49
to	move	-107
ing	their	-239
what	the	-122
of	diversity	-75
in	2015	104
and	even	28
or	not	71
but	the	-110
within	the	-174
to	call	-107
to	help	91
for	comment	-138
on	what	-76
over	,	-75
:	that	-100
and	of	-108
ing	some	-76
to	find	-107
—	or	36
for	sanders	-122
ing	it	-229
in	2008	52
to	appear	-107
,	had	-48
in	fact	-109
of	two	-92
of	arizona	-92
of	congress	-107
despite	the	16
--	and	-26
to	blame	-75
but	not	70
quotation	without	-75
without	the	-93
,	of	-192
quotation	--	-122
time	for	-76
,	arguing	141
to	stay	-92
of	step	-75
--	but	113
ing	out	-220
to	deal	-75
time	that	-14
on	to	-136
and	south	-93
of	them	-208
to	settle	-76
as	an	16
if	she	-151
on	whether	-78
to	endorse	-122
of	emails	-107
in	march	-120
to	offer	-75
against	her	-107
as	their	-108
,	since	-19
of	terrorists	-75
,	well	57
,	that	-23
for	supporting	-92
for	being	-122
among	democrats	-75
for	an	-122
quotation	which	-107
of	black	-92
,	among	-109
for	women	-109
who	want	-75
about	it	-75
for	office	-92
ing	contests	-76
,	devine	88
or	even	-75
to	some	-92
of	likely	-92
in	indiana	-107
over	his	-151
time	8	-92
who	,	14
but	said	-20
time	as	-92
to	visit	-92
on	board	-76
of	other	-162
and	an	-176
to	come	-107
of	climate	-92
with	what	-75
along	the	-149
to	fill	-107
to	give	-136
of	this	-109
time	at	-92
for	presumptive	-79
,	they	24
to	control	-76
to	hold	-136
with	that	-92
who	was	-198
and	who	62
and	it	-108
to	explain	-76
in	june	-17
quotation	(	-75
to	mr.	-122
on	twitter	55
in	other	-92
to	date	-75
and	national	-92
to	close	-122
,	will	33
how	to	-174
,	noting	55
to	lead	-136
,	both	73
,	their	9
in	early	7
,	telling	-36
off	.	-75
to	boost	-92
in	ukraine	-92
so	.	-122
for	months	-92
for	banning	-76
before	a	41
,	mr.	54
with	mr.	-188
to	show	-122
to	fight	-208
at	one	-76
to	america	-76
on	how	-95
whether	she	-75
and	syria	-151
for	more	50
to	go	-186
-	and	24
at		-75
;	and	-10
of	becoming	-75
in	places	-76
of	time	-92
on	facebook	87
for	many	-76
to	follow	-92
,	2001	-143
on	new	-77
or	mr.	-75
about	her	-197
with	her	73
in	chief	-124
and	then	12
to	join	-122
-	though	111
of	mr.	-229
of	thousands	-75
of	muslims	-75
than	the	-267
,	during	-82
quotation	)	-107
with	him	-186
,	have	36
whether	the	-92
,	whose	7
about	mr.	-92
for	mr.	-162
ing	mr.	-136
,	one	46
to	push	-76
to	44	-75
in	july	41
to	avoid	95
in	some	-137
into	an	-75
in	2004	-94
-	an	53
to	stand	-76
-		16
against	mr.	-75
for	republicans	-107
on	some	-76
-	the	44
of	any	-107
-	a	42
and	support	-125
time	2014	-93
of	terrorism	-92
,	often	62
of	government	-75
but	only	-77
-	but	-7
by	mr.	-75
-	he	28
quotation	-	-174
like	.	-75
and	mr.	63
,	some	-23
into	a	-149
so	much	22
in	california	60
than	in	-109
ing	among	-75
,	mrs.	96
,	john	-19
who	could	-123
,	limiting	-10
among	the	-174
to	deliver	-107
to	project	-76
on	trade	-123
time	from	-75
among	many	-75
,	coupled	-84
to	cut	-76
(	the	31
without	a	-77
on	this	-76
-	which	8
in	2009	-76
where	he	50
and	cruz	65
-	one	-7
with	it	-92
and	what	-94
what	they	-75
as	being	-108
like	a	-92
even	as	71
:	to	20
,	possibly	-99
time	with	-122
to	power	-75
on	issues	-124
of	undocumented	-75
:	a	26
of	workers	-75
ing	weeks	-75
and	perhaps	-76
to	participate	-75
over	her	-79
for	overtime	-76
among	likely	-92
,	46	-10
to	turn	-122
,	calif.	-86
in	2014	-107
in	april	109
between	trump	-75
in	february	45
as	one	-150
to	defeat	-75
to	manage	-76
on	an	-138
to	consider	-92
at	times	-76
,	bush	62
and	obama	-93
to	citizenship	-93
or	that	-76
and	business	-76
to	continue	-122
though	he	-94
to	block	-76
between	a	-107
or	a	-136
in	september	-23
by	their	-93
of	muslim	-92
,	new	-81
on	clinton	-124
and	calling	36
quotation	clinton	-107
from	vermont	-92
to	fund	-75
to	act	-75
and	its	-111
,	2012	-94
ing	new	-76
to	voters	78
with	iran	-75
in	those	97
but	was	-42
to	send	-92
in	2016	-76
and	others	128
over	trump	-107
in	wisconsin	-76
,	rubio	87
at	all	-107
or	simply	-75
of	all	-92
,	pointing	115
in	cleveland	-93
to	determine	-122
to	gain	-92
in	orlando	-92
of	sexism	-92
in	2018	-81
ing	they	19
and	manafort	-75
time	of	-81
for	its	-76
⁄	4len	-92
than	200	-75
to	return	-75
as	saying	-75
,	stating	84
of	attack	-75
in	2011	-98
--	a	21
to	watch	-75
ing	points	-92
to	israel	-75
,	citing	86
on	that	-75
by	clinton	-76
with	wall	-77
in	benghazi	-108
@shape,verb,here,next
clause	true	to	the	-587
clause	true	ing	noun	-707
clause	false	of	Name	-350
clause	true	from	number	-92
clause	true	to	number	-197
that	false	for	noun	-92
phrase	false	of	ing	-461
phrase	false	ing	in	-229
phrase	true	(	Name	59
phrase	true	to	the	-376
clause	false	to	verb	-300
clause	true	in	the	111
clause	true	of	noun	-701
clause	true	against	the	-122
phrase	false	to	ing	25
phrase	false	ing	noun	23
phrase	true	on	the	-357
wh	true	to	verb	-530
wh	true	in	a	-122
wh	true	ing	noun	-186
to	true	to	the	-283
phrase	false	,	adverb	-10
to	true	of	noun	-376
to	true	ing	noun	-376
clause	true	,	not	-35
clause	true	for	what	-107
clause	true	,	but	-12
clause	true	because	of	-315
that	true	,	and	9
that	true	and	quotation	-248
phrase	false	-	noun	55
phrase	false	,	and	18
clause	true	—	and	-27
to	true	,	which	-9
that	true	to	noun	-456
that	true	,	Name	18
clause	true	to	verb	177
that	false	,	as	102
phrase	false	with	Name	-37
phrase	true	in	the	21
phrase	true	,	and	-20
phrase	true	with	noun	-250
phrase	true	who	are	-75
phrase	true	and	noun	101
clause	true	in	its	-137
phrase	false	ing	a	76
phrase	true	under	noun	49
clause	false	to	be	-283
clause	true	,	and	16
phrase	false	on	the	6
that	true	to	verb	-968
that	true	,	but	-13
phrase	false	,	Name	-17
phrase	false	for	the	-67
phrase	false	of	Name	-793
that	true	with	noun	-370
that	true	,	noun	18
that	true	and	Name	121
wh	false	to	verb	-162
wh	true	in	the	-300
wh	true	,	and	6
wh	true	and	verb	25
phrase	true	against	the	-122
phrase	false	quotation	for	-162
phrase	true	for	Name	-229
phrase	true	in	Name	-475
phrase	true	to	verb	270
phrase	true	and	for	-76
phrase	true	for	the	82
phrase	true	,	adverb	10
phrase	true	as	Name	-198
phrase	true	,	Name	64
phrase	true	and	Name	171
clause	false	in	Name	-174
clause	true	even	noun	-122
clause	true	by	Name	-376
clause	true	in	noun	-635
clause	true	on	time	25
clause	true	time	time	-76
clause	true	time	.	-322
phrase	false	on	Name	24
phrase	false	and	Name	-159
phrase	false	in	Name	20
phrase	false	and	how	-108
phrase	true	ing	the	-406
phrase	true	and	ing	14
phrase	true	ing	noun	79
phrase	true	quotation	of	-75
phrase	true	of	noun	-541
phrase	false	,	noun	-7
phrase	false	and	noun	-92
phrase	false	who	had	-11
phrase	true	ing	for	-107
phrase	true	for	noun	-427
that	false	of	the	-421
that	true	during	the	-92
that	true	ing	in	-174
that	true	in	the	-639
that	true	in	number	-350
that	true	and	noun	-605
phrase	true	by	the	121
phrase	false	:	quotation	-152
that	false	of	noun	-330
phrase	false	for	Name	-388
clause	true	,	noun	28
phrase	false	ing	as	-107
phrase	false	as	a	-66
phrase	true	quotation	noun	-162
phrase	false	:	Name	-109
phrase	false	of	quotation	-75
phrase	true	from	the	-162
phrase	true	ing	in	-107
phrase	true	in	noun	-501
phrase	true	with	the	-248
phrase	false	of	noun	-829
phrase	false	after	the	-11
wh	true	,	noun	8
phrase	false	with	noun	25
that	true	behind	the	-75
phrase	false	ing	about	-76
phrase	false	about	noun	-149
clause	true	after	Name	-166
clause	true	on	Name	63
clause	true	ing	to	39
phrase	true	to	quotation	-136
that	true	with	Name	-330
phrase	false	for	ing	27
phrase	false	ing	the	79
clause	true	for	him	-174
clause	true	,	while	22
clause	true	of	the	-709
phrase	false	when	the	26
clause	true	for	noun	45
clause	true	of	Name	-578
clause	true	,	adverb	32
clause	true	,	verb	-23
that	false	,	has	-94
that	true	quotation	noun	-229
that	true	of	ing	-162
that	true	ing	the	73
phrase	false	(	Name	-191
phrase	false	)	.	94
that	true	quotation	on	-75
that	true	on	noun	-388
that	true	,	quotation	-267
that	true	quotation	because	-75
that	true	during	a	48
clause	true	to	do	-266
clause	true	of	his	-337
clause	true	at	the	-350
that	true	of	noun	-701
to	true	of	Name	-292
that	true	as	noun	-323
clause	true	about	the	-238
clause	true	under	the	-75
clause	true	between	Name	-186
clause	true	and	Name	67
clause	true	,	who	58
clause	true	time	and	-136
clause	true	and	that	61
clause	true	for	Name	-474
phrase	false	in	the	5
phrase	false	,	he	195
clause	true	to	be	-426
clause	true	quotation	and	-300
clause	false	of	his	-75
clause	false	with	Name	-137
clause	true	about	Name	-186
that	false	may	verb	-92
that	true	time	's	-174
that	true	to	adverb	-174
phrase	false	as	quotation	-376
phrase	false	of	number	-149
phrase	false	,	verb	24
phrase	true	by	Name	59
phrase	true	at	number	-76
phrase	true	,	noun	-15
phrase	false	about	whether	-107
phrase	true	of	Name	-376
phrase	true	,	ing	-24
phrase	false	,	a	-33
phrase	false	from	ing	-107
clause	false	and	noun	-12
phrase	false	in	noun	-6
phrase	false	with	the	29
phrase	false	of	time	-92
phrase	false	time	.	34
that	true	as	a	-229
that	true	on	the	-457
that	true	ing	Name	-315
phrase	false	of	a	-410
phrase	false	to	Name	15
phrase	true	by	ing	-10
phrase	true	at	the	-13
phrase	true	on	time	-29
phrase	true	time	.	-259
that	true	in	noun	-558
that	true	to	a	-186
that	true	,	he	-7
clause	true	in	a	49
clause	true	over	Name	-122
clause	true	(	Name	-137
clause	true	and	noun	96
clause	true	on	the	-474
phrase	true	against	Name	-174
clause	true	with	noun	-421
phrase	false	by	ing	36
to	true	for	noun	-229
clause	false	on	noun	-162
clause	true	when	he	62
clause	true	from	his	-107
clause	true	of	a	-257
wh	true	or	verb	-75
phrase	false	for	noun	18
phrase	false	ing	Name	-388
phrase	true	,	including	54
phrase	true	on	noun	-316
that	true	ing	a	-249
that	true	from	Name	-229
that	true	but	adverb	-108
that	true	ing	them	-75
phrase	false	of	the	-729
clause	true	if	verb	-92
quotation	true	in	the	-112
clause	false	of	noun	-470
clause	true	at	a	-149
clause	true	from	noun	-323
clause	true	at	noun	-275
clause	true	in	Name	-637
phrase	false	in	his	-155
phrase	true	,	quotation	-151
that	false	to	verb	22
that	true	to	be	-344
that	true	in	time	-322
that	true	time	.	-376
clause	true	to	noun	-541
that	false	to	the	48
that	false	,	he	32
that	true	ing	to	-364
clause	true	with	the	-437
that	true	with	the	-344
that	true	quotation	in	-238
that	true	in	a	-218
that	true	to	the	-474
that	true	ing	,	13
clause	true	quotation	with	-136
clause	true	ing	the	-491
that	false	on	noun	-107
clause	true	but	that	-107
clause	true	ing	adverb	-174
clause	true	and	ing	78
clause	true	for	the	-491
clause	true	with	his	-136
clause	true	on	noun	-421
clause	true	even	more	-76
to	true	to	verb	-470
to	true	by	ing	27
to	true	as	adverb	-94
clause	true	like	the	-122
clause	true	because	the	-162
phrase	false	during	a	-18
phrase	true	to	be	-149
wh	true	of	noun	-208
clause	true	with	Name	94
clause	true	in	their	-138
that	true	among	Name	-107
clause	false	quotation	and	-330
clause	true	and	quotation	-186
clause	true	of	her	-162
clause	true	on	a	93
clause	true	as	noun	-322
clause	true	as	Name	-219
clause	true	because	she	46
clause	true	and	the	-324
phrase	true	quotation	and	-174
phrase	false	ing	her	22
phrase	true	while	Name	73
phrase	false	quotation	noun	-300
phrase	true	ing	Name	-248
that	true	ing	him	-136
that	true	in	his	-186
clause	true	ing	for	-186
that	true	,	ing	-38
that	true	time	number	-186
that	true	in	Name	-451
that	false	from	Name	-107
that	true	—	a	79
that	true	and	number	-108
phrase	false	,	although	80
phrase	false	between	the	-149
that	false	of	a	-75
that	true	and	is	-78
that	true	by	noun	-162
that	true	at	the	-344
clause	true	or	noun	-229
clause	false	in	the	-251
clause	true	ing	Name	-382
clause	true	from	Name	-307
that	false	from	the	-75
phrase	false	as	noun	62
phrase	false	during	the	10
clause	false	for	ing	-92
clause	false	ing	noun	-257
clause	false	and	ing	-100
clause	false	from	Name	-107
phrase	false	,	an	-63
phrase	false	quotation	in	-136
phrase	true	ing	ing	19
phrase	true	and	other	-122
phrase	true	over	the	-149
phrase	false	when	he	36
that	true	quotation	and	-357
that	true	because	he	-138
that	true	of	the	-568
that	true	and	a	-136
phrase	false	from	his	-76
phrase	false	in	number	6
to	true	and	verb	-6
to	true	ing	to	-76
to	true	and	noun	-416
clause	true	who	are	-75
clause	true	ing	in	-248
to	true	for	Name	-174
to	true	,	ing	-34
clause	false	ing	Name	-122
clause	true	quotation	because	-122
clause	true	because	it	-136
phrase	true	ing	quotation	-92
phrase	true	and	quotation	-197
clause	true	to	quotation	-315
clause	true	quotation	noun	-307
clause	true	in	an	-8
clause	true	over	the	-208
clause	true	quotation	in	-275
that	true	ing	adverb	-186
that	true	quotation	verb	-122
clause	true	quotation	for	-186
clause	true	,	the	42
phrase	false	as	Name	143
clause	true	who	verb	-337
clause	true	or	verb	-122
clause	true	at	Name	-122
phrase	false	and	as	42
phrase	false	of	an	-149
phrase	true	in	number	-259
phrase	true	to	noun	-421
that	false	ing	noun	-266
phrase	true	for	a	-136
phrase	true	in	a	29
clause	true	and	he	-31
clause	true	time	noun	-92
clause	true	in	time	28
clause	true	time	's	-174
phrase	false	of	his	-283
phrase	false	time	's	-92
phrase	false	in	adverb	-23
that	true	to	do	-186
that	true	as	adverb	-108
phrase	false	quotation	when	-107
phrase	false	to	quotation	-197
phrase	true	from	ing	-238
phrase	false	at	a	16
clause	true	,	which	14
clause	true	,	Name	33
clause	true	,	with	6
clause	true	to	Name	-479
clause	true	)	.	79
phrase	false	quotation	of	-162
phrase	true	of	the	-527
that	false	if	noun	-92
that	true	and	that	-7
that	true	on	time	18
that	false	as	noun	-107
that	true	about	his	-174
clause	true	but	adverb	-48
clause	true	time	number	-275
that	true	over	Name	-75
clause	true	,	a	21
that	true	or	noun	-257
that	true	than	noun	40
phrase	false	)	noun	-81
phrase	false	with	number	113
phrase	false	,	who	-41
phrase	false	between	Name	-136
that	true	from	the	-248
clause	true	as	a	67
that	false	to	Name	86
that	true	after	the	-78
clause	true	ing	her	-107
clause	true	quotation	but	-197
clause	true	but	verb	45
that	true	on	his	-108
that	true	of	Name	-479
clause	true	if	he	-122
phrase	false	of	their	-107
clause	true	of	ing	-283
phrase	true	time	number	-149
that	true	quotation	ing	-149
that	true	ing	that	-8
clause	true	,	in	28
phrase	false	who	verb	-376
phrase	true	time	,	58
phrase	true	,	as	62
phrase	true	as	quotation	-136
clause	true	with	a	166
phrase	true	,	which	20
phrase	false	as	the	12
clause	true	ing	his	-198
phrase	false	for	his	7
phrase	false	after	he	16
clause	true	what	verb	-92
clause	false	for	noun	42
that	false	as	Name	-76
that	false	and	other	-136
that	true	of	their	-75
that	true	to	his	-136
that	true	between	Name	-107
clause	true	,	where	46
to	true	time	.	-218
that	false	about	noun	-92
that	false	of	Name	-307
that	true	on	Name	-248
that	true	who	are	-92
that	true	from	ing	-149
clause	true	time	,	-238
clause	true	ing	its	-76
clause	true	to	adverb	-186
that	true	time	,	-197
phrase	false	by	noun	55
phrase	false	as	ing	-162
phrase	true	behind	Name	-75
clause	true	quotation	to	-307
phrase	false	as	adverb	27
phrase	false	and	her	-76
that	false	in	a	-108
phrase	false	who	would	-92
wh	true	in	Name	-149
wh	true	into	the	-75
clause	true	and	his	-12
that	true	on	her	-76
phrase	true	into	the	-149
clause	true	quotation	ing	-162
phrase	false	for	their	-107
phrase	false	on	ing	-76
phrase	true	ing	.	-136
to	true	at	the	-162
that	true	ing	her	-76
that	true	for	Name	-370
phrase	false	after	a	-36
clause	true	like	Name	-136
that	true	and	the	-284
clause	true	time	to	-75
clause	true	who	had	-107
clause	true	while	the	-76
clause	true	under	noun	-75
clause	true	to	have	-218
phrase	false	about	his	-107
wh	true	on	noun	-92
clause	true	than	Name	-150
that	true	by	a	-107
that	false	,	noun	148
phrase	false	,	not	-98
phrase	false	ing	and	-92
phrase	false	and	other	-149
that	true	quotation	that	-92
clause	true	quotation	that	-149
clause	true	into	noun	-136
that	false	time	's	-107
that	false	,	Name	24
that	true	to	quotation	-174
clause	true	including	Name	-75
that	false	quotation	for	-107
that	true	for	the	-357
phrase	false	,	but	473
clause	true	as	he	13
clause	true	after	the	36
to	true	as	the	44
to	true	and	the	39
to	true	to	Name	-197
to	true	and	Name	-209
to	true	in	the	-330
that	true	with	a	-122
that	true	off	the	-75
phrase	true	on	Name	-318
phrase	true	,	the	-41
phrase	true	and	the	-229
phrase	true	of	ing	-197
that	true	ing	noun	-632
phrase	false	or	Name	-150
that	true	to	Name	-410
that	true	,	which	7
that	true	for	noun	-491
clause	true	quotation	who	-75
phrase	false	for	quotation	-122
phrase	false	quotation	because	-107
that	false	in	the	143
phrase	false	at	noun	15
phrase	false	among	Name	-174
that	true	quotation	of	-136
clause	false	on	Name	-111
clause	true	ing	and	-107
wh	true	,	Name	77
that	true	across	the	-76
phrase	false	,	even	7
phrase	false	quotation	on	-122
phrase	false	quotation	to	-107
phrase	true	time	's	-92
to	true	,	verb	-23
to	true	quotation	noun	-75
that	false	and	his	-107
that	true	to	him	-75
phrase	true	ing	to	33
clause	true	about	ing	-122
that	true	while	Name	63
that	true	of	a	-149
clause	false	may	verb	-76
that	true	when	he	-107
phrase	false	than	a	34
phrase	true	to	adverb	-107
phrase	false	,	number	-6
phrase	false	and	adverb	-29
that	true	after	Name	24
that	true	,	even	11
that	true	if	he	-136
clause	true	:	quotation	43
clause	true	even	verb	-76
clause	true	even	if	39
to	true	on	a	-76
phrase	false	who	is	-107
that	false	,	was	-111
that	true	but	that	-150
that	true	against	him	-92
that	true	against	noun	-107
clause	true	quotation	adverb	-75
that	true	,	verb	15
that	true	and	verb	8
phrase	true	of	their	-75
clause	true	to	ing	-218
that	true	quotation	for	-174
phrase	false	in	which	-139
phrase	false	which	noun	-76
clause	true	by	noun	-219
clause	true	from	the	-337
phrase	true	at	noun	-162
phrase	true	about	noun	-107
phrase	false	by	a	43
clause	true	as	the	-208
clause	false	of	the	-357
clause	false	on	the	-92
clause	true	and	to	117
phrase	false	about	Name	-174
phrase	true	in	time	-152
clause	true	on	ing	-122
clause	true	against	Name	-186
clause	true	off	noun	-92
clause	true	,	despite	125
that	false	in	Name	-257
phrase	true	or	verb	-75
phrase	true	,	he	-79
clause	true	quotation	the	-122
that	true	time	time	-92
that	true	,	the	40
phrase	true	who	verb	-186
clause	false	quotation	Name	-92
to	true	in	noun	-275
to	true	,	Name	10
clause	true	in	his	62
phrase	true	of	her	-107
phrase	false	to	adverb	-150
to	true	on	noun	63
to	true	in	number	-122
phrase	false	and	number	-93
phrase	false	quotation	who	-122
that	false	of	ing	-92
clause	true	to	a	-275
clause	true	which	is	-76
clause	true	,	is	-80
clause	true	because	quotation	-136
phrase	false	and	ing	-20
to	true	for	a	-136
clause	true	by	the	-330
clause	true	to	his	-136
phrase	false	)	,	46
phrase	false	when	verb	7
phrase	false	and	a	35
phrase	false	quotation	ing	-122
phrase	false	time	noun	-107
phrase	false	of	her	-197
clause	false	to	do	-107
clause	true	for	number	-75
wh	true	by	noun	-92
to	true	while	ing	-77
to	true	by	noun	-122
to	true	from	the	-107
clause	true	with	an	-107
clause	true	if	it	-75
clause	true	if	they	-92
clause	true	as	verb	-75
clause	true	ing	a	-322
phrase	true	into	noun	-162
phrase	false	in	ing	-89
phrase	false	from	noun	17
to	true	on	time	-76
to	true	time	,	-92
wh	true	of	Name	-136
phrase	false	or	noun	-197
wh	true	to	be	-92
phrase	false	time	number	73
phrase	false	for	adverb	34
phrase	false	ing	to	-317
clause	true	as	adverb	-122
clause	true	because	he	64
clause	true	from	ing	-186
phrase	false	on	time	28
clause	false	of	ing	-75
clause	false	ing	the	-92
clause	false	to	noun	19
clause	false	and	has	86
clause	true	when	the	-93
that	true	or	verb	-136
clause	true	quotation	by	-149
clause	true	by	a	-92
clause	false	quotation	verb	-92
phrase	false	after	ing	44
that	false	ing	verb	-107
that	true	by	the	-238
that	true	on	a	-186
clause	true	of	what	-92
to	true	and	other	-92
clause	true	to	him	-92
clause	true	when	they	35
wh	true	with	Name	-75
phrase	false	,	despite	25
clause	true	if	the	-136
clause	true	,	quotation	26
clause	true	ing	with	-149
clause	true	in	which	47
clause	true	which	Name	-76
that	true	through	Name	-75
clause	true	behind	Name	-92
that	true	quotation	if	-75
that	true	if	it	-149
that	true	quotation	he	-75
clause	true	what	he	-162
that	true	of	his	-275
wh	true	for	Name	-122
wh	true	,	number	95
clause	true	which	verb	-149
wh	true	,	the	9
clause	true	and	adverb	-21
phrase	false	ing	from	-122
phrase	false	from	the	-5
phrase	false	while	ing	21
phrase	true	with	Name	75
phrase	false	ing	his	60
phrase	true	like	Name	-92
phrase	false	quotation	and	-363
phrase	false	for	not	-108
phrase	false	and	the	-437
phrase	false	,	his	7
that	false	quotation	ing	-75
that	false	as	a	-107
that	false	,	adverb	87
clause	false	quotation	noun	-107
that	true	with	quotation	-75
phrase	false	during	an	-15
phrase	false	from	Name	8
phrase	false	quotation	that	-75
phrase	true	as	adverb	-139
phrase	true	as	noun	-249
wh	true	,	he	20
that	true	to	ing	-174
phrase	false	against	Name	-174
clause	true	,	as	-46
clause	false	for	the	-75
phrase	false	ing	.	-186
clause	true	ing	.	-275
phrase	false	like	Name	-136
phrase	false	,	in	41
phrase	true	or	noun	-136
phrase	false	and	their	-77
clause	true	in	number	-258
to	true	in	a	-149
phrase	false	,	as	-30
clause	true	ing	,	9
that	true	against	Name	-238
phrase	false	,	quotation	29
phrase	true	for	adverb	-76
clause	true	for	a	-208
clause	true	by	ing	210
clause	true	and	other	-107
that	true	ing	quotation	-75
that	true	before	the	-149
phrase	false	to	be	-122
phrase	true	ing	a	-136
to	true	time	in	-75
that	false	and	noun	-257
clause	true	and	would	65
phrase	false	against	noun	-162
clause	true	of	number	-174
clause	true	from	a	-92
clause	true	toward	Name	-107
that	true	in	their	-75
that	true	when	it	-122
phrase	true	quotation	ing	-92
that	false	,	verb	-189
that	true	by	Name	-283
clause	true	including	noun	-136
that	true	and	ing	19
that	true	quotation	to	-122
phrase	true	for	ing	-176
clause	false	and	is	110
to	true	ing	Name	36
wh	true	as	a	53
clause	true	in	her	-77
clause	true	if	Name	-75
clause	false	in	noun	54
phrase	true	of	his	-162
to	true	,	a	20
that	true	because	of	-198
that	true	of	her	-136
clause	true	of	quotation	-107
that	true	because	they	-123
clause	true	without	ing	-92
to	true	to	noun	-238
that	true	and	adverb	-163
clause	true	ing	more	-92
phrase	false	with	his	-76
to	true	in	Name	-283
clause	true	ing	on	-162
phrase	false	,	has	105
that	false	for	Name	-107
phrase	true	between	the	-75
phrase	true	at	a	25
phrase	true	,	but	-24
that	true	so	verb	-75
that	false	of	her	-136
that	false	,	ing	90
that	false	ing	to	-75
that	true	,	a	52
that	true	into	noun	-136
that	true	from	a	-75
phrase	false	where	Name	-78
phrase	true	of	a	-197
phrase	false	to	number	-219
phrase	false	despite	noun	-10
to	true	from	ing	-162
phrase	false	,	on	13
clause	true	than	number	-149
to	true	as	a	-163
that	true	may	be	-76
to	true	of	the	-337
that	false	,	in	-76
to	true	of	his	-122
to	true	,	including	-95
to	true	including	noun	-75
clause	true	for	verb	-92
wh	true	and	Name	91
wh	true	for	noun	-92
clause	true	with	their	-75
clause	true	of	their	-75
that	true	and	has	-110
wh	true	in	noun	-92
that	true	while	ing	-77
clause	true	on	her	-122
phrase	true	by	noun	-240
clause	true	for	her	-75
to	true	on	Name	-209
phrase	false	for	this	14
that	true	at	ing	-107
that	true	about	noun	-136
that	true	among	noun	-92
phrase	true	than	noun	-107
clause	true	but	quotation	-77
clause	true	and	has	27
clause	true	who	have	-75
that	true	at	noun	-219
phrase	false	about	the	-174
that	true	than	number	-136
that	true	as	the	64
to	true	ing	the	-197
that	true	for	ing	-229
phrase	false	in	an	-7
clause	true	among	noun	-136
phrase	true	in	ing	191
phrase	true	from	noun	-162
phrase	false	to	noun	25
phrase	false	for	a	-257
clause	false	in	a	17
that	false	may	have	-107
that	true	but	verb	-12
that	true	who	verb	-238
that	true	by	ing	-266
that	true	ing	for	-219
that	false	in	number	9
phrase	false	who	have	-136
phrase	false	and	even	20
phrase	false	within	the	-75
that	true	:	quotation	-20
wh	false	and	noun	-75
that	false	and	her	-75
that	false	on	Name	-77
that	true	with	his	-122
phrase	false	and	verb	70
wh	true	of	the	-136
wh	true	ing	the	-107
that	true	for	his	-92
clause	true	,	like	12
phrase	false	—	and	16
phrase	true	and	her	-76
wh	true	to	the	-122
phrase	false	like	noun	-75
phrase	false	than	Name	-76
that	true	time	noun	-75
that	true	,	adverb	-17
that	true	from	noun	-162
clause	true	ing	an	-122
clause	true	because	they	-76
clause	true	but	not	-127
phrase	true	so	adverb	-92
clause	true	over	noun	-75
that	true	,	in	-189
that	true	ing	into	-75
that	true	into	the	-92
that	true	without	noun	-136
to	true	or	noun	-122
phrase	false	,	while	29
clause	true	on	his	-92
phrase	true	,	of	-76
phrase	true	of	quotation	-107
phrase	false	on	his	-86
that	false	ing	the	-162
clause	true	about	his	-107
phrase	false	which	verb	38
phrase	false	time	that	-9
that	true	ing	on	-149
that	true	on	to	-92
that	true	,	was	-8
to	true	on	the	-7
that	true	of	time	-75
that	true	so	adverb	-107
phrase	false	of	what	-75
phrase	false	what	verb	-92
phrase	true	,	to	-83
phrase	true	as	his	-76
that	false	and	Name	-308
clause	true	as	an	-107
clause	true	,	although	-39
that	true	or	Name	-122
clause	true	in	ing	-208
that	false	quotation	and	-174
to	true	,	quotation	-78
wh	true	and	noun	-208
phrase	false	as	their	-76
clause	false	of	verb	-92
clause	true	,	he	-7
that	true	,	that	39
clause	true	for	ing	-149
clause	false	and	the	10
clause	false	for	being	-75
that	true	for	their	-75
that	true	toward	noun	-107
phrase	false	when	she	10
clause	true	,	when	44
clause	true	into	the	-198
phrase	false	among	noun	-149
phrase	false	quotation	which	-75
wh	true	,	verb	11
phrase	false	into	noun	-92
wh	true	ing	to	-75
wh	true	to	Name	-186
phrase	true	in	her	-77
that	false	time	,	-92
that	false	at	noun	55
wh	true	on	the	-122
phrase	false	over	the	-163
that	true	)	and	25
that	false	if	Name	-122
that	false	,	who	-145
that	true	,	would	-93
that	true	,	his	25
phrase	false	of	its	-75
that	true	quotation	with	-75
clause	true	as	quotation	-107
phrase	false	over	his	-93
to	true	in	time	-149
clause	true	ing	it	-107
clause	true	through	the	-122
phrase	false	ing	quotation	-92
that	true	,	number	-93
that	true	quotation	who	-75
that	true	ing	.	-208
to	true	of	ing	-92
clause	true	and	an	-108
wh	true	or	Name	-75
that	true	,	when	-131
clause	true	across	the	-76
that	true	ing	an	14
that	false	ing	Name	-107
that	false	,	the	-182
phrase	false	ing	with	-136
wh	true	with	noun	-122
phrase	true	to	Name	-219
phrase	true	,	with	18
phrase	false	as	he	107
phrase	false	ing	adverb	-75
phrase	true	as	a	97
phrase	true	who	was	-75
that	true	at	a	-136
that	true	through	the	-149
that	true	,	to	45
phrase	true	ing	that	16
phrase	true	to	ing	-92
that	false	to	noun	-122
phrase	false	after	Name	7
that	false	who	verb	-122
quotation	true	and	noun	63
wh	true	as	noun	-108
wh	true	as	the	-108
phrase	false	as	verb	-122
phrase	true	ing	verb	-75
phrase	true	as	the	-109
phrase	true	from	Name	-174
phrase	false	into	the	-107
clause	true	about	number	-107
clause	true	so	adverb	-149
phrase	true	and	to	-107
phrase	false	how	to	-92
clause	false	of	being	-75
wh	false	,	Name	-46
wh	false	,	verb	41
phrase	false	quotation	verb	-75
quotation	true	and	quotation	-108
phrase	false	quotation	as	-75
phrase	true	quotation	Name	-75
clause	true	quotation	of	-162
phrase	false	time	time	-13
wh	false	and	Name	-93
phrase	true	,	verb	-39
phrase	false	ing	that	-144
phrase	true	to	a	-122
phrase	true	on	ing	-107
clause	true	during	the	-162
wh	true	and	adverb	-94
wh	true	,	adverb	42
phrase	false	,	though	11
that	true	at	Name	-107
that	true	ing	with	-149
clause	true	and	a	-123
that	true	if	Name	-92
phrase	false	ing	it	-107
that	false	,	would	-76
that	true	as	Name	-123
clause	true	;	number	110
clause	true	about	noun	-122
phrase	true	or	Name	-107
clause	true	for	more	-76
phrase	true	with	a	-138
phrase	true	and	a	-127
that	false	quotation	a	-75
phrase	false	of	how	-92
quotation	true	of	noun	-92
that	false	of	his	-136
phrase	false	with	an	5
phrase	false	by	Name	-139
phrase	true	about	the	-197
phrase	false	,	of	-94
that	true	to	her	-92
that	false	,	and	-125
phrase	true	,	or	-103
that	false	like	Name	-107
that	true	from	number	-136
phrase	false	as	an	42
clause	true	,	including	-177
clause	true	-	and	11
clause	true	and	her	-76
clause	true	,	number	39
clause	true	or	Name	-107
that	true	about	her	-75
that	true	with	her	-92
to	true	as	noun	-136
phrase	false	,	was	12
that	true	ing	his	-92
that	true	for	a	-208
that	true	as	they	-76
phrase	false	to	his	34
phrase	false	,	when	-16
clause	true	ing	him	-75
that	false	even	if	-92
that	false	about	number	-75
clause	true	than	the	-122
wh	false	in	Name	-75
to	true	with	Name	-107
that	false	,	quotation	-174
clause	true	,	though	-6
that	true	with	him	-107
clause	true	for	his	-136
that	false	with	Name	-122
phrase	false	about	ing	-107
clause	true	how	noun	-122
that	true	time	in	-92
that	true	on	ing	-107
to	true	like	Name	-75
phrase	false	,	from	-24
phrase	false	from	number	-76
phrase	false	or	ing	17
wh	true	at	the	-149
wh	true	to	noun	-92
to	true	with	noun	6
clause	true	in	some	-107
clause	true	ing	their	-92
that	true	as	quotation	-92
to	true	,	the	51
clause	true	:	the	30
phrase	false	by	the	-167
that	true	about	Name	-75
that	true	and	would	-110
that	true	than	Name	-75
clause	true	time	in	-92
that	true	-	verb	-94
clause	true	and	was	-80
clause	true	,	to	-153
clause	true	against	noun	-107
clause	true	quotation	verb	-149
phrase	false	which	Name	-122
that	false	in	noun	103
clause	true	-	but	-60
to	true	with	the	-149
to	true	,	adverb	-12
phrase	true	so	noun	-76
phrase	false	quotation	the	-92
phrase	true	but	adverb	-77
that	true	in	ing	-149
that	false	and	the	-107
that	true	to	number	-122
phrase	false	including	Name	-92
clause	true	where	noun	-92
to	true	,	while	23
wh	true	with	the	-107
phrase	true	than	the	-75
that	true	(	Name	15
clause	true	who	could	-75
phrase	false	of	them	-92
that	true	-	and	40
to	true	at	noun	-92
to	true	before	the	-76
phrase	false	,	to	33
that	true	which	verb	-107
that	true	of	its	-75
phrase	false	over	noun	33
phrase	false	,	she	117
to	true	from	Name	-75
that	false	and	number	-92
phrase	false	since	the	15
that	true	,	who	87
that	true	may	verb	-75
phrase	false	on	her	-76
that	true	than	the	-107
phrase	false	-	one	-6
phrase	false	as	being	-76
clause	true	while	ing	63
phrase	false	even	as	81
that	true	so	.	-92
clause	true	as	much	-76
phrase	false	of	verb	-107
that	true	what	he	-75
to	true	time	number	-107
that	false	at	the	-75
phrase	false	,	were	27
phrase	true	and	number	-76
clause	true	,	such	-139
that	true	,	with	49
that	true	of	verb	-75
that	true	,	including	-123
phrase	false	over	Name	-149
that	true	to	have	-107
phrase	false	,	is	16
phrase	false	,	such	31
clause	true	of	verb	-92
that	true	and	other	-75
that	true	of	number	-92
clause	false	for	Name	-92
phrase	false	ing	them	-75
phrase	true	under	the	-80
that	true	with	number	-75
clause	true	as	his	-75
phrase	false	quotation	Name	-122
that	false	when	Name	-76
phrase	false	whose	noun	-109
clause	false	may	be	21
to	true	with	a	-77
phrase	false	as	his	-149
that	false	quotation	to	-75
that	true	over	the	-107
phrase	true	because	of	71
phrase	true	:	quotation	-111
that	true	,	or	-79
that	true	like	Name	-75
that	true	when	noun	-75
phrase	false	who	was	-76
phrase	true	who	had	-92
wh	true	,	she	-50
clause	true	in	verb	-76
phrase	false	across	the	19
phrase	true	across	the	-76
phrase	true	,	a	21
phrase	false	and	in	11
phrase	false	of	some	-76
clause	true	before	the	-136
clause	true	and	in	-77
to	true	,	who	-34
quotation	true	to	verb	-122
phrase	false	including	noun	-186
phrase	false	quotation	with	-75
clause	true	when	Name	-76
that	true	about	the	-136
phrase	false	past	noun	-107
that	true	in	on	-75
phrase	true	quotation	from	-92
phrase	false	as	one	-76
to	true	or	verb	-75
phrase	false	ing	him	-122
that	true	for	him	-75
that	true	ing	their	-107
clause	true	in	this	-92
clause	true	and	others	9
phrase	true	and	adverb	39
clause	true	,	or	-80
clause	true	before	ing	-77
clause	true	within	the	-75
clause	false	against	Name	-92
wh	true	time	.	-75
to	true	over	the	-92
phrase	false	of	those	-92
clause	true	than	noun	-93
phrase	true	time	noun	-75
that	false	on	the	59
that	true	in	which	-92
phrase	false	by	number	-92
that	true	ing	verb	-75
clause	true	with	him	-75
that	true	quotation	Name	-92
phrase	false	about	her	-75
that	false	quotation	of	-136
phrase	true	which	verb	22
clause	false	than	number	-75
that	true	by	number	-75
that	false	from	noun	-75
clause	true	and	number	28
phrase	false	-	but	13
phrase	true	;	noun	-78
clause	true	through	noun	-92
clause	true	quotation	a	-75
phrase	false	how	Name	-75
that	false	by	the	-75
@circumstance,shape,verb,here
false	clause	true	from	245
false	clause	true	to	13
false	clause	true	ing	-15
false	clause	true	and	8
false	phrase	false	time	8
false	phrase	false	,	5
false	clause	false	of	-745
false	that	false	for	-257
false	that	false	in	8
false	that	true	—	24
false	that	true	for	-815
false	phrase	false	of	80
false	phrase	false	ing	35
false	phrase	false	in	-19
false	phrase	true	(	37
false	phrase	true	)	8
false	phrase	true	to	19
false	clause	false	to	56
false	clause	true	in	-82
false	clause	true	of	-1083
false	clause	true	against	-399
false	phrase	true	on	-613
false	wh	false	quotation	-107
false	wh	true	to	-649
false	wh	true	in	-483
false	wh	true	ing	-483
false	wh	true	:	-6
false	to	true	to	-686
false	to	true	of	-693
false	to	true	for	7
false	to	true	ing	21
false	clause	true	-	21
false	clause	true	,	10
false	clause	true	for	-30
false	clause	true	what	-376
false	clause	true	because	15
false	clause	true	who	-534
false	that	true	,	8
false	that	true	and	14
false	phrase	false	-	16
false	clause	true	—	11
false	to	true	over	-208
false	that	true	to	-1146
false	clause	true	since	-248
false	that	false	,	-27
false	phrase	false	with	22
false	phrase	false	who	40
false	phrase	true	in	-71
false	phrase	true	,	13
false	phrase	true	with	-27
false	phrase	true	who	-422
false	phrase	true	;	58
false	phrase	true	under	13
false	that	false	—	-29
false	that	false	by	-149
false	that	false	which	-92
false	phrase	false	on	-108
false	that	true	but	39
false	phrase	false	for	37
false	that	true	with	-723
false	that	true	-	-7
false	wh	false	to	-197
false	wh	true	,	-12
false	wh	true	and	20
false	wh	true	how	-162
false	wh	true	into	-122
false	phrase	true	against	-350
false	clause	true	into	-382
false	phrase	false	quotation	-830
false	phrase	true	for	-13
false	phrase	true	as	-6
false	clause	false	in	-142
false	clause	false	and	17
false	clause	true	even	22
false	clause	true	than	-30
false	clause	true	by	21
true	clause	true	on	42
false	clause	true	time	-695
false	phrase	false	and	21
false	phrase	false	how	-292
false	phrase	true	through	-109
false	phrase	true	ing	20
false	phrase	true	including	-136
false	phrase	true	quotation	-587
false	phrase	true	of	-883
false	that	false	of	-715
false	that	true	during	-216
false	that	true	ing	11
false	that	true	in	-958
false	phrase	true	by	29
false	that	true	toward	-149
false	that	false	on	22
false	phrase	false	as	16
false	phrase	true	or	-344
false	phrase	true	from	-491
false	phrase	false	after	-30
false	that	true	behind	-162
false	phrase	false	about	-527
false	clause	true	after	14
false	clause	true	on	-31
false	phrase	false	when	11
false	phrase	false	so	41
false	that	true	quotation	-810
false	that	true	of	-993
false	phrase	false	)	-10
false	that	true	on	-760
false	that	true	because	32
false	that	false	quotation	-568
false	clause	true	during	-258
false	clause	true	at	-575
false	to	true	whether	-122
false	that	true	as	18
true	clause	true	in	84
false	clause	true	about	-555
false	clause	true	under	-239
false	clause	true	between	-300
false	clause	true	quotation	-883
false	clause	false	with	122
false	that	false	may	-219
false	that	true	until	-136
false	that	true	time	-659
false	that	true	who	-456
false	phrase	true	at	-40
false	phrase	false	whether	-174
false	that	true	when	-364
true	phrase	true	on	28
false	phrase	true	time	10
false	phrase	true	—	25
false	clause	true	over	-363
false	clause	true	(	29
false	clause	true	)	13
false	phrase	false	—	13
false	phrase	true	since	-76
false	clause	false	ing	47
false	clause	true	with	44
false	phrase	false	by	13
false	clause	false	on	98
false	clause	true	when	40
false	wh	true	if	-136
false	wh	true	or	-266
false	that	true	from	-565
true	phrase	false	in	63
false	clause	true	if	-442
false	quotation	true	in	27
false	quotation	true	ing	-10
true	quotation	true	in	21
false	clause	false	from	24
false	phrase	false	what	-248
false	that	false	to	49
false	that	true	if	97
true	that	true	in	-399
false	to	true	through	6
false	to	true	by	-13
false	to	true	as	-8
false	clause	true	like	-315
true	phrase	false	during	-14
false	clause	true	so	-322
false	wh	true	of	-437
false	wh	true	from	-229
false	clause	true	once	-136
false	that	true	among	-283
false	clause	false	quotation	-495
false	clause	true	as	-13
false	phrase	true	while	8
false	that	false	since	-107
true	phrase	true	in	95
false	that	false	from	-257
false	that	true	while	22
false	that	true	between	-218
false	phrase	false	between	-337
false	that	false	while	-187
false	that	true	outside	-122
false	that	true	by	-607
false	that	true	at	-545
false	clause	true	or	-479
false	phrase	false	during	33
false	clause	false	for	22
false	phrase	false	outside	-76
false	phrase	true	after	-44
false	phrase	true	about	-322
false	phrase	true	over	-257
false	to	true	in	-632
false	to	true	and	16
false	to	true	before	-163
false	that	false	ing	-555
false	that	true	what	-229
false	clause	false	time	25
false	phrase	false	before	41
true	phrase	false	at	142
false	clause	true	which	112
true	clause	true	at	-174
false	that	false	if	-292
true	that	true	on	8
false	that	false	as	34
false	that	true	about	-474
false	clause	true	before	41
false	that	true	over	-307
false	that	true	or	-515
false	that	true	than	-12
false	that	true	after	12
false	wh	true	quotation	-218
false	clause	true	toward	-186
false	clause	true	beyond	-122
false	clause	true	off	-238
false	quotation	true	and	12
false	that	false	and	-584
false	to	true	time	-432
false	that	false	about	-162
false	quotation	true	to	-229
false	phrase	true	because	-29
false	phrase	true	behind	-107
false	phrase	false	but	20
false	wh	true	at	-219
false	wh	true	on	-293
false	phrase	true	into	-300
false	to	true	at	-275
false	that	true	despite	18
false	clause	true	while	44
false	that	true	whom	-92
false	phrase	false	while	10
false	clause	false	about	-92
true	that	false	in	-122
false	that	false	time	-275
false	clause	true	including	-229
false	clause	true	until	-136
false	that	true	since	-229
false	that	true	off	-162
false	wh	true	for	-307
false	clause	true	around	-149
false	that	true	so	-337
false	that	true	around	-122
false	quotation	true	for	-94
false	that	true	:	46
false	clause	true	behind	-229
false	phrase	true	if	-197
false	phrase	false	at	-114
true	phrase	false	on	50
false	phrase	false	among	-307
false	that	true	across	-92
false	to	true	quotation	-257
false	phrase	false	which	-29
false	clause	true	among	-186
false	phrase	true	so	-162
false	clause	false	may	17
false	clause	true	within	-186
false	phrase	true	along	-75
false	phrase	true	than	-275
false	that	true	even	-239
false	clause	false	at	57
false	to	true	on	-115
false	to	true	after	-46
false	that	true	against	-394
false	clause	true	though	18
false	that	false	who	-315
false	wh	true	with	-300
false	to	true	:	28
false	to	true	than	-174
false	clause	true	whom	-76
false	phrase	false	including	-322
false	that	false	or	-122
false	phrase	true	what	-136
false	phrase	false	even	12
false	phrase	false	without	24
false	phrase	false	until	43
false	clause	false	but	73
false	wh	true	by	-186
false	to	true	while	-108
false	to	true	from	-344
false	wh	true	where	-108
true	to	true	on	91
false	clause	true	where	82
false	clause	true	how	-266
true	clause	true	by	-75
false	wh	true	as	-15
false	that	true	through	-239
false	phrase	false	‘	-77
false	phrase	true	like	-162
false	phrase	false	;	35
false	phrase	false	like	-248
false	clause	true	–	22
false	phrase	true	where	-109
false	clause	true	through	-208
false	that	true	like	-186
false	phrase	false	against	-11
false	wh	false	,	-52
false	clause	true	past	-122
false	that	true	before	-197
false	phrase	true	around	-92
false	phrase	true	even	-163
false	that	true	once	-108
false	that	true	how	-149
false	phrase	false	if	-162
false	clause	true	without	-175
true	clause	false	in	95
false	phrase	false	past	-149
false	that	true	which	-266
false	clause	false	–	9
false	quotation	true	on	-10
false	to	true	when	-5
true	phrase	false	after	72
false	phrase	true	between	-107
false	phrase	true	during	-132
true	phrase	true	at	16
false	phrase	true	but	-43
false	that	false	during	-94
false	that	false	than	-136
false	that	true	into	-275
false	that	true	whether	-197
false	phrase	false	where	22
false	phrase	false	despite	11
false	to	true	which	40
false	that	true	may	-174
false	to	true	including	-92
false	wh	true	who	-107
false	wh	true	under	-76
false	wh	false	of	-174
false	wh	true	time	-218
false	that	false	against	-75
false	that	false	what	-75
false	wh	true	against	-107
false	phrase	false	over	-12
false	phrase	false	within	-92
false	wh	false	and	-198
false	clause	true	yet	-107
false	phrase	false	once	24
false	wh	true	like	-92
false	quotation	true	with	-76
false	quotation	true	quotation	-92
false	phrase	false	toward	-107
false	that	true	without	-198
false	to	true	or	-283
false	phrase	false	--	35
false	phrase	false	because	30
false	phrase	true	without	37
false	phrase	true	--	15
false	clause	true	--	6
false	clause	false	—	37
true	that	true	at	-107
false	wh	false	from	-76
false	wh	false	ing	-92
false	wh	false	as	-109
false	that	true	under	-136
false	phrase	false	whom	-76
false	that	true	(	23
false	phrase	true	which	35
false	phrase	false	into	-229
false	to	true	what	-92
false	to	true	with	-25
false	that	false	at	28
false	wh	false	or	-122
false	that	true	)	13
true	wh	true	on	67
false	to	true	who	-208
false	to	true	like	-174
true	to	true	in	-208
false	to	true	but	86
false	quotation	true	when	29
false	clause	false	(	53
false	quotation	true	of	-122
false	clause	true	across	-122
false	phrase	true	until	-93
false	phrase	false	since	10
false	wh	true	about	-122
false	wh	true	what	-92
false	phrase	true	among	-92
false	phrase	false	around	32
false	wh	true	(	-16
false	wh	true	)	-28
false	clause	false	against	-136
false	quotation	true	as	-5
false	to	true	into	-149
true	wh	true	during	42
false	phrase	true	off	-107
true	clause	true	during	-108
false	to	true	if	20
false	clause	true	;	-11
false	that	false	with	-238
false	phrase	true	-	20
false	phrase	false	through	13
false	phrase	true	:	94
false	phrase	true	past	-75
false	that	false	even	-208
false	phrase	true	how	-162
false	wh	false	in	-136
false	that	false	like	-136
true	clause	true	since	-107
false	wh	true	without	7
true	wh	true	in	-75
false	that	true	past	-107
false	clause	true	whether	-136
false	that	false	after	17
false	that	false	-	-174
false	to	true	until	-93
false	wh	true	-	26
false	phrase	false	may	-76
false	that	false	among	-75
false	clause	true	outside	-75
false	quotation	true	-	-11
false	to	true	about	-149
false	clause	false	than	-149
false	wh	true	when	-139
false	clause	false	-	58
false	clause	false	,	115
false	to	true	against	-122
false	that	true	including	-162
false	that	true	though	69
false	to	true	between	-75
false	that	false	when	-92
false	phrase	false	whose	-109
false	to	true	among	-92
false	clause	false	--	24
false	to	true	--	14
false	to	true	how	-75
false	phrase	false	across	8
false	phrase	true	across	-122
false	clause	true	along	-75
false	phrase	false	along	-75
false	wh	true	whether	-75
false	to	true	where	-76
true	clause	true	after	6
false	to	true	;	84
false	that	false	--	-98
false	that	false	although	-76
@clause,verb,here
false	true	from	62
false	true	to	8
true	false	,	57
true	false	of	-903
true	false	for	-26
false	true	—	-28
false	false	of	21
false	false	ing	17
false	false	in	12
true	true	(	-7
false	true	)	-18
true	true	in	20
false	true	of	-1322
false	true	against	-662
false	false	to	7
false	true	on	20
true	false	–	7
true	false	with	97
true	false	quotation	-621
false	true	–	18
false	true	in	28
false	true	ing	6
false	true	:	-11
false	true	-	-17
false	true	,	-28
true	true	what	-470
false	true	because	-12
true	true	who	-504
false	false	-	-25
false	false	,	-20
true	true	—	73
false	true	over	-605
true	true	,	66
true	true	since	86
false	false	with	-16
false	false	who	53
false	true	with	22
false	true	who	-682
true	true	;	55
false	false	—	-33
false	false	by	13
true	false	which	-285
false	false	on	10
true	true	but	26
false	false	for	13
false	true	how	-208
false	true	into	-587
false	true	off	-388
false	false	quotation	-888
false	true	as	-49
true	false	and	6
true	true	even	-107
true	true	than	-301
false	true	by	-36
false	true	time	11
false	false	and	8
true	false	how	-238
false	true	through	10
false	true	including	-357
false	true	quotation	-1050
false	true	during	-20
false	false	:	40
false	true	toward	-292
false	false	as	-34
false	true	or	-763
false	true	before	48
false	false	after	-41
true	true	over	-149
false	true	behind	-357
false	false	about	-545
true	true	after	55
true	false	so	19
false	false	(	11
false	false	)	-7
false	true	at	14
true	true	of	-773
true	true	for	-558
true	true	whether	-344
false	true	about	-754
true	true	under	-122
false	true	between	-446
true	true	and	23
true	true	to	-884
true	true	quotation	-678
false	false	may	19
false	true	until	-250
true	false	whether	-162
false	true	when	-43
true	false	)	59
true	true	by	76
true	true	with	-52
true	true	on	-20
false	true	(	28
false	true	since	-292
true	false	ing	-23
true	false	on	-10
true	true	when	44
false	true	if	-266
true	false	from	37
true	true	at	99
true	true	from	-330
true	false	what	-257
true	true	if	41
true	true	as	22
false	true	like	-461
true	true	because	25
false	false	during	-20
true	true	so	-257
false	true	once	-107
false	true	among	-405
true	true	while	32
true	false	since	-92
false	false	between	-344
false	false	into	-248
true	false	while	12
false	true	outside	-174
true	false	as	44
true	false	during	97
false	false	outside	-76
false	true	even	17
true	false	before	29
false	false	at	25
true	true	which	36
true	false	if	-315
true	true	before	-310
false	true	than	7
false	true	after	-40
false	true	beyond	-174
false	true	despite	-11
true	false	after	56
false	true	what	-229
true	true	behind	-92
true	false	but	30
true	false	about	-186
true	true	whom	-122
true	false	who	-47
true	true	about	-229
true	true	until	-150
false	true	may	-209
false	true	around	-284
false	false	or	28
true	true	:	53
true	false	time	50
false	false	among	-315
true	false	over	37
true	true	though	55
false	true	across	-267
false	true	yet	-186
true	true	time	-322
false	true	within	-229
false	true	along	-197
false	true	so	-456
true	false	at	26
false	true	while	-15
false	false	which	24
false	false	even	8
false	false	without	7
false	false	when	6
false	false	until	49
true	false	by	78
true	true	where	33
true	true	how	-410
false	true	which	35
false	false	‘	-76
true	true	whose	63
false	true	;	19
false	false	;	9
false	false	like	-315
false	true	where	-123
true	true	like	-197
false	false	against	-6
false	false	including	-315
true	true	why	-122
false	true	past	-266
false	false	before	15
true	true	including	-122
true	true	once	-150
true	false	past	-92
false	true	without	24
false	false	if	-149
false	false	–	-111
false	false	past	-162
true	false	than	-239
true	true	or	-322
true	false	where	14
false	false	despite	-10
true	true	may	-92
true	true	against	-136
true	false	—	66
true	true	during	101
true	false	may	-175
true	false	against	-186
true	false	or	-162
false	false	over	21
false	false	within	-75
false	false	once	21
true	false	:	-17
false	false	toward	-107
false	true	--	19
false	false	--	-182
false	false	what	-75
true	false	because	41
true	true	--	32
true	false	once	-76
true	false	;	24
true	true	into	-197
true	false	between	-107
true	true	although	-76
false	true	whether	-75
true	false	whom	-76
false	true	amid	-78
false	false	through	7
false	false	since	8
false	false	around	27
false	true	―	-85
true	true	)	60
false	false	how	-149
false	true	above	-93
true	false	even	-92
false	true	though	-26
true	true	-	42
true	true	between	-92
true	false	-	53
true	false	among	-92
true	true	among	-92
true	true	without	-122
true	false	whose	-93
true	false	--	101
false	false	across	9
true	true	through	-109
true	true	–	139
true	false	although	-76
true	true	unless	-77
@ahead,here
none	from	15
other	ing	45
other	and	-11
none	time	17
none	,	-43
other	of	-1161
other	for	-92
other	in	25
other	—	28
none	for	20
none	—	-17
quotation	ing	-67
quotation	in	-33
none	(	-27
other	to	34
none	of	55
none	against	35
none	ing	-25
none	on	11
quotation	with	-270
none	quotation	-1038
other	–	52
quotation	:	-13
other	,	9
speaking	of	-315
speaking	for	37
other	what	-541
other	but	-13
other	who	17
quotation	,	-119
quotation	and	-66
none	-	-18
none	over	-58
speech	,	120
other	since	51
other	with	46
none	and	-39
other	;	30
none	by	20
none	which	-177
none	how	-257
none	into	95
none	off	-376
none	as	-20
other	even	10
other	than	-400
speech	and	87
none	inside	-93
other	how	-491
none	through	-38
none	including	-432
quotation	to	-737
speech	of	-446
other	during	46
none	toward	-307
quotation	quotation	-587
quotation	or	-198
none	:	-21
quotation	of	-545
other	quotation	-946
other	from	-24
none	before	-50
none	after	-38
other	over	109
none	behind	-363
none	about	-778
speech	after	73
other	on	-89
none	because	-14
other	when	-21
other	so	33
quotation	because	158
none	during	20
none	at	24
other	whether	-382
other	under	-175
none	between	-551
other	time	-66
speech	quotation	-487
none	may	-267
none	until	32
none	who	31
other	about	-565
speaking	as	-163
speaking	on	137
other	by	11
speech	ing	-371
none	above	-108
speech	with	-163
speech	when	64
none	if	-186
none	or	-31
other	as	14
other	if	22
none	since	14
other	nor	-78
speaking	and	86
speech	to	-416
speech	on	11
none	like	-523
none	once	44
none	so	-394
none	among	-491
quotation	from	-240
quotation	for	-364
other	while	-86
none	outside	-174
speaking	—	13
other	outside	-107
other	after	-15
other	through	-151
speaking	,	73
other	or	17
other	before	58
other	which	38
speech	about	-75
speech	before	-108
none	but	-54
none	while	-12
none	yet	-149
none	than	13
none	versus	-76
other	between	-218
speech	but	63
other	off	-149
speech	as	83
speaking	quotation	-382
other	despite	-36
other	behind	-136
speech	for	-208
speech	what	-218
speaking	at	-75
quotation	but	-165
quotation	—	-156
other	whom	-162
other	may	9
none	whose	-78
none	around	38
other	:	58
quotation	time	-122
other	yet	-92
speech	which	-220
speech	in	32
none	within	-239
none	along	-208
none	even	-78
quotation	while	34
quotation	by	-162
other	including	-229
speech	time	-122
quotation	at	-186
quotation	on	-290
none	without	6
quotation	who	-92
other	where	22
speech	by	-107
speech	who	-275
quotation	if	-92
none	–	-50
other	once	-221
none	;	14
speech	if	-107
none	where	-108
other	like	-248
other	around	-93
none	concerning	-77
none	when	-67
other	why	-162
other	past	-107
speaking	before	52
quotation	than	-109
none	past	-344
other	toward	-149
other	without	12
other	into	-283
speech	or	42
other	against	-338
none	beyond	-162
other	along	-75
other	among	-218
speech	—	52
none	--	-9
speaking	to	-230
speech	where	-92
other	--	6
quotation	--	-100
speaking	while	36
speaking	in	-187
other	although	-122
none	whether	-122
other	(	64
none	amid	-77
speaking	by	-45
quotation	like	-107
quotation	against	-75
other	until	-150
speech	from	-75
none	―	-80
other	―	29
quotation	(	-8
other	whose	57
speaking	but	113
none	per	-77
none	alongside	-77
quotation	about	-75
speech	-	42
none	⁄	-122
speaking	-	121
other	unless	-76
@ahead,shape,here,next
none	clause	to	the	-519
other	clause	ing	noun	-437
none	phrase	,	the	-43
other	clause	of	Name	-357
none	clause	from	number	-92
none	clause	to	number	-208
other	that	for	noun	-229
other	phrase	of	ing	-491
none	phrase	(	Name	22
none	phrase	to	the	9
other	clause	to	verb	-684
other	clause	in	the	-389
none	clause	of	noun	-639
none	clause	against	the	-75
other	phrase	to	ing	21
none	phrase	ing	noun	19
none	phrase	to	verb	-17
none	phrase	on	the	27
none	wh	to	verb	-523
none	wh	in	a	-92
none	wh	ing	noun	-162
none	to	to	the	-266
other	phrase	,	adverb	24
none	to	ing	noun	-307
other	clause	for	what	-92
other	clause	,	but	-27
quotation	that	and	quotation	-248
other	phrase	,	the	44
other	phrase	,	and	-7
none	clause	to	verb	59
none	that	to	noun	-426
other	that	,	Name	-13
none	phrase	with	Name	-64
none	phrase	in	the	17
other	phrase	with	noun	-127
other	phrase	who	are	-92
none	phrase	and	noun	-23
none	clause	and	verb	-123
none	clause	in	its	-122
none	phrase	ing	a	35
none	phrase	under	noun	38
other	clause	to	be	-523
other	clause	,	and	-66
none	that	to	verb	-892
other	that	,	but	-60
none	phrase	,	Name	-88
none	phrase	for	the	-7
none	phrase	of	Name	-792
none	that	with	noun	-315
none	that	,	noun	88
none	that	,	and	-82
none	that	and	Name	43
none	wh	in	the	-292
none	wh	and	how	-76
none	wh	and	verb	-16
none	phrase	against	the	21
none	phrase	quotation	for	-136
none	phrase	for	Name	-446
none	phrase	in	Name	25
none	phrase	as	Name	-231
none	phrase	and	Name	25
other	clause	in	Name	-266
other	clause	and	Name	-44
none	clause	by	Name	-322
none	clause	in	noun	-552
none	clause	on	time	-22
none	clause	time	.	-322
speech	phrase	and	verb	113
none	phrase	on	Name	8
none	phrase	,	and	-46
none	phrase	to	a	18
other	phrase	and	how	-108
none	phrase	ing	the	-552
other	phrase	and	ing	-47
none	phrase	including	Name	-107
none	phrase	quotation	of	-174
none	phrase	of	noun	-851
none	phrase	,	noun	-10
other	phrase	who	had	-29
none	phrase	ing	for	-107
none	phrase	for	noun	-44
speech	that	of	the	-92
none	that	ing	in	-162
none	that	in	the	-584
none	that	and	noun	-562
none	phrase	quotation	by	-75
none	phrase	by	the	6
quotation	phrase	:	quotation	-223
none	that	of	noun	-637
none	clause	,	noun	-8
quotation	phrase	as	a	-251
none	phrase	quotation	noun	-322
none	phrase	on	noun	44
none	phrase	:	Name	-109
quotation	phrase	of	quotation	-162
other	phrase	quotation	from	-92
other	phrase	from	the	-108
none	phrase	ing	in	-257
none	phrase	in	noun	-34
none	phrase	with	the	9
none	phrase	after	the	-44
other	wh	and	verb	-81
other	wh	,	noun	20
none	phrase	with	noun	6
none	that	behind	the	-75
none	phrase	about	noun	-162
other	clause	on	Name	-222
none	clause	ing	to	-286
quotation	phrase	to	quotation	-275
none	that	with	Name	-330
other	phrase	for	ing	-484
none	clause	for	him	-149
none	clause	because	of	-283
none	clause	,	while	60
none	clause	of	the	-639
other	phrase	when	the	-20
none	clause	for	noun	60
none	clause	of	Name	-555
other	clause	,	adverb	74
speech	clause	,	verb	65
none	that	,	a	-7
other	that	,	has	-127
other	that	quotation	noun	-162
other	that	of	ing	-218
quotation	that	ing	the	-76
none	phrase	)	.	141
none	that	quotation	on	-75
none	that	on	noun	-363
quotation	that	,	quotation	-350
none	that	during	a	73
other	clause	to	do	-315
none	clause	of	his	-283
none	clause	at	the	49
other	that	of	noun	-446
none	to	of	Name	-248
none	that	as	noun	-292
none	clause	about	the	-218
none	clause	between	Name	-174
none	clause	and	Name	-27
other	clause	,	who	42
other	clause	time	and	-75
other	clause	and	that	19
none	clause	for	Name	-426
other	phrase	,	he	-21
speech	clause	quotation	and	-218
speech	clause	and	verb	-26
other	clause	of	his	-149
other	clause	with	Name	-242
none	clause	about	Name	-162
none	that	may	verb	-149
none	that	time	's	-149
none	that	to	adverb	-136
quotation	phrase	of	Name	-92
quotation	phrase	as	quotation	-421
none	phrase	of	number	-174
other	phrase	,	verb	-27
none	phrase	by	Name	-13
none	phrase	at	number	-107
other	phrase	about	whether	-107
other	phrase	,	ing	-59
none	phrase	,	for	-16
none	phrase	for	their	-136
other	phrase	,	a	-52
other	phrase	from	ing	-292
other	clause	and	noun	-116
none	phrase	of	time	-107
none	phrase	time	.	10
none	that	ing	Name	-257
none	phrase	of	a	-416
none	phrase	to	Name	-63
other	phrase	by	ing	-6
none	phrase	at	the	17
other	that	in	noun	-294
other	that	,	he	-73
none	clause	in	a	-72
none	clause	over	Name	-122
none	clause	(	Name	-151
none	clause	and	noun	38
none	clause	on	the	-416
other	clause	on	the	-229
other	phrase	who	's	5
none	phrase	against	Name	-275
other	clause	ing	verb	-92
other	phrase	,	she	-33
other	phrase	ing	noun	-32
none	to	for	noun	-208
other	phrase	of	Name	-300
other	clause	on	noun	-239
none	clause	quotation	and	-122
other	clause	of	the	-474
none	clause	from	his	-92
none	clause	of	a	-186
none	clause	in	the	-84
other	phrase	in	noun	71
none	phrase	ing	Name	-416
none	phrase	,	including	59
none	phrase	including	the	-75
other	phrase	as	a	43
none	phrase	to	more	-75
none	that	ing	a	-162
none	that	from	Name	-208
none	phrase	of	the	-784
none	phrase	in	a	-36
other	clause	of	noun	-541
other	clause	from	noun	-149
none	clause	at	a	-122
none	clause	at	noun	-218
none	clause	in	Name	-604
none	phrase	in	his	-166
quotation	phrase	,	quotation	80
other	that	to	be	-357
none	that	in	time	-300
none	that	time	.	-376
none	clause	to	noun	-500
quotation	phrase	and	noun	76
none	that	to	the	38
other	that	ing	to	-92
none	clause	with	the	-376
other	that	with	the	-122
none	that	quotation	in	-257
none	that	in	a	-219
other	that	to	the	-219
other	that	ing	a	-122
none	that	ing	,	12
none	phrase	and	his	33
none	clause	ing	the	-432
other	clause	but	that	-92
speaking	clause	and	ing	21
none	clause	ing	noun	-624
none	clause	for	the	-465
none	clause	with	his	-136
none	clause	on	noun	-357
speech	clause	on	noun	-75
other	to	to	verb	-238
other	to	by	ing	42
none	clause	like	the	-107
other	clause	because	the	-149
none	phrase	during	a	71
other	phrase	to	be	-229
other	wh	of	noun	-75
none	wh	of	noun	-186
none	phrase	as	a	73
none	clause	with	Name	23
none	that	among	Name	-92
none	that	,	Name	-118
quotation	clause	and	quotation	-186
none	clause	of	her	-149
none	clause	on	a	40
none	clause	as	noun	-292
none	clause	as	Name	-186
other	clause	because	she	24
none	clause	and	the	-229
other	phrase	quotation	and	-186
other	clause	in	noun	19
other	phrase	quotation	noun	-92
other	phrase	ing	Name	-149
other	phrase	on	noun	98
none	that	ing	him	-136
none	that	in	his	-136
other	clause	for	Name	-197
none	phrase	in	an	31
other	that	,	ing	24
none	that	ing	to	-322
none	that	time	number	-197
none	that	in	Name	-446
other	that	from	Name	-107
none	that	in	noun	179
other	that	—	a	-24
other	that	while	he	-75
none	that	and	number	-174
other	phrase	,	although	94
none	phrase	between	the	-197
none	that	of	a	-162
other	that	and	is	-77
other	that	by	noun	-75
none	that	at	the	-322
none	clause	or	noun	-149
none	clause	ing	Name	-307
quotation	clause	in	noun	-75
other	that	from	the	-122
none	phrase	as	noun	25
other	phrase	of	the	-283
other	clause	for	ing	-174
speaking	clause	ing	noun	-75
other	clause	from	Name	-174
other	phrase	,	an	16
other	phrase	of	noun	-426
speech	phrase	,	verb	-21
other	phrase	quotation	in	-75
other	phrase	in	the	-241
other	phrase	about	ing	-136
other	phrase	ing	ing	12
none	phrase	ing	and	-92
none	phrase	and	other	-219
other	phrase	over	the	-92
other	phrase	when	he	23
quotation	that	quotation	and	-197
other	that	because	he	-138
none	that	of	the	-545
none	phrase	from	his	-107
other	to	and	verb	49
none	to	ing	to	-76
none	to	and	noun	-370
other	clause	to	noun	-12
other	clause	with	noun	-186
other	clause	who	are	-75
none	clause	ing	in	-248
none	clause	in	their	-93
none	to	for	Name	-174
speaking	to	,	ing	-59
other	clause	quotation	because	-75
other	clause	because	it	-136
quotation	phrase	ing	quotation	-162
quotation	phrase	quotation	and	-238
quotation	phrase	and	quotation	-208
quotation	clause	to	quotation	-315
none	clause	quotation	noun	-257
none	clause	in	an	-11
none	clause	over	the	66
speaking	phrase	,	ing	85
none	clause	quotation	in	-208
other	that	quotation	verb	-122
other	clause	quotation	for	-75
other	clause	,	the	48
speech	phrase	,	adverb	-48
other	clause	who	verb	-208
other	clause	or	verb	-75
none	clause	at	Name	-93
other	clause	,	ing	-28
none	phrase	of	an	-162
other	phrase	,	his	12
other	phrase	to	noun	-209
other	that	ing	noun	-322
none	phrase	for	a	-238
other	clause	quotation	and	-315
other	clause	and	he	-54
other	clause	quotation	in	-136
other	clause	and	is	26
none	clause	in	time	-30
none	clause	time	's	-186
none	phrase	of	his	-300
none	phrase	time	's	-149
none	phrase	in	adverb	-86
other	that	to	do	-208
none	that	as	adverb	-76
other	phrase	in	a	22
other	phrase	for	noun	-149
other	phrase	quotation	when	-107
none	phrase	,	with	-58
other	phrase	,	Name	85
none	phrase	at	a	-10
other	clause	,	which	44
none	clause	,	Name	-385
other	clause	,	with	45
none	clause	to	Name	-426
none	clause	)	.	78
other	that	if	noun	-107
speech	that	quotation	and	-149
none	that	on	time	16
quotation	that	to	verb	-149
other	that	as	noun	-122
none	that	about	his	-122
none	clause	,	but	-121
none	clause	but	adverb	-93
none	clause	time	number	-283
none	that	,	while	88
other	clause	,	verb	7
none	clause	,	a	26
none	that	on	the	74
none	that	or	noun	-197
none	that	than	noun	22
speaking	clause	,	ing	6
none	phrase	with	number	63
other	phrase	,	who	7
none	that	from	the	-218
quotation	clause	of	quotation	-149
other	clause	and	ing	-60
other	clause	ing	Name	-197
none	clause	as	a	83
none	that	after	the	-93
other	phrase	to	verb	52
none	clause	ing	her	-107
other	clause	with	the	-186
speech	clause	quotation	but	-75
speech	clause	but	verb	142
none	that	on	his	-122
none	that	of	Name	-483
other	clause	quotation	but	-107
other	clause	if	he	-92
none	phrase	of	their	-149
other	clause	when	he	41
other	clause	of	ing	-275
none	phrase	over	Name	-186
none	phrase	time	number	44
speaking	that	quotation	ing	-136
other	that	ing	that	29
none	that	with	the	-300
none	clause	quotation	with	-92
other	phrase	who	verb	-337
none	phrase	time	,	21
quotation	phrase	,	as	-39
none	phrase	quotation	and	-136
none	phrase	and	verb	8
none	phrase	as	the	74
none	clause	ing	his	-162
none	that	ing	adverb	-174
none	phrase	for	his	-143
other	phrase	after	he	11
other	clause	to	the	-229
other	clause	for	noun	-208
none	clause	,	adverb	-88
none	phrase	,	adverb	-6
none	that	as	Name	-107
none	that	and	other	-122
none	that	to	his	-92
none	that	between	Name	-92
none	clause	from	Name	-239
other	clause	,	where	45
none	to	time	.	-218
none	that	about	noun	-149
other	that	on	Name	-149
other	that	who	are	-107
other	that	from	ing	-149
none	that	ing	the	-358
none	clause	time	,	-238
none	clause	ing	its	-76
none	clause	to	adverb	-176
none	that	time	,	-248
other	phrase	as	ing	-122
other	phrase	ing	a	-137
other	clause	and	verb	21
other	phrase	and	verb	-51
other	clause	to	Name	-174
none	clause	quotation	to	-248
other	phrase	as	adverb	-125
other	that	in	a	-107
other	that	and	noun	-322
other	that	in	time	-75
speech	phrase	,	and	198
none	clause	,	and	20
other	phrase	who	would	-122
other	wh	in	Name	-136
none	that	on	her	-76
quotation	clause	to	verb	-275
none	phrase	into	the	-197
other	clause	quotation	ing	-122
other	phrase	on	ing	-149
none	phrase	ing	.	-266
none	to	at	the	-149
none	that	ing	her	-76
none	that	for	Name	-337
other	phrase	in	Name	-270
none	clause	like	Name	-122
none	that	and	the	-219
other	clause	quotation	to	-107
other	clause	who	had	-107
other	clause	while	the	-76
none	clause	under	noun	-75
other	clause	to	have	-229
none	phrase	about	his	-75
none	wh	on	noun	-92
none	clause	than	Name	-149
none	that	by	a	-92
other	that	,	noun	-14
none	phrase	,	not	-94
none	clause	ing	of	-75
other	clause	of	a	-149
other	clause	about	the	-75
none	clause	into	noun	-149
quotation	that	to	quotation	-186
none	clause	including	Name	-75
none	that	quotation	for	-186
none	that	for	the	-315
other	phrase	,	but	-11
other	clause	as	he	6
none	clause	after	the	-80
none	to	as	the	-84
none	to	and	the	-118
none	to	to	Name	-197
none	to	and	Name	-186
none	to	in	the	-248
other	phrase	ing	the	68
other	phrase	may	be	-76
none	phrase	behind	Name	-92
none	that	with	a	-107
none	that	off	the	-75
other	phrase	and	the	-257
none	that	ing	noun	-596
none	that	on	Name	-174
speech	phrase	,	but	174
none	phrase	or	Name	-174
speech	phrase	,	he	-87
none	that	as	a	-239
none	that	to	Name	80
other	that	as	the	-129
none	that	for	noun	-432
quotation	phrase	for	quotation	-136
other	phrase	because	he	-77
other	that	to	Name	-137
none	phrase	among	Name	-162
none	that	quotation	of	-174
none	clause	ing	and	-92
none	wh	,	noun	-80
none	wh	from	the	-75
none	wh	,	Name	-38
none	that	across	the	-75
other	phrase	,	even	53
none	phrase	quotation	on	-122
none	phrase	quotation	to	-136
none	to	quotation	noun	-75
none	phrase	ing	to	27
other	clause	about	ing	-136
speech	clause	,	and	66
other	that	while	Name	47
speech	clause	in	the	215
other	that	time	's	-107
other	phrase	to	the	-139
none	clause	may	verb	-76
other	that	in	the	85
other	that	when	he	-107
none	phrase	than	a	23
none	phrase	than	number	-76
other	phrase	on	the	137
none	phrase	,	number	45
none	phrase	and	adverb	-64
other	that	in	his	-75
other	that	,	even	-11
other	that	even	if	-107
other	that	if	he	-149
other	that	quotation	of	-75
quotation	clause	:	quotation	35
other	phrase	who	is	-122
other	that	,	was	-30
other	that	but	that	-136
none	that	against	him	-75
other	that	quotation	and	-218
other	that	and	Name	33
none	that	against	noun	-107
quotation	phrase	of	the	-162
none	that	and	verb	-182
other	phrase	,	noun	32
other	clause	to	ing	-219
other	that	quotation	for	-75
other	that	for	the	-136
other	that	and	that	-412
none	clause	by	noun	-197
none	clause	from	the	-284
none	phrase	,	while	20
none	phrase	by	a	7
none	clause	as	the	-162
none	phrase	about	Name	-186
other	phrase	if	he	-75
other	clause	on	ing	-122
none	clause	against	Name	-174
none	clause	off	noun	-75
none	clause	,	despite	97
other	that	who	were	-75
none	that	time	time	-92
other	phrase	and	noun	50
speech	wh	,	Name	48
other	phrase	or	Name	-76
other	phrase	for	the	-108
other	clause	quotation	Name	-92
none	to	in	noun	-197
none	to	,	Name	-11
none	clause	in	his	-37
none	phrase	of	her	-248
other	clause	ing	the	-219
other	phrase	of	a	-162
none	phrase	with	his	-92
none	phrase	to	adverb	-175
quotation	that	and	that	-78
none	clause	who	verb	-174
none	to	on	noun	79
none	to	in	number	-122
none	phrase	and	number	-150
other	phrase	while	ing	27
other	phrase	quotation	who	-107
none	clause	from	noun	-267
other	clause	to	a	-92
other	clause	which	is	-76
other	clause	,	is	-79
quotation	clause	because	quotation	-136
speaking	phrase	and	ing	34
none	to	for	a	-122
none	clause	by	the	-283
speech	phrase	,	Name	343
none	phrase	to	noun	20
none	clause	to	his	-122
none	phrase	)	,	9
other	phrase	quotation	ing	-92
none	phrase	time	noun	-107
speech	that	of	noun	-92
speech	that	and	verb	46
none	clause	for	number	-75
none	wh	by	noun	-92
other	to	while	ing	-76
none	to	by	noun	-107
none	to	from	the	-75
speech	clause	to	verb	-186
other	clause	even	if	-76
other	clause	if	it	-75
other	clause	if	they	-92
other	clause	as	verb	-75
speech	clause	,	but	201
none	phrase	into	noun	-208
other	phrase	in	ing	19
none	phrase	from	noun	21
none	to	on	time	-76
none	to	time	,	-92
none	wh	of	Name	-122
none	phrase	or	noun	-266
other	wh	to	be	-92
none	wh	in	Name	-92
other	phrase	as	noun	32
other	phrase	for	adverb	-76
quotation	phrase	to	verb	-248
other	clause	because	he	5
speech	clause	in	noun	12
other	clause	from	ing	-219
other	clause	and	has	36
none	clause	quotation	by	-122
none	clause	with	a	-136
other	clause	quotation	verb	-136
other	phrase	after	ing	13
none	that	by	the	-229
none	clause	ing	a	-239
quotation	clause	and	noun	240
other	to	of	Name	-75
none	to	and	other	-75
none	clause	to	him	-75
none	wh	with	Name	-75
quotation	phrase	of	noun	-92
other	clause	if	the	-136
quotation	clause	,	quotation	90
other	clause	in	a	84
none	clause	ing	with	-136
none	clause	with	noun	-344
other	clause	in	which	43
speech	clause	who	verb	-75
none	clause	behind	Name	-92
quotation	that	to	the	-75
other	that	quotation	if	-75
other	that	if	it	-149
other	clause	what	he	-92
speaking	phrase	of	ing	-107
none	that	of	his	-238
other	wh	to	verb	-136
none	wh	for	Name	-122
none	wh	,	number	92
other	clause	which	verb	-76
none	clause	and	adverb	-139
none	to	,	noun	-77
other	phrase	as	Name	128
none	clause	,	in	-132
quotation	phrase	as	the	-78
none	phrase	ing	his	24
none	phrase	like	Name	-197
none	phrase	from	the	-7
other	phrase	for	not	-92
none	phrase	and	the	-416
other	that	,	adverb	-46
other	clause	,	noun	-85
speech	that	,	Name	94
quotation	clause	of	the	-75
other	clause	quotation	noun	-162
speech	to	,	Name	97
other	that	of	the	-416
other	that	for	a	-75
quotation	that	with	quotation	-75
none	phrase	during	an	-14
none	phrase	from	Name	26
speaking	phrase	,	with	117
none	phrase	quotation	as	-75
none	phrase	as	adverb	36
other	clause	and	the	14
speech	wh	,	he	112
other	that	to	ing	-186
none	phrase	over	the	-208
other	clause	,	as	31
none	that	quotation	and	-107
other	phrase	,	as	127
other	clause	for	the	-136
none	clause	ing	.	-283
none	phrase	and	their	-76
none	clause	in	number	-284
none	to	and	verb	-154
none	to	to	verb	-370
none	clause	ing	,	17
none	that	against	Name	-229
none	that	to	a	-136
other	that	and	verb	-135
other	that	of	Name	-266
other	phrase	in	time	-131
other	clause	at	the	-109
quotation	clause	to	the	-92
other	clause	by	ing	66
none	clause	and	other	-92
none	clause	to	a	-208
quotation	that	ing	quotation	-75
other	phrase	,	would	-76
none	to	time	in	-75
none	that	during	the	-76
other	clause	and	would	39
none	clause	quotation	for	-122
none	phrase	against	noun	-186
none	clause	of	number	-186
none	clause	toward	Name	-107
other	that	when	it	-122
speaking	phrase	quotation	ing	-122
speech	clause	of	noun	-92
other	that	,	verb	45
other	that	,	are	-81
none	that	by	Name	-229
none	that	quotation	to	-107
other	phrase	from	noun	-124
other	phrase	and	a	-138
none	phrase	ing	him	-122
other	phrase	to	Name	64
none	to	ing	Name	26
other	wh	as	a	45
other	wh	ing	noun	-75
none	phrase	,	a	57
none	to	of	noun	-330
other	clause	if	Name	-75
speech	phrase	,	the	99
none	to	,	a	28
none	that	because	of	-136
none	that	of	her	-136
other	clause	at	noun	-107
other	clause	without	ing	-92
other	to	to	noun	-75
none	to	in	Name	-266
none	that	in	her	-77
none	clause	ing	on	-136
other	phrase	,	has	98
other	that	for	Name	-149
none	to	,	and	6
speech	clause	after	the	53
other	phrase	with	the	-76
other	that	with	noun	-174
other	that	or	noun	-107
none	that	to	an	-75
none	that	,	number	-123
none	that	from	a	-107
none	phrase	of	those	-107
none	that	and	adverb	-76
none	phrase	to	number	-218
none	phrase	despite	noun	-17
other	to	from	ing	-162
none	phrase	from	a	36
none	phrase	,	on	24
none	clause	than	number	-197
other	to	,	which	-55
none	to	as	a	-162
none	to	as	adverb	-77
other	that	may	be	-92
none	to	of	the	-283
none	to	of	his	-122
other	clause	for	verb	-92
other	wh	and	Name	-77
other	that	and	has	-109
other	clause	but	adverb	16
none	phrase	ing	,	-80
other	that	while	ing	-76
other	that	in	Name	-238
other	that	at	ing	-92
none	to	to	noun	-186
none	phrase	than	noun	-125
quotation	clause	but	quotation	-76
other	clause	who	have	-75
none	clause	ing	adverb	-149
other	that	,	while	-107
none	that	in	their	-75
none	that	at	noun	61
none	phrase	about	the	-257
none	phrase	for	adverb	27
none	that	than	number	-174
none	phrase	,	verb	62
speech	phrase	who	verb	-162
speech	clause	of	Name	-92
none	to	ing	the	-174
other	that	for	ing	-218
none	clause	among	noun	-107
none	phrase	ing	from	-122
none	phrase	quotation	in	-107
other	phrase	for	a	-136
other	phrase	on	Name	-10
other	clause	from	the	-107
other	that	ing	Name	-197
none	that	or	Name	-122
other	that	may	have	-136
speech	that	who	verb	-75
other	that	by	ing	-238
none	that	ing	for	-174
none	phrase	at	Name	27
other	phrase	of	his	-122
other	phrase	on	time	-94
other	phrase	who	have	-149
none	wh	as	a	-77
other	wh	,	he	-49
other	that	and	other	-92
quotation	that	:	quotation	-24
none	that	before	the	-107
other	wh	and	noun	-107
none	that	with	his	-75
none	clause	,	like	-84
none	phrase	—	and	-18
none	phrase	,	even	-42
none	that	on	a	-162
none	that	,	but	-40
none	wh	to	the	-107
none	phrase	,	like	67
none	phrase	like	noun	-92
none	phrase	than	Name	-92
none	that	,	adverb	13
none	that	from	noun	-107
none	phrase	ing	of	-75
none	clause	ing	an	-92
other	clause	because	they	-76
none	phrase	toward	the	-75
none	clause	but	not	-109
none	phrase	so	adverb	-92
other	clause	and	his	-22
other	that	,	in	-76
none	that	without	noun	-136
other	that	and	the	-136
other	that	ing	verb	-107
none	to	on	Name	-174
none	to	or	noun	-107
none	clause	on	his	-76
none	phrase	quotation	--	-75
other	that	ing	the	58
none	clause	about	his	-92
other	phrase	which	verb	23
other	phrase	time	that	51
other	clause	,	Name	21
none	that	ing	on	-162
none	that	quotation	noun	-149
other	phrase	;	noun	-34
none	that	so	adverb	-75
other	phrase	what	verb	-75
none	phrase	,	to	60
none	phrase	as	his	-122
none	clause	as	an	-92
other	clause	in	ing	-186
other	clause	,	it	25
quotation	to	,	quotation	-76
none	wh	and	noun	-186
none	phrase	as	their	-92
none	phrase	,	but	-16
other	clause	of	verb	-162
none	clause	ing	for	-149
other	that	,	that	7
other	clause	for	being	-92
none	that	toward	noun	-107
none	phrase	ing	her	38
none	clause	on	her	-107
other	clause	,	when	-24
none	clause	into	the	41
speaking	that	,	ing	-27
none	phrase	between	Name	-122
none	phrase	among	noun	-149
other	phrase	quotation	which	-92
none	wh	,	verb	59
other	phrase	ing	as	-75
none	wh	ing	to	-75
none	wh	to	Name	-149
none	phrase	in	her	33
other	clause	and	have	34
none	that	through	the	-149
none	clause	even	more	-76
other	that	at	noun	-96
none	phrase	who	verb	-136
none	wh	on	the	-122
other	that	if	Name	-174
other	that	,	who	44
other	that	,	would	-150
none	clause	even	noun	-107
none	phrase	,	either	14
other	clause	ing	to	129
other	clause	ing	that	12
other	that	what	verb	-75
other	to	of	the	-122
speaking	that	by	ing	-75
none	phrase	of	its	-107
other	clause	and	was	5
quotation	clause	as	quotation	-107
other	clause	ing	a	-149
none	phrase	over	his	-76
other	clause	or	noun	-107
none	clause	ing	it	-92
none	clause	through	the	-122
speaking	phrase	for	ing	56
speech	that	,	but	170
other	that	quotation	who	-75
other	that	who	verb	-229
none	that	ing	.	-208
other	to	in	noun	-136
other	to	of	ing	-92
none	wh	of	the	-92
other	that	,	when	-127
other	that	with	Name	-122
none	that	under	noun	-76
none	clause	across	the	-75
speech	clause	what	he	-92
other	clause	,	while	-30
none	that	ing	an	-77
none	that	,	verb	-113
none	to	in	time	-122
none	that	and	his	-107
none	phrase	during	the	-42
none	phrase	ing	with	-149
other	phrase	who	was	-136
other	that	at	a	-92
none	that	,	in	-162
none	that	and	that	154
other	phrase	ing	that	-15
none	phrase	,	which	15
none	to	in	a	-136
other	that	to	noun	-186
other	clause	and	other	-76
other	clause	,	even	53
none	phrase	after	Name	-32
other	that	if	the	-92
none	that	who	verb	-75
none	phrase	around	the	17
none	quotation	and	noun	57
none	wh	as	noun	-122
none	wh	as	the	-76
none	phrase	,	despite	27
other	phrase	as	verb	-136
other	phrase	without	ing	65
none	phrase	,	at	-18
other	phrase	ing	verb	-92
other	to	,	verb	9
none	clause	about	number	-107
none	clause	so	adverb	-92
none	phrase	and	to	26
other	phrase	how	to	-75
other	clause	of	being	-92
other	wh	,	verb	-40
quotation	that	ing	noun	-75
speech	phrase	quotation	and	-75
other	phrase	quotation	verb	-75
quotation	quotation	and	quotation	-108
none	phrase	,	their	14
none	phrase	quotation	Name	-136
other	phrase	as	the	-124
none	clause	quotation	of	-107
none	phrase	time	time	-15
other	that	,	the	-6
none	phrase	and	her	-76
none	clause	during	the	-149
none	wh	and	adverb	-76
none	wh	,	adverb	53
none	that	into	noun	-107
none	that	ing	with	-107
none	phrase	ing	it	-122
other	that	because	of	-76
other	that	of	his	-149
none	clause	;	number	102
none	phrase	,	as	-90
none	phrase	,	from	100
none	clause	about	noun	-75
other	clause	against	the	-75
speech	phrase	of	noun	-75
other	phrase	which	Name	-93
none	phrase	before	the	-82
other	phrase	,	that	-82
quotation	clause	on	quotation	-76
none	phrase	with	a	-55
other	phrase	,	of	-108
none	phrase	past	noun	-136
none	clause	as	adverb	-92
none	quotation	of	noun	-75
other	that	quotation	ing	-92
other	phrase	of	how	-92
other	phrase	how	noun	-75
other	clause	so	adverb	-75
other	phrase	,	were	8
other	that	on	the	-92
other	that	on	noun	-107
none	that	by	noun	-107
none	that	from	number	-136
none	phrase	as	an	30
none	clause	,	including	-136
other	clause	-	and	-48
other	clause	and	adverb	-17
none	clause	and	her	-75
none	clause	,	number	44
none	clause	or	Name	-92
none	that	about	her	-75
other	that	about	noun	-75
none	to	as	noun	-107
other	phrase	,	was	30
other	that	and	adverb	-107
none	that	for	a	-162
other	phrase	when	it	-10
other	clause	with	a	38
none	phrase	to	his	32
other	phrase	,	when	28
none	that	about	number	-107
none	clause	than	the	-107
none	to	with	Name	-107
other	to	,	and	-39
none	clause	for	his	-136
other	that	,	were	-109
other	clause	how	noun	-92
speech	clause	and	adverb	54
none	clause	,	not	-111
none	that	time	in	-92
other	phrase	and	adverb	26
other	that	on	ing	-122
none	phrase	from	number	-76
other	phrase	or	ing	11
none	clause	for	a	-162
other	to	,	Name	-22
none	wh	to	noun	-75
none	to	with	noun	40
none	clause	ing	their	-92
none	clause	,	with	-24
none	clause	and	his	29
quotation	that	as	quotation	-92
other	phrase	about	the	-92
none	clause	:	the	25
other	clause	,	a	30
quotation	phrase	-	quotation	-31
other	that	and	would	-109
other	that	,	it	-116
none	that	among	noun	-75
none	that	,	as	-116
other	that	by	Name	-75
none	that	of	number	-136
other	that	-	verb	-88
other	that	from	noun	-122
none	clause	,	to	-92
none	clause	against	noun	-92
none	that	at	Name	-75
none	to	with	the	-122
none	phrase	so	noun	-75
none	clause	quotation	-	-75
none	phrase	,	his	-26
none	clause	including	noun	-75
other	that	who	has	-107
other	phrase	but	adverb	-77
other	phrase	to	a	-94
other	that	in	ing	-149
none	that	to	number	-149
other	clause	where	noun	-76
other	to	,	ing	9
other	to	of	noun	-107
none	wh	with	the	-107
none	that	(	Name	-100
other	that	and	a	-75
other	that	if	verb	-75
other	clause	who	could	-75
none	phrase	of	them	-92
none	clause	,	verb	-107
none	to	at	noun	-92
quotation	phrase	ing	the	-76
none	phrase	:	the	-80
none	wh	with	noun	-107
other	that	which	verb	-122
none	that	of	its	-75
none	that	in	an	-77
none	to	from	Name	-75
none	that	like	Name	-122
other	phrase	,	have	-12
none	phrase	since	the	7
other	phrase	about	noun	-75
speaking	phrase	by	ing	10
other	phrase	when	Name	-23
none	phrase	on	her	-76
speech	that	,	he	18
other	phrase	as	being	-92
none	phrase	with	their	-75
none	phrase	time	that	-83
none	clause	after	Name	-92
other	clause	while	ing	-79
other	to	ing	noun	-149
other	phrase	even	as	79
none	that	so	.	-92
none	phrase	through	the	-24
none	clause	time	and	-75
other	phrase	of	verb	-122
none	to	time	number	-107
other	that	,	a	23
none	to	,	adverb	6
none	phrase	quotation	the	-92
other	clause	quotation	of	-75
none	clause	,	such	-123
other	that	of	her	-122
none	that	,	with	81
other	clause	after	Name	-77
other	that	of	verb	-107
none	clause	and	a	-76
none	that	,	including	-76
other	clause	but	verb	-29
other	that	,	though	52
other	that	to	have	-107
other	phrase	,	is	22
other	clause	quotation	that	-92
none	phrase	,	such	40
speech	clause	,	which	-70
none	that	around	number	-75
none	clause	and	an	-76
none	phrase	ing	them	-75
speech	clause	,	Name	119
other	phrase	whose	noun	67
none	phrase	under	the	29
none	that	with	number	-75
none	clause	,	the	-19
other	clause	may	be	8
speaking	clause	of	ing	-92
quotation	that	ing	to	-75
other	clause	by	Name	-107
other	clause	-	but	-17
none	that	over	the	-92
none	wh	at	the	-107
other	that	as	Name	-76
other	that	when	noun	-75
other	that	because	they	-93
other	that	even	though	-75
other	that	though	he	-78
other	clause	in	verb	-75
none	clause	from	a	-76
other	phrase	and	has	-9
none	phrase	across	the	15
none	phrase	,	an	-50
none	phrase	of	some	-92
other	clause	before	the	-75
other	to	,	the	83
other	that	when	Name	-76
other	clause	over	the	-76
other	that	at	the	-107
other	to	,	who	-21
other	quotation	to	verb	-75
other	that	or	verb	-92
speaking	phrase	of	Name	-75
other	that	ing	his	-76
other	phrase	from	Name	-94
none	phrase	including	noun	-197
none	phrase	quotation	with	-92
other	to	and	noun	-136
other	clause	when	Name	-76
other	clause	in	his	53
none	that	about	the	-92
none	that	to	her	-75
none	wh	ing	the	-92
other	phrase	with	Name	50
other	clause	against	Name	-75
none	phrase	along	the	-75
none	phrase	after	a	24
none	clause	in	this	-92
none	that	as	the	-94
none	that	than	the	-75
other	to	in	the	-92
none	clause	than	a	-76
none	clause	within	the	-75
none	wh	time	.	-75
none	phrase	over	noun	-97
none	to	over	the	-75
speech	that	to	verb	-122
none	that	with	him	-75
none	clause	than	noun	-108
none	phrase	and	a	42
other	phrase	after	the	29
other	clause	when	the	-76
other	that	in	which	-75
none	phrase	by	number	-122
none	phrase	about	her	-92
none	clause	⁄	number	-76
speaking	phrase	as	ing	-75
quotation	phrase	ing	noun	-76
none	that	by	number	-75
other	phrase	as	his	-75
none	clause	and	number	25
speech	clause	of	the	-75
none	clause	through	noun	-92
other	that	by	the	-75
other	phrase	how	Name	-75
none	clause	quotation	the	-75
none	that	ing	their	-75
`
