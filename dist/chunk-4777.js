export const id = 4777;
export const ids = [4777];
export const modules = {

/***/ 5019:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ makeDiagrams),
/* harmony export */   eW: () => (/* binding */ FULL),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
const EMPTY = 0;
const FULL = 1;
const few = 8;
const makeDiagrams = function (sizes, budget) {
    const inner = [undefined, undefined];
    const known = new Map();
    const done = new Map();
    const levelOf = (node) => inner[node]?.level ?? Infinity;
    const childOf = (node, value) => {
        const at = inner[node];
        if (at === undefined)
            return node;
        if (at.lookup !== undefined)
            return at.lookup.get(value) ?? at.kept;
        const place = at.values.indexOf(value);
        return place < 0 ? at.kept : (at.children[place] ?? at.kept);
    };
    /** `exceptions` in ascending order of value, none of them leading to `kept`. */
    const make = (level, kept, exceptions) => {
        if (exceptions.length === 0)
            return kept;
        const size = sizes[level] ?? 0;
        let entries = exceptions;
        let common = kept;
        if (exceptions.length * 2 >= size) {
            const counts = new Map([[kept, size - exceptions.length]]);
            for (const [, child] of exceptions)
                counts.set(child, (counts.get(child) ?? 0) + 1);
            let most = 0;
            for (const [child, count] of counts)
                if (count > most || (count === most && child < common))
                    [common, most] = [child, count];
            if (most === size)
                return common;
            if (common !== kept) {
                const others = new Map(exceptions);
                const all = [];
                for (let value = 0; value < size; value++) {
                    const child = others.get(value) ?? kept;
                    if (child !== common)
                        all.push([value, child]);
                }
                entries = all;
            }
        }
        const key = `${level}:${common}:${entries.map(([value, child]) => `${value}>${child}`).join(',')}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        budget.spend(1 + entries.length);
        inner.push({
            level,
            kept: common,
            values: entries.map(([value]) => value),
            children: entries.map(([, child]) => child),
            lookup: entries.length > few ? new Map(entries) : undefined,
        });
        known.set(key, inner.length - 1);
        return inner.length - 1;
    };
    const remembered = (operation, left, right, work) => {
        const row = operation * 0x10000000 + left;
        let results = done.get(row);
        if (results === undefined) {
            results = new Map();
            done.set(row, results);
        }
        const found = results.get(right);
        if (found !== undefined)
            return found;
        const result = work();
        results.set(right, result);
        return result;
    };
    /** One walk for every operation on two sets that is decided value by value. */
    const combine = (operation, settle, symmetric) => {
        const apply = (first, second) => {
            const settled = settle(first, second);
            if (settled !== undefined)
                return settled;
            const [left, right] = symmetric && first > second ? [second, first] : [first, second];
            return remembered(operation, left, right, () => {
                const level = Math.min(levelOf(left), levelOf(right));
                const [a, b] = [inner[left], inner[right]];
                const one = a !== undefined && a.level === level ? a : undefined;
                const two = b !== undefined && b.level === level ? b : undefined;
                const keptLeft = one?.kept ?? left;
                const keptRight = two?.kept ?? right;
                const kept = apply(keptLeft, keptRight);
                const entries = [];
                const [xs, ys] = [one?.values ?? [], two?.values ?? []];
                let [i, j] = [0, 0];
                while (i < xs.length || j < ys.length) {
                    const [x, y] = [xs[i] ?? Infinity, ys[j] ?? Infinity];
                    const value = Math.min(x, y);
                    const l = x === value ? (one?.children[i++] ?? keptLeft) : keptLeft;
                    const r = y === value ? (two?.children[j++] ?? keptRight) : keptRight;
                    const child = apply(l, r);
                    if (child !== kept)
                        entries.push([value, child]);
                }
                budget.spend(1 + xs.length + ys.length);
                return make(level, kept, entries);
            });
        };
        return apply;
    };
    const union = combine(1, (left, right) => {
        if (left === FULL || right === FULL)
            return FULL;
        if (left === EMPTY || left === right)
            return right;
        return right === EMPTY ? left : undefined;
    }, true);
    const intersect = combine(2, (left, right) => {
        if (left === EMPTY || right === EMPTY)
            return EMPTY;
        if (left === FULL || left === right)
            return right;
        return right === FULL ? left : undefined;
    }, true);
    const complement = (node) => subtract(FULL, node);
    const subtract = combine(3, (left, right) => {
        if (left === EMPTY || right === FULL || left === right)
            return EMPTY;
        if (right === EMPTY)
            return left;
        return undefined;
    }, false);
    /** Halves, so that a thousand small sets meet in ten rounds and not one growing set a thousand small ones. */
    const fold = (nodes, none, join) => {
        let list = [...new Set(nodes)];
        while (list.length > 1) {
            const next = [];
            for (let at = 0; at < list.length; at += 2) {
                const [left, right] = [list[at], list[at + 1]];
                if (left !== undefined)
                    next.push(right === undefined ? left : join(left, right));
            }
            list = next;
        }
        return list[0] ?? none;
    };
    const branches = (node) => {
        const at = inner[node];
        if (at === undefined)
            return [];
        const out = new Map();
        for (let value = 0; value < (sizes[at.level] ?? 0); value++) {
            const child = childOf(node, value);
            const values = out.get(child);
            if (values === undefined)
                out.set(child, [value]);
            else
                values.push(value);
        }
        return [...out].map(([child, values]) => ({ child, values }));
    };
    const quantify = (node, levels, join) => {
        const seen = new Map();
        const walk = (at) => {
            const one = inner[at];
            if (one === undefined)
                return at;
            const found = seen.get(at);
            if (found !== undefined)
                return found;
            let result;
            const kept = walk(one.kept);
            const children = one.children.map(walk);
            budget.spend(1 + children.length);
            if (levels.has(one.level))
                result = join(one.values.length === (sizes[one.level] ?? 0) ? children : [kept, ...children]);
            else {
                const entries = [];
                one.values.forEach((value, place) => {
                    const child = children[place] ?? kept;
                    if (child !== kept)
                        entries.push([value, child]);
                });
                result = make(one.level, kept, entries);
            }
            seen.set(at, result);
            return result;
        };
        return walk(node);
    };
    const unionOf = (nodes) => fold(nodes, EMPTY, union);
    const intersectionOf = (nodes) => fold(nodes, FULL, intersect);
    return {
        sizes,
        where: (level, values) => make(level, EMPTY, [...new Set(values)].sort((left, right) => left - right).map((value) => [value, FULL])),
        union,
        intersect,
        subtract,
        complement,
        unionOf,
        intersectionOf,
        forSome: (node, levels) => quantify(node, levels, unionOf),
        forAll: (node, levels) => quantify(node, levels, intersectionOf),
        levelOf,
        childOf,
        branches,
        count: () => inner.length,
    };
};


/***/ }),

/***/ 60704:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   S8: () => (/* binding */ testKey),
/* harmony export */   Uj: () => (/* binding */ eachTest),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   Zm: () => (/* binding */ never),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   no: () => (/* binding */ among),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
const always = { kind: 'constant', value: true };
const never = { kind: 'constant', value: false };
const gather = function (kind, parts) {
    const [unit, zero] = kind === 'and' ? [always, never] : [never, always];
    const kept = [];
    for (const part of parts) {
        if (part.kind === 'constant') {
            if (part.value === (kind === 'or'))
                return zero;
        }
        else if (part.kind === kind)
            kept.push(...part.parts);
        else
            kept.push(part);
    }
    const [first] = kept;
    if (first === undefined)
        return unit;
    return kept.length === 1 ? first : { kind, parts: kept };
};
/** Every part holds; `always` for none. */
const and = function (...parts) { return gather('and', parts) };
/** Some part holds; `never` for none. */
const or = function (...parts) { return gather('or', parts) };
const not = function (of) {
    if (of.kind === 'constant')
        return of.value ? never : always;
    return of.kind === 'not' ? of.of : { kind: 'not', of };
};
const fits = function (dimension, language) { return ({
    kind: 'test',
    dimension,
    test: { kind: 'text', language },
}) };
const present = function (dimension) { return ({ kind: 'test', dimension, test: { kind: 'present' } }) };
const among = function (dimension, ranges, title) { return ({
    kind: 'test',
    dimension,
    test: { kind: 'numbers', ranges, title },
}) };
const chosen = function (dimension, ...values) { return ({
    kind: 'test',
    dimension,
    test: { kind: 'choice', values },
}) };
/** Equal texts are equal tests. */
const testKey = function (test) {
    switch (test.kind) {
        case 'text':
            return `t${test.language.key}`;
        case 'present':
            return 'p';
        case 'numbers':
            return `n${test.ranges.map(([low, high]) => `${low}-${high}`).join(',')}`;
        case 'choice':
            return `c${[...test.values].sort().join('\n')}`;
    }
};
/** Calls back for every test of the formula. */
const eachTest = function (formula, visit) {
    switch (formula.kind) {
        case 'constant':
            return;
        case 'test':
            visit(formula.dimension, formula.test);
            return;
        case 'not':
            eachTest(formula.of, visit);
            return;
        case 'and':
        case 'or':
            for (const part of formula.parts)
                eachTest(part, visit);
    }
};


/***/ }),

/***/ 23806:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   BH: () => (/* binding */ language),
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   JM: () => (/* binding */ startingWith),
/* harmony export */   K: () => (/* binding */ unionOfUnits),
/* harmony export */   N5: () => (/* binding */ anyUnit),
/* harmony export */   Om: () => (/* binding */ dot),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   TR: () => (/* binding */ literalIgnoringCase),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   be: () => (/* binding */ partKey),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   "in": () => (/* binding */ endingWith),
/* harmony export */   lx: () => (/* binding */ exceptUnits),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   tw: () => (/* binding */ containing),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/**
 * Regular languages over UTF-16 code units, as policies write them: unions of sequences of characters and classes.
 *
 * Envoy compares bytes of UTF-8, which is self-synchronising: prefixes, suffixes and equality of well-formed texts are the
 * same in both encodings, so code units lose nothing and the samples are JavaScript strings.
 */
const top = 0xffff;
/** Every code unit. */
const anyUnit = [[0, top]];
/** What `.` stands for in RE2: every character but the line feed. */
const dot = [
    [0, 9],
    [11, top],
];
/** Characters of a text and ranges such as `a-z`, where a dash stands between two characters. */
const unitsOf = function (text) {
    const ranges = [];
    for (let at = 0; at < text.length; at++) {
        const low = text.charCodeAt(at);
        if (text[at + 1] === '-' && at + 2 < text.length) {
            ranges.push([low, text.charCodeAt(at + 2)]);
            at += 2;
        }
        else
            ranges.push([low, low]);
    }
    return joined(ranges);
};
const joined = function (ranges) {
    const out = [];
    for (const [low, high] of [...ranges].sort((left, right) => left[0] - right[0])) {
        const last = out.at(-1);
        if (last !== undefined && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            out.push([low, high]);
    }
    return out;
};
const unionOfUnits = function (...classes) { return joined(classes.flat()) };
/** Every code unit of `from` that is not in `units`. */
const exceptUnits = function (from, units) {
    let rest = [...from];
    for (const [low, high] of units)
        rest = rest.flatMap(([first, last]) => {
            if (high < first || low > last)
                return [[first, last]];
            const out = [];
            if (first < low)
                out.push([first, low - 1]);
            if (last > high)
                out.push([high + 1, last]);
            return out;
        });
    return rest;
};
const once = function (units) { return ({ units, repeat: 'once' }) };
const many = function (units) { return ({ units, repeat: 'any' }) };
const some = function (units) { return ({ units, repeat: 'some' }) };
const characters = new Map();
const character = function (unit) {
    const known = characters.get(unit);
    if (known !== undefined)
        return known;
    const part = once([[unit, unit]]);
    characters.set(unit, part);
    return part;
};
/** The characters of a text, each once. */
const literal = function (text) { return Array.from({ length: text.length }, (_, at) => character(text.charCodeAt(at))) };
/** Both cases of ASCII letters. */
const literalIgnoringCase = function (text) { return Array.from({ length: text.length }, (_, at) => {
    const [lower, upper] = [text.charAt(at).toLowerCase(), text.charAt(at).toUpperCase()];
    return once(lower.length === 1 && upper.length === 1 ? unitsOf(lower + upper) : unitsOf(text.charAt(at)));
}) };
const repeatKey = { once: '', any: '*', some: '+' };
const partKeys = new WeakMap();
const partKey = function (part) {
    const known = partKeys.get(part);
    if (known !== undefined)
        return known;
    const ranges = part.units.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`));
    const key = ranges.join(',') + repeatKey[part.repeat];
    partKeys.set(part, key);
    return key;
};
const language = function (title, ...sequences) {
    const keys = new Map(sequences.map((sequence) => [sequence.map(partKey).join(' '), sequence]));
    const sorted = [...keys.keys()].sort((left, right) => (left < right ? -1 : 1));
    return { title, key: sorted.join('|'), sequences: sorted.map((key) => keys.get(key) ?? []) };
};
/** A language whose sequence is written only when it is looked at: most names of a mesh never meet the change. */
const lazily = function (title, key, write) {
    let sequences;
    return {
        title,
        key,
        get sequences() {
            return (sequences ??= [write()]);
        },
    };
};
const exactly = function (text, title = text) { return lazily(title, `=${text}`, () => literal(text)) };
/** The text of a language that has one, as `exactly` makes it. */
const wordOf = function ({ key }) { return (key.startsWith('=') ? key.slice(1) : undefined) };
const startingWith = function (text, title = `${text}*`) { return lazily(title, `^${text}`, () => [...literal(text), many(anyUnit)]) };
const endingWith = function (text, title = `*${text}`) { return lazily(title, `$${text}`, () => [many(anyUnit), ...literal(text)]) };
const containing = function (inner, title) { return language(title, [many(anyUnit), ...inner, many(anyUnit)]) };
/** Texts of either language. */
const unionOf = function (title, languages) { return language(title, ...languages.flatMap((one) => one.sequences)) };
const within = function (units, unit) { return units.some(([low, high]) => low <= unit && unit <= high) };
const fits = function (sequence, text) {
    const close = (positions) => {
        for (const at of positions)
            if (sequence[at]?.repeat === 'any')
                positions.add(at + 1);
        return positions;
    };
    let now = close(new Set([0]));
    for (let at = 0; at < text.length; at++) {
        const next = new Set();
        for (const position of now) {
            const part = sequence[position];
            if (part === undefined || !within(part.units, text.charCodeAt(at)))
                continue;
            if (part.repeat !== 'any')
                next.add(position + 1);
            if (part.repeat !== 'once')
                next.add(position);
        }
        now = close(next);
    }
    return now.has(sequence.length);
};
/** Whether the text is in the language. */
const accepts = function (of, text) { return of.sequences.some((sequence) => fits(sequence, text)) };


/***/ }),

/***/ 8616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ makeSpace)
});

// EXTERNAL MODULE: ./src/access/diagram.ts
var diagram = __webpack_require__(5019);
// EXTERNAL MODULE: ./src/access/formula.ts
var access_formula = __webpack_require__(60704);
;// CONCATENATED MODULE: ./src/access/number-partition.ts
const holds = function (ranges, value) { return ranges.some(([low, high]) => low <= value && value <= high) };
/** The coarsest partition of a universe of numbers in which every given set is a union of classes. */
const partitionNumbers = function (universe, sets, preferred = []) {
    const cuts = new Set();
    for (const ranges of [universe, ...sets])
        for (const [low, high] of ranges) {
            cuts.add(low);
            cuts.add(high + 1n);
        }
    const starts = [...cuts].sort((left, right) => (left < right ? -1 : 1));
    const atoms = new Map();
    const classes = sets.map(() => []);
    const signatureOf = (value) => {
        if (!holds(universe, value))
            return undefined;
        const members = [];
        sets.forEach((ranges, index) => {
            if (holds(ranges, value))
                members.push(index);
        });
        return members.join(',');
    };
    for (const start of starts) {
        const signature = signatureOf(start);
        if (signature === undefined || atoms.has(signature))
            continue;
        const index = atoms.size;
        atoms.set(signature, { index, value: start, nice: false });
        if (signature !== '')
            for (const set of signature.split(','))
                classes[Number(set)]?.push(index);
    }
    const classOf = (value) => atoms.get(signatureOf(value) ?? 'none')?.index;
    for (const value of preferred) {
        const entry = atoms.get(signatureOf(value) ?? 'none');
        if (entry === undefined || entry.nice)
            continue;
        entry.value = value;
        entry.nice = true;
    }
    const list = [...atoms.values()];
    return {
        size: list.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const entry = list[atom];
            if (entry === undefined)
                throw new RangeError(`no class ${atom}`);
            return entry.value;
        },
        classOf,
    };
};

// EXTERNAL MODULE: ./src/access/language.ts
var language = __webpack_require__(23806);
;// CONCATENATED MODULE: ./src/access/text-partition.ts

/** All languages as one automaton: sequences share their beginnings, so that a thousand names cost a trie. */
const buildNodes = function () {
    const nodes = [];
    const make = (loop) => nodes.push({ edges: new Map(), free: new Map(), loop, accepts: [] }) - 1;
    const follow = (at, part) => {
        const key = (0,language/* partKey */.be)(part);
        if (part.repeat === 'any') {
            const known = at.free.get(key);
            if (known !== undefined)
                return known;
            const to = make(part.units);
            at.free.set(key, to);
            return to;
        }
        const known = at.edges.get(key);
        if (known !== undefined)
            return known.to;
        const to = make(part.repeat === 'some' ? part.units : undefined);
        at.edges.set(key, { units: part.units, to });
        return to;
    };
    return {
        nodes,
        root: () => make(undefined),
        add: (root, sequence, index) => {
            let at = root;
            for (const part of sequence) {
                const node = nodes[at];
                if (node === undefined)
                    throw new RangeError('a sequence leaves its automaton');
                at = follow(node, part);
            }
            const last = nodes[at]?.accepts;
            if (last !== undefined && !last.includes(index))
                last.push(index);
        },
    };
};
/** More spans do not fit into the bits of one small number. */
const mostBits = 30;
/** Where the spans at these bits lead. */
const targetsOf = function (spans, bits) {
    const targets = [];
    for (let at = 0; at < spans.length; at++) {
        const span = spans[at];
        if (span !== undefined && ((bits >> at) & 1) === 1)
            targets.push(span.to);
    }
    return targets;
};
/** Each end of a span is one number: the code unit above the bit of its span, so that they sort as numbers do. */
const bitsOfEnd = 5;
/** One sweep over the ends of all spans, of which each turns the bit of its span. */
const eachSliceOfFew = function (spans, visit) {
    const ends = new Uint32Array(spans.length * 2);
    spans.forEach(({ low, high }, at) => {
        ends[2 * at] = (low << bitsOfEnd) | at;
        ends[2 * at + 1] = ((high + 1) << bitsOfEnd) | at;
    });
    let from = -1;
    let bits = 0;
    for (const end of ends.sort()) {
        const unit = end >> bitsOfEnd;
        if (unit !== from) {
            const open = bits;
            if (open !== 0)
                visit(from, unit - 1, open, () => targetsOf(spans, open));
            from = unit;
        }
        bits ^= 1 << (end & ((1 << bitsOfEnd) - 1));
    }
};
/**
 * Calls back for the ranges of code units that no span begins or ends inside of, ascending; those in no span are left
 * out. Equal keys, equal spans; `active` says where these lead.
 */
const eachSlice = function (spans, visit) {
    if (spans.length <= mostBits)
        return eachSliceOfFew(spans, visit);
    const ends = Uint32Array.from(spans.flatMap(({ low, high }) => [low, high + 1])).sort();
    const sorted = [...spans].sort((left, right) => left.low - right.low);
    let open = [];
    let next = 0;
    let from = -1;
    for (const end of ends) {
        if (end === from)
            continue;
        const [low, high] = [from, end - 1];
        from = end;
        if (low < 0)
            continue;
        const more = open.filter((span) => span.high >= low);
        for (let span = sorted[next]; span !== undefined && span.low <= low; span = sorted[++next])
            more.push(span);
        open = more;
        const targets = open.map(({ to }) => to);
        if (targets.length > 0)
            visit(low, high, targets.join(','), () => targets);
    }
};
/** Where a code unit leads; the moves are ascending and apart. */
const follow = function (moves, unit) {
    let low = 0;
    let high = moves.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const move = moves[middle];
        if (move === undefined)
            return undefined;
        if (unit < move[0])
            high = middle - 1;
        else if (unit > move[1])
            low = middle + 1;
        else
            return move[2];
    }
    return undefined;
};
const defaultNice = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-._~/';
/** The nicest code unit of a range: a letter where there is one. */
const choose = function (low, high, nice) {
    for (let at = 0; at < nice.length; at++) {
        const unit = nice.charCodeAt(at);
        if (low <= unit && unit <= high)
            return unit;
    }
    for (let unit = low; unit <= high && unit < 0x7f; unit++)
        if (unit > 0x20)
            return unit;
    return low;
};
const partitions = new WeakMap();
/** Partitions of one universe that are kept. */
const mostKept = 100;
/**
 * Partitions the universe by one subset construction over all languages. Two texts are in one class iff they are in
 * the same languages; every class holds at least one text, and `sample` is one. What was cut before is kept for as long
 * as its universe, and costs the budget the same again, so that no answer depends on what was asked earlier.
 */
const partitionTexts = function (universe, languages, budget, preferred = []) {
    const kept = partitions.get(universe) ?? new Map();
    partitions.set(universe, kept);
    const key = JSON.stringify([languages.map((one) => one.key), preferred]);
    const known = kept.get(key);
    if (known !== undefined) {
        budget.spend(known.cost);
        return known.partition;
    }
    let cost = 0;
    const counted = {
        spend: (steps) => {
            cost += steps;
            budget.spend(steps);
        },
    };
    const partition = cutWords(universe, languages, counted, preferred) ?? cutTexts(universe, languages, counted, preferred);
    if (kept.size < mostKept)
        kept.set(key, { partition, cost });
    return partition;
};
const asked = new WeakMap();
/** Answers that are kept: the same few hundred names are asked for again and again. */
const mostAnswers = 2_000;
/** Whether a universe, cut by nothing, has the text. */
const occursIn = function (whole, text) {
    let answers = asked.get(whole);
    if (answers === undefined || answers.size >= mostAnswers)
        asked.set(whole, (answers = new Map()));
    let answer = answers.get(text);
    if (answer === undefined)
        answers.set(text, (answer = whole.classOf(text) !== undefined));
    return answer;
};
/**
 * The same where every language is one text: each is a class, and what is left of the universe another one, if its
 * shortest text shows that there is something left. Undefined where that cannot be told so.
 */
const cutWords = function (universe, languages, budget, preferred) {
    const words = languages.map(language/* wordOf */.aG);
    if (words.length === 0 || words.some((word) => word === undefined))
        return undefined;
    const whole = partitionTexts(universe, [], budget);
    if (whole.size === 0)
        return undefined;
    const shortest = whole.sample(0);
    const found = new Set();
    for (const word of words)
        if (word !== undefined) {
            budget.spend(1 + word.length);
            if (occursIn(whole, word))
                found.add(word);
        }
    if (found.has(shortest))
        return undefined;
    const texts = [shortest, ...found].sort((left, right) => left.length - right.length || (left < right ? -1 : left > right ? 1 : 0));
    const rest = texts.indexOf(shortest);
    const atoms = new Map(texts.map((text, atom) => [text, atom]));
    atoms.delete(shortest);
    const classOf = (text) => atoms.get(text) ?? (occursIn(whole, text) ? rest : undefined);
    const classes = words.map((word) => {
        const atom = word === undefined ? undefined : atoms.get(word);
        return atom === undefined ? [] : [atom];
    });
    let name;
    return {
        size: texts.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const text = texts[atom];
            if (text === undefined)
                throw new RangeError(`no class ${atom}`);
            return atom === rest ? (name ??= preferred.find((one) => classOf(one) === rest) ?? shortest) : text;
        },
        classOf,
    };
};
const cutTexts = function (universe, languages, budget, preferred) {
    const automaton = buildNodes();
    const { nodes } = automaton;
    const nice = universe.niceUnits ?? defaultNice;
    const inside = languages.length;
    const outside = languages.length + 1;
    const frame = automaton.root();
    for (const sequence of universe.within.sequences)
        automaton.add(frame, sequence, inside);
    const frameEnd = nodes.length;
    const root = automaton.root();
    for (const one of universe.without)
        for (const sequence of one.sequences)
            automaton.add(root, sequence, outside);
    languages.forEach((one, index) => {
        for (const sequence of one.sequences)
            automaton.add(root, sequence, index);
    });
    const isFree = nodes.map(({ free }) => free.size > 0);
    const ascending = (left, right) => left - right;
    const seenIn = new Uint32Array(nodes.length);
    let round = 0;
    /** The nodes and those that they reach for nothing; ascending, each once. */
    const close = (start) => {
        round++;
        const out = [];
        const reach = (at) => {
            if (seenIn[at] === round)
                return;
            seenIn[at] = round;
            out.push(at);
        };
        for (const at of start)
            reach(at);
        for (let place = 0; place < out.length; place++) {
            const at = out[place];
            if (at !== undefined && isFree[at] === true)
                nodes[at]?.free.forEach(reach);
        }
        return out.sort(ascending);
    };
    // A text that holds what no text can hold stays impossible, whatever follows.
    const lost = nodes.map(({ accepts, loop }) => accepts.includes(outside) && loop?.[0]?.[0] === 0 && loop[0][1] === 0xffff);
    const states = [];
    const known = new Map();
    const enter = (set, from, unit) => {
        const key = set.join(',');
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const marks = new Set();
        for (const at of set)
            for (const index of nodes[at]?.accepts ?? [])
                marks.add(index);
        const alive = marks.has(inside) && !marks.has(outside);
        marks.delete(inside);
        const signature = alive ? [...marks].sort((left, right) => left - right).join(',') : 'none';
        known.set(key, states.length);
        return states.push({ nodes: set, signature, from, unit, moves: [] }) - 1;
    };
    enter(close([frame, root]), -1, 0);
    const spansFrom = nodes.map(() => undefined);
    const spansOf = (node) => {
        const known = spansFrom[node];
        if (known !== undefined)
            return known;
        const { edges, loop } = nodes[node] ?? {};
        const spans = (loop ?? []).map(([low, high]) => ({ low, high, to: node }));
        for (const { units, to } of edges?.values() ?? [])
            for (const [low, high] of units)
                spans.push({ low, high, to });
        spansFrom[node] = spans;
        return spans;
    };
    for (let at = 0; at < states.length; at++) {
        const state = states[at];
        if (state === undefined)
            break;
        const spans = state.nodes.flatMap(spansOf);
        const moves = [];
        /** Where each set of spans leads: most ranges between two cuts lead where another one led. */
        const led = new Map();
        eachSlice(spans, (low, high, key, active) => {
            let found = led.get(key);
            if (found === undefined) {
                const targets = active();
                // Past the universe nothing comes back: a text that cannot occur is followed no further.
                const reached = targets.some((to) => to < frameEnd) ? close(targets) : [];
                const isLost = reached.length === 0 || reached.some((node) => lost[node] === true);
                found = isLost
                    ? { to: undefined, cost: 0 }
                    : { to: enter(reached, at, choose(low, high, nice)), cost: 1 + targets.length + reached.length };
                led.set(key, found);
            }
            if (found.to === undefined)
                return;
            moves.push([low, high, found.to]);
            budget.spend(found.cost);
        });
        budget.spend(1 + (spans.length >> 1));
        state.moves = moves;
    }
    const textTo = (at) => {
        const units = [];
        for (let state = states[at]; state !== undefined && state.from >= 0; state = states[state.from])
            units.push(state.unit);
        return String.fromCharCode(...units.reverse());
    };
    const atoms = new Map();
    states.forEach(({ signature }, state) => {
        if (signature !== 'none' && !atoms.has(signature))
            atoms.set(signature, { index: atoms.size, state, text: undefined });
    });
    const bySignature = [...atoms.keys()];
    const classes = languages.map(() => []);
    bySignature.forEach((signature, atom) => {
        if (signature !== '')
            for (const index of signature.split(','))
                classes[Number(index)]?.push(atom);
    });
    const classOf = (text) => {
        let at = 0;
        for (let index = 0; index < text.length; index++) {
            const to = follow(states[at]?.moves ?? [], text.charCodeAt(index));
            if (to === undefined)
                return undefined;
            at = to;
        }
        return atoms.get(states[at]?.signature ?? 'none')?.index;
    };
    let unnamed = atoms.size;
    for (const text of preferred) {
        if (unnamed === 0)
            break;
        const atom = classOf(text);
        const entry = atom === undefined ? undefined : atoms.get(bySignature[atom] ?? '');
        if (entry === undefined || entry.text !== undefined)
            continue;
        entry.text = text;
        unnamed -= 1;
    }
    return {
        size: bySignature.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const entry = atoms.get(bySignature[atom] ?? 'none');
            if (entry === undefined)
                throw new RangeError(`no class ${atom}`);
            return (entry.text ??= textTo(entry.state));
        },
        classOf,
    };
};

;// CONCATENATED MODULE: ./src/access/space.ts




const offsetOf = function (dimension) { return (dimension.kind === 'text' || dimension.kind === 'number') && dimension.optional ? 1 : 0 };
const isLanguage = function (test) { return (test.kind === 'text' ? test.language : undefined) };
const isRanges = function (test) { return (test.kind === 'numbers' ? test.ranges : undefined) };
const defined = function (value) { return value !== undefined };
const makeAxis = function (dimension, level, tests, budget) {
    const offset = offsetOf(dimension);
    const shape = (partition, indexes, classOf, sample, size) => ({
        dimension,
        level,
        size: size + offset,
        tests,
        classesOf: (index) => {
            const test = tests[index];
            if (test?.kind === 'present')
                return Array.from({ length: size }, (_, atom) => atom + offset);
            const place = indexes.indexOf(index);
            return place < 0 ? [] : (partition?.classesOf(place) ?? []).map((atom) => atom + offset);
        },
        sample: (atom) => (atom < offset ? undefined : sample(atom - offset)),
        classOf: (value) => {
            if (value === undefined)
                return offset === 1 ? 0 : undefined;
            const atom = classOf(value);
            return atom === undefined ? undefined : atom + offset;
        },
    });
    switch (dimension.kind) {
        case 'text':
        case 'texts': {
            const indexes = tests.flatMap((test, index) => (test.kind === 'text' ? [index] : []));
            const partition = partitionTexts(dimension.universe, tests.map(isLanguage).filter(defined), budget, dimension.preferred);
            return shape(partition, indexes, (value) => (typeof value === 'string' ? partition.classOf(value) : undefined), (atom) => partition.sample(atom), partition.size);
        }
        case 'number': {
            const indexes = tests.flatMap((test, index) => (test.kind === 'numbers' ? [index] : []));
            const partition = partitionNumbers(dimension.universe, tests.map(isRanges).filter(defined), dimension.preferred);
            return shape(partition, indexes, (value) => (typeof value === 'bigint' ? partition.classOf(value) : undefined), (atom) => partition.sample(atom), partition.size);
        }
        case 'choice': {
            const { values } = dimension;
            const place = (value) => {
                const at = values.findIndex((one) => one === value);
                return at < 0 ? undefined : at;
            };
            return {
                dimension,
                level,
                size: values.length,
                tests,
                classesOf: (index) => {
                    const test = tests[index];
                    return test?.kind === 'choice' ? test.values.map(place).filter(defined) : [];
                },
                sample: (atom) => values[atom],
                classOf: place,
            };
        }
    }
};
/**
 * The product of the dimensions, cut no finer than the formulas ask: values that no test tells apart are one class. The
 * order of the dimensions is the order of the diagram; one that no formula tests is left out.
 */
const makeSpace = function (dimensions, formulas, budget) {
    const tests = new Map();
    for (const formula of formulas)
        (0,access_formula/* eachTest */.Uj)(formula, (name, test) => {
            let known = tests.get(name);
            if (known === undefined)
                tests.set(name, (known = new Map()));
            known.set((0,access_formula/* testKey */.S8)(test), test);
        });
    const axes = [];
    const indexes = new Map();
    const sizes = [];
    for (const dimension of dimensions) {
        const mine = tests.get(dimension.name);
        if (mine === undefined)
            continue;
        tests.delete(dimension.name);
        const axis = makeAxis(dimension, sizes.length, [...mine.values()], budget);
        axes.push(axis);
        indexes.set(dimension.name, new Map([...mine.keys()].map((key, index) => [key, index])));
        if (dimension.kind === 'texts')
            for (let atom = 0; atom < axis.size; atom++)
                sizes.push(2);
        else
            sizes.push(axis.size);
    }
    for (const name of tests.keys())
        throw new RangeError(`a test on ${name}, which is no dimension`);
    const byName = new Map(axes.map((axis) => [axis.dimension.name, axis]));
    const diagrams = (0,diagram/* makeDiagrams */.Fe)(sizes, budget);
    const compileTest = (name, test) => {
        const axis = byName.get(name);
        const index = indexes.get(name)?.get((0,access_formula/* testKey */.S8)(test));
        if (axis === undefined || index === undefined)
            throw new RangeError(`a test on ${name} from another space`);
        if (axis.dimension.kind !== 'texts')
            return diagrams.where(axis.level, axis.classesOf(index));
        return diagrams.unionOf(axis.classesOf(index).map((atom) => diagrams.where(axis.level + atom, [1])));
    };
    const compiled = new Map();
    const compile = (formula) => {
        const known = compiled.get(formula);
        if (known !== undefined)
            return known;
        let node;
        switch (formula.kind) {
            case 'constant':
                node = formula.value ? diagram/* FULL */.eW : diagram/* EMPTY */.wg;
                break;
            case 'test':
                node = compileTest(formula.dimension, formula.test);
                break;
            case 'not':
                node = diagrams.complement(compile(formula.of));
                break;
            case 'and':
                node = diagrams.intersectionOf(formula.parts.map(compile));
                break;
            case 'or':
                node = diagrams.unionOf(formula.parts.map(compile));
                break;
        }
        compiled.set(formula, node);
        return node;
    };
    return { axes, diagrams, compile, axis: (name) => byName.get(name) };
};


/***/ }),

/***/ 24973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TooComplex),
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
/** An exact answer would cost more than the caller allows. Never answered with an approximation. */
class TooComplex extends Error {
    name = 'TooComplex';
    limit;
    constructor(limit) {
        super(`more than ${limit}`);
        this.limit = limit;
    }
}
/** `of` is a larger budget that pays, too: when it is used up, every further piece of work is too complex at once. */
const budgetOf = function (steps, of) {
    let left = steps;
    return {
        spend: (used) => {
            left -= used;
            if (left < 0)
                throw new TooComplex(`${steps} steps`);
            of?.spend(used);
        },
    };
};


/***/ }),

/***/ 30951:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ mayBeSeveral),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   vK: () => (/* binding */ readAttribute)
/* harmony export */ });
/**
 * Names of the request's attributes, each a dimension of the diagrams. Whatever speaks of attributes (rows, witnesses, what
 * a gateway passes on) has a case or a line for each of `AttributeName`, so that a new one does not compile until it is
 * named everywhere. Order of the diagrams: what most rules share stands first (`request-space.ts`).
 */
const attribute = {
    kind: 'kind',
    tls: 'tls',
    peer: 'peer',
    directAddress: 'direct address',
    forwarded: (entry) => `forwarded address ${entry}`,
    destinationAddress: 'destination address',
    port: 'port',
    sni: 'sni',
    method: 'method',
    authority: 'authority',
    path: 'path',
    token: 'token',
    tokenPlace: 'token place',
    issuer: 'claim iss',
    subject: 'claim sub',
    claim: (path) => `claim ${JSON.stringify(path)}`,
    header: (name) => `header ${name}`,
    /** All lines of a header as one, as a route reads it. */
    routeHeader: (name) => `route header ${name}`,
    /** What a client sends in place of what a gateway's route makes of it. */
    sent: (name) => `sent ${name}`,
    unknown: (identity) => `unknown ${identity}`,
};
/** Attributes of which it has one for each name; the name follows. */
const named = ['forwarded address', 'claim', 'header', 'route header', 'sent', 'unknown'];
const single = new Set(Object.values(attribute));
const isSingle = function (dimension) { return single.has(dimension) };
/** What a dimension of the diagrams is. */
const readAttribute = function (dimension) {
    if (isSingle(dimension))
        return { name: dimension, of: '' };
    const name = named.find((one) => dimension.startsWith(`${one} `));
    if (name === undefined)
        throw new RangeError(`${dimension} is no attribute of a request`);
    return { name, of: dimension.slice(name.length + 1) };
};
/** What an attribute is about, as a row tells it: who calls, with which token, what is asked. `kind` frames the row. */
const about = {
    kind: 'frame',
    tls: 'what',
    peer: 'who',
    'direct address': 'who',
    'forwarded address': 'who',
    'destination address': 'what',
    port: 'what',
    sni: 'what',
    method: 'what',
    authority: 'what',
    path: 'what',
    token: 'token',
    'token place': 'token',
    'claim iss': 'token',
    'claim sub': 'token',
    claim: 'token',
    header: 'what',
    'route header': 'what',
    sent: 'what',
    unknown: 'what',
};
const isAbout = function (dimension, what) { return about[readAttribute(dimension).name] === what };
/**
 * Attributes that a request may have several values of: tests of two values do not exclude each other. What stands here
 * as `no` may never be a dimension of lists.
 */
const several = {
    kind: 'no',
    tls: 'no',
    peer: 'at a gateway',
    'direct address': 'no',
    'forwarded address': 'no',
    'destination address': 'no',
    port: 'no',
    sni: 'no',
    method: 'no',
    authority: 'no',
    path: 'no',
    token: 'no',
    'token place': 'no',
    'claim iss': 'no',
    'claim sub': 'no',
    claim: 'yes',
    header: 'yes',
    'route header': 'no',
    sent: 'no',
    unknown: 'no',
};
const mayBeSeveral = function (dimension, gateway) {
    const said = several[readAttribute(dimension).name];
    return said === 'yes' || (said === 'at a gateway' && gateway);
};


/***/ }),

/***/ 16676:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ makeUnknownTests),
/* harmony export */   o: () => (/* binding */ makeSight)
/* harmony export */ });
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23806);
/* harmony import */ var _access_formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60704);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30951);



const makeUnknownTests = function () {
    const found = new Map();
    return {
        found,
        test: (code, what, identity, asks) => {
            const name = _attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.unknown(identity);
            found.set(name, { code, what, identity, effect: 'anything', ...(asks === undefined ? {} : { asks }) });
            return (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .chosen */ .FV)(name, 'yes');
        },
    };
};
const yes = function (value) { return (value ? _access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk : _access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .never */ .Zm) };
const trustedHopsOf = function (stage, settings) { return stage.proxy === 'gateway' ? (stage.trustedProxies ?? settings.numTrustedProxies) : undefined };
/** The client's address behind proxies: the wanted entry of x-forwarded-for, else the peer's (istio-semantics \u00a72.4). */
const remoteAddressOf = function (stage, settings, http) {
    const hops = trustedHopsOf(stage, settings) ?? 1;
    if (!http || hops === 0)
        return (ranges, title) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.directAddress, ranges, title);
    const entry = _attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.forwarded(hops);
    return (ranges, title) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__.or)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(entry, ranges, title), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(entry)), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.directAddress, ranges, title)));
};
/** What a chain sees. `identified`: the peer's certificate was asked for and checked. `inspected`: the TLS inspector ran. */
const makeSight = function (options) {
    const { stage, settings, port, http } = options;
    const { peer } = stage;
    return {
        settings,
        http,
        peer: (language) => {
            if (peer !== 'client')
                return yes((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .accepts */ .G3)(language, `spiffe://${peer.principal}`));
            return options.identified ? (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.peer, language) : _access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .never */ .Zm;
        },
        directAddress: (ranges, title) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.directAddress, ranges, title),
        remoteAddress: remoteAddressOf(stage, settings, http),
        port: (wanted) => {
            if (port !== 'any')
                return yes(wanted === port);
            if (options.otherPorts.includes(wanted))
                return _access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .never */ .Zm;
            return (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.port, [[BigInt(wanted), BigInt(wanted)]], String(wanted));
        },
        sni: (language) => (options.inspected ? (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.sni, language) : yes((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .accepts */ .G3)(language, ''))),
        payload: options.payload,
        touchedHeaders: options.touchedHeaders,
        trustedHops: trustedHopsOf(stage, settings),
        unknowns: options.unknowns,
    };
};


/***/ }),

/***/ 38082:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ headerUniverse),
/* harmony export */   DT: () => (/* binding */ authorityUniverse),
/* harmony export */   Dv: () => (/* binding */ pathUniverse),
/* harmony export */   XK: () => (/* binding */ methodUniverse),
/* harmony export */   Y_: () => (/* binding */ peerUniverse),
/* harmony export */   qu: () => (/* binding */ claimUniverse),
/* harmony export */   qy: () => (/* binding */ sniUniverse)
/* harmony export */ });
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23806);

const visible = [[0x21, 0x7e]];
const hex = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('0-9A-Fa-f');
const wide = [
    [0x80, 0xd7ff],
    [0xe000, 0xffff],
];
const alnum = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('a-z0-9');
const label = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)(alnum, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('-'));
const name = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)(label, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('.'));
/** One DNS label, or several where dots are allowed: starts and ends with a letter or digit. */
const names = function (inner) { return [[(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(alnum)], [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(alnum), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(inner), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(alnum)]] };
/** Any trust domain: what a gateway's clients may bring, since it checks none (probed, istio-semantics \u00a79). */
const anyDomain = [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(name)];
/**
 * Identities that a certificate can hold: `spiffe://TD/ns/NS/sa/SA` of a trust domain that the mesh accepts
 * (istio-semantics \u00a72.7). At a gateway of any trust domain, and names of one segment, as other authorities give them.
 */
const peerUniverse = function (settings, kinds) {
    const own = settings.flatMap(({ trustDomain, trustDomainAliases, otherTrustDomains }) => [
        trustDomain,
        ...trustDomainAliases,
        ...otherTrustDomains,
    ]);
    const domains = kinds !== 'of the mesh' ? [anyDomain] : [...new Set(own)].map((domain) => (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(domain));
    const segment = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptUnits */ .lx)(visible, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('/'));
    const foreign = [
        [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('spiffe://'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(segment)],
        [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('spiffe://'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(segment), ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(segment)],
    ];
    const within = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('identities', ...domains.flatMap((domain) => names(label).flatMap((space) => names(name).map((account) => [
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('spiffe://'),
        ...domain,
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/ns/'),
        ...space,
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/sa/'),
        ...account,
    ]))), ...(kinds === 'any' ? foreign : []));
    const dots = ['..', '.-', '-.'].map((pair) => (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(pair, [
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('spiffe://'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(visible),
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/sa/'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(name),
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pair),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(name),
    ]));
    return { within, without: dots };
};
/** Server names that a client can send, and none: no dot at either end and no empty label (RFC 6066). */
const sniUniverse = {
    within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('server names', [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('a-zA-Z0-9._'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('-')))]),
    without: [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .endingWith */ ["in"])('.'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('..'), '..'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)('.')],
};
/** Characters of a method (RFC 9110 token). CONNECT is refused before any policy (probed). */
const methodUniverse = {
    within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('methods', [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)("a-zA-Z0-9!#$%&'*+.^_`|~"), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('-')))]),
    without: [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)('CONNECT')],
    niceUnits: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
};
/** Authorities that HTTP/1.1 and HTTP/2 take; letters in lower case, since nothing tells the cases apart. */
const authorityUniverse = {
    within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('authorities', [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)("a-z0-9._~%!$&'()*+,;=:[]@"), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('-')))]),
    without: [],
};
const percent = function (digits, title) { return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(title, digits.map(([high, low]) => (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)([...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('%'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(high), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(low)], title))) };
/** Escapes of unreserved characters, which the normaliser decodes: %2D %2E %30-39 %41-5A %5F %61-7A %7E. */
const unreservedEscapes = percent([
    [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('2'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('dDeE')],
    [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('3'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('0-9')],
    [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('46'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptUnits */ .lx)(hex, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('0'))],
    [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('57'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('0-9aA')],
    [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('5'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('fF')],
    [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('7'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('eE')],
], 'escaped letters');
/**
 * Paths, without query, as policies see them: after normalisation (istio-semantics \u00a72.3), so fixed points of it. A
 * space, `?` and `#` cannot be in one.
 */
const pathUniverse = function (normalization) {
    const known = pathUniverses.get(normalization);
    if (known !== undefined)
        return known;
    const made = makePathUniverse(normalization);
    pathUniverses.set(normalization, made);
    return made;
};
const pathUniverses = new Map();
const makePathUniverse = function (normalization) {
    const plain = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptUnits */ .lx)(visible, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('?#'));
    if (normalization === 'NONE')
        return { within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('paths', [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)(plain, wide))]), without: [] };
    // The canonical form escapes these, and turns a backslash into a slash.
    const canonical = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptUnits */ .lx)(plain, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('"<>`{}\\'));
    const without = [
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/./'), '/./'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/../'), '/../'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .endingWith */ ["in"])('/.'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .endingWith */ ["in"])('/..'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('%00'), '%00'),
        unreservedEscapes,
    ];
    if (normalization !== 'BASE')
        without.push((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('//'), '//'));
    if (normalization === 'DECODE_AND_MERGE_SLASHES')
        without.push((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literalIgnoringCase */ .TR)('%2f'), '%2f'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .containing */ .tw)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literalIgnoringCase */ .TR)('%5c'), '%5c'));
    return { within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('paths', [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(canonical)]), without };
};
/** Values of a header: no white space at either end, which HTTP takes off. */
const headerUniverse = {
    within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('header values', [], [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(visible)], [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(visible), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOfUnits */ .K)(visible, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(' '))), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(visible)]),
    without: [],
};
/** Texts of claims: anything that JSON can hold. */
const claimUniverse = {
    within: (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)('texts', [
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)([
            [0, 0xd7ff],
            [0xe000, 0xffff],
        ]),
    ]),
    without: [],
};


/***/ }),

/***/ 12290:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(12290, module.exports, ["Kc","Lx","Mz","Z5","um"], "./later-mesh.cjs")

/***/ }),

/***/ 26217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   JF: () => (/* binding */ hostPattern),
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   P0: () => (/* binding */ audiencePattern),
/* harmony export */   gK: () => (/* binding */ headerPattern),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   wD: () => (/* binding */ textPattern)
/* harmony export */ });
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23806);

/** RE2's `.+`: at least one character, no line feed. */
const nonEmpty = function (title = '*') { return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(title, [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om)]) };
/** Generic pattern (istio-semantics \u00a72.2; I matcher/string.go: 100-116): `*`, then a leading star, then a trailing one. */
const textPattern = function (value) {
    if (value === '*')
        return nonEmpty();
    if (value.startsWith('*'))
        return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .endingWith */ ["in"])(value.slice(1), value);
    return value.endsWith('*') ? (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)(value.slice(0, -1), value) : (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(value);
};
/** Header variant (header.go: 25-56): `*` is present, whatever the value; the rest as above. */
const headerPattern = function (value) { return (value === '*' ? 'present' : textPattern(value)) };
/** Host variant (header.go: 59-90): as a header's, letters of either case. The authority is held in lower case. */
const hostPattern = function (value) {
    if (value === '*')
        return 'present';
    const fold = (text) => (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text.toLowerCase());
    if (value.startsWith('*'))
        return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(value, [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .anyUnit */ .N5), ...fold(value.slice(1))]);
    if (value.endsWith('*'))
        return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(value, [...fold(value.slice(0, -1)), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .anyUnit */ .N5)]);
    return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(value, fold(value));
};
const isTemplate = function (value) { return value.includes('{*}') || value.includes('{**}') };
const segment = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)("a-zA-Z0-9._~%!$&'()+,;:@=*").concat((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('-'));
const segmentUnits = [...segment].sort((left, right) => left[0] - right[0]);
const segmentsUnits = [...segment, ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('/')].sort((left, right) => left[0] - right[0]);
/**
 * What Envoy takes (E parsePathPatternSyntax): segments that are each an operator or a literal, one slash between them; a
 * literal may follow an operator at the very end; no operator after `{**}`.
 */
const text = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=]+";
const one = '\\{\\*\\}';
const all = '\\{\\*\\*\\}';
const taken = new RegExp(`^(?:/(?:${text}|${one}))*(?:/?|/${one}${text}|/${all}(?:${text}|(?:/${text})*/?))$`);
/**
 * URI template (E uri_template_internal.cc: 44-58, 379-408): `{*}` is one segment, not empty; `{**}` any segments, also
 * none. Undefined where Envoy refuses the template.
 */
const templatePattern = function (value) {
    if (!taken.test(value))
        return undefined;
    const parts = [];
    for (const [piece] of value.matchAll(/\{\*\*?\}|[^{]/g)) {
        if (piece === '{**}')
            parts.push((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(segmentsUnits));
        else if (piece === '{*}')
            parts.push((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(segmentUnits));
        else
            parts.push((0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)([[piece.charCodeAt(0), piece.charCodeAt(0)]]));
    }
    return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(value, parts);
};
/**
 * Audiences that Envoy takes for `audience` (J check_audience.cc): of either side one scheme in front and one slash
 * behind are taken off, once.
 */
const audiencePattern = function (audience) {
    const strip = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const wanted = strip(audience);
    const candidates = ['', 'http://', 'https://'].flatMap((scheme) => ['', '/'].map((slash) => `${scheme}${wanted}${slash}`));
    return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(audience, ...candidates.filter((candidate) => strip(candidate) === wanted).map((candidate) => (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(candidate)));
};


/***/ }),

/***/ 10705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ knowsForeignPeers),
/* harmony export */   D: () => (/* binding */ dimensionsFor),
/* harmony export */   Tp: () => (/* binding */ realisable)
/* harmony export */ });
/* harmony import */ var _access_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18550);
/* harmony import */ var _access_formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60704);
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23806);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70067);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30951);
/* harmony import */ var _dimensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38082);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12290);








const addresses = function (...texts) { return texts.flatMap((text) => {
    const value = (0,_access_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readAddress */ .zq)(text);
    return value === undefined ? [] : [value];
}) };
/** Whom a witness is from that is of no trust domain of the mesh. */
const foreignPeer = 'spiffe://other.example/ns/default/sa/default';
const preferredAddresses = addresses('10.0.0.1', '10.1.0.1', '192.168.0.1', '203.0.113.7', '2001:db8::1');
/** Where no Service has a name that fits: an empty authority is one that few clients can send. */
const otherAuthorities = ['example.com', 'other.example', 'test.invalid', 'localhost', '192.0.2.1'];
const peerUniverses = new WeakMap();
/** One universe for all destinations of a mesh, so that what is cut of it is cut once. */
const peersOf = function (settings, kinds) {
    const [first] = settings;
    if (first === undefined)
        return (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .peerUniverse */ .Y_)(settings, kinds);
    const known = peerUniverses.get(first) ?? new Map();
    peerUniverses.set(first, known);
    const key = JSON.stringify([
        kinds,
        settings.map((one) => [
            one.trustDomain,
            one.trustDomainAliases,
            one.otherTrustDomains,
            one.anyTrustDomain ?? false,
        ]),
    ]);
    const universe = known.get(key) ?? (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .peerUniverse */ .Y_)(settings, kinds);
    known.set(key, universe);
    return universe;
};
/**
 * Whether certificates of no trust domain of the mesh are part of what is compared. A gateway's clients may bring any. A
 * sidecar ends their handshake, but for a port whose mode is DISABLE, or without a sidecar: there it is bytes like any
 * others (istio-semantics \u00a79, probed). Only where the states differ in that a row can tell them.
 */
const knowsForeignPeers = function (enforcements) {
    const stages = enforcements.flatMap((one) => (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_6__/* .everyStageOf */ .h)(one).map((stage) => ({ ...stage, protocol: stage.protocol ?? one.destination.protocol })));
    if (stages.some(({ proxy }) => proxy === 'gateway'))
        return true;
    const handshakes = stages.flatMap(({ proxy, mutualTls, protocol }) => {
        if (proxy === 'none')
            return ['bytes'];
        return proxy === 'sidecar' && mutualTls === 'DISABLE' && protocol !== 'HTTP' ? ['bytes'] : ['ended'];
    });
    return new Set(handshakes).size > 1;
};
const isMultiple = function (name, enforcements) { return enforcements.some(({ settings }) => (0,_header_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesLines */ .Lx)(name, settings)) };
const text = function (name, universe, optional, preferred) { return ({ name, kind: 'text', universe, optional, preferred }) };
/** Ports that have no destination of their own. */
const portsBut = function (others) {
    const ports = [];
    let low = 1n;
    for (const port of [...new Set(others)].filter((one) => one > 0).sort((left, right) => left - right)) {
        if (BigInt(port) > low)
            ports.push([low, BigInt(port) - 1n]);
        low = BigInt(port) + 1n;
    }
    ports.push([low, 65535n]);
    return { name: _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.port, kind: 'number', universe: ports, optional: false, preferred: [8080n, 80n, 9090n] };
};
/** A list, but for \`jti\`, which may be none. */
const claimOf = function (name, { audiences = [] }) {
    if (name === _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.claim(['jti']))
        return text(name, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .claimUniverse */ .qu, true, []);
    const preferred = name === _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.claim(['aud']) ? { preferred: audiences } : {};
    return { name, kind: 'texts', universe: _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .claimUniverse */ .qu, ...preferred };
};
/** Every attribute that the formulas test, in the order of the diagrams. */
const dimensionsFor = function (formulas, enforcements, places, otherPorts, unknowns, preferences) {
    const names = new Set();
    for (const formula of formulas)
        (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .eachTest */ .Uj)(formula, (name) => names.add(name));
    const settings = enforcements.map((one) => one.settings);
    const gateway = enforcements.some((one) => (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_6__/* .everyStageOf */ .h)(one).some((stage) => stage.proxy === 'gateway'));
    const [normalization = 'BASE'] = settings.map((one) => one.pathNormalization);
    const rest = [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH);
    const number = (name, optional) => ({
        name,
        kind: 'number',
        universe: _access_address_js__WEBPACK_IMPORTED_MODULE_0__/* .allAddresses */ .I1,
        optional,
        preferred: preferredAddresses,
    });
    const foreign = !gateway && knowsForeignPeers(enforcements);
    const principals = [...preferences.principals, ...(foreign ? [foreignPeer] : [])];
    const named = (name) => rest.filter((dimension) => (0,_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttribute */ .vK)(dimension).name === name);
    const authorities = [...preferences.authorities, ...otherAuthorities];
    const made = {
        kind: [{ name: _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.kind, kind: 'choice', values: ['http', 'tcp'] }],
        tls: [{ name: _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.tls, kind: 'choice', values: ['plain', 'tls'] }],
        peer: [
            gateway
                ? { name: _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.peer, kind: 'texts', universe: peersOf(settings, 'any'), preferred: principals }
                : text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.peer, peersOf(settings, foreign ? 'of any mesh' : 'of the mesh'), true, principals),
        ],
        'direct address': [number(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.directAddress, false)],
        'forwarded address': named('forwarded address').map((name) => number(name, true)),
        'destination address': [number(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.destinationAddress, false)],
        port: [portsBut(otherPorts)],
        sni: [text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.sni, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .sniUniverse */ .qy, false, ['outbound_.8080_._.a', ''])],
        token: [{ name: _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.token, kind: 'choice', values: ['none', 'valid', 'invalid'] }],
        'token place': [{ name: _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.tokenPlace, kind: 'choice', values: places }],
        'claim iss': [text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.issuer, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .claimUniverse */ .qu, true, preferences.issuers)],
        'claim sub': [text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.subject, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .claimUniverse */ .qu, true, ['someone'])],
        claim: named('claim').map((name) => claimOf(name, preferences)),
        method: [
            text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.method, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .methodUniverse */ .XK, false, ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
        ],
        authority: [text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.authority, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .authorityUniverse */ .DT, false, authorities)],
        path: [text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.path, (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .pathUniverse */ .Dv)(normalization), false, ['/', '/index.html'])],
        sent: [
            text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.sent(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.authority), _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .authorityUniverse */ .DT, false, authorities),
            text(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.sent(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.path), (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .pathUniverse */ .Dv)(normalization), false, ['/', '/index.html']),
        ],
        'route header': named('route header').map((name) => text(name, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .headerUniverse */ .$g, true, [])),
        header: named('header').map((name) => {
            const header = (0,_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttribute */ .vK)(name).of;
            return (0,_header_js__WEBPACK_IMPORTED_MODULE_5__/* .isJoined */ .Kc)(header) || !isMultiple(header, enforcements)
                ? text(name, _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .headerUniverse */ .$g, true, [])
                : { name, kind: 'texts', universe: _dimensions_js__WEBPACK_IMPORTED_MODULE_4__/* .headerUniverse */ .$g };
        }),
        unknown: [...unknowns.found.keys()]
            .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH)
            .map((name) => ({ name, kind: 'choice', values: ['no', 'yes'] })),
    };
    const dimensions = Object.values(made).flat();
    // A list can hold any of its tests' values at once, so lists stand behind what tells the rules apart: there a rule's own
    // values are all that is left to ask.
    const used = dimensions.filter((dimension) => names.has(dimension.name));
    const isUnknown = ({ name }) => unknowns.found.has(name);
    const isList = ({ kind, name }) => {
        if (kind === 'texts' && !(0,_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeSeveral */ .J_)(name, gateway))
            throw new RangeError(`${name} is a list in this space alone`);
        return kind === 'texts';
    };
    return [...used.filter((one) => !isList(one) && !isUnknown(one)), ...used.filter(isList), ...used.filter(isUnknown)];
};
const anything = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_2__/* .language */ .BH)('any text', [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_2__/* .anyUnit */ .N5)]);
/**
 * What holds of every real request, whatever the policies (istio-semantics \u00a79, coupling constraints): a plain HTTP
 * request has no server name, a certificate needs TLS, both ends of a connection have addresses of one family, and a claim
 * that is a text has no members.
 */
const realisable = function (formulas, enforcements) {
    const names = new Set();
    for (const formula of formulas)
        (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .eachTest */ .Uj)(formula, (name) => names.add(name));
    const gateway = enforcements.some((one) => (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_6__/* .everyStageOf */ .h)(one).some((stage) => stage.proxy === 'gateway'));
    const parts = [];
    if (names.has(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.sni))
        parts.push((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__.or)(gateway ? (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .chosen */ .FV)(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.tls, 'tls') : (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__.or)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.peer), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .chosen */ .FV)(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.kind, 'tcp')), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.sni, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(''))));
    if (names.has(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.tls) || (gateway && names.has(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.sni)))
        parts.push((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__.or)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.peer)), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .chosen */ .FV)(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.tls, 'tls')));
    if (names.has(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.directAddress) && names.has(_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.destinationAddress)) {
        const [from, to] = [_attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.directAddress, _attribute_js__WEBPACK_IMPORTED_MODULE_3__/* .attribute */ .lt.destinationAddress].map((name) => (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(name, (0,_access_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlock */ .Gr)('0.0.0.0/0') ?? [], 'IPv4'));
        if (from !== undefined && to !== undefined)
            parts.push((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__.or)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(from, to), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(from), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(to))));
    }
    const claims = [...names].filter((name) => name.startsWith('claim ['));
    for (const outer of claims)
        for (const inner of claims)
            if (inner !== outer && inner.startsWith(`${outer.slice(0, -1)},`))
                parts.push((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)((0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(outer, anything), (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(inner, anything))));
    return (0,_access_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(...parts);
};


/***/ }),

/***/ 78904:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(78904, module.exports, ["F6","iT"], "./later-mesh.cjs")

/***/ }),

/***/ 14777:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(14777, module.exports, ["b"], "./later-mesh.cjs")

/***/ })

};
