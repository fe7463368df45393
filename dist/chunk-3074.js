export const id = 3074;
export const ids = [3074];
export const modules = {

/***/ 28692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ repositoryLimits),
/* harmony export */   QU: () => (/* binding */ unchangedLimits),
/* harmony export */   fR: () => (/* binding */ folderLimits)
/* harmony export */ });
/** Files that a merge request can change. */
const repositoryLimits = { bytes: 1024 * 1024, documents: 500, depth: 50 };
/** Files that a merge request leaves as they are: all that is kept of a file. */
const unchangedLimits = { ...repositoryLimits, bytes: 2 * 1024 * 1024 };
/** Folders that a person names: `kubectl get -o yaml` of a large mesh is one long file, with deep schemas of CRDs in it. */
const folderLimits = { bytes: 256 * 1024 * 1024, documents: 1_000_000, depth: 100 };


/***/ }),

/***/ 76941:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IM: () => (/* binding */ openYaml),
  gM: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: openAnyYaml, readAnyYaml

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/manifests/parsed-file.ts
var parsed_file = __webpack_require__(14848);
;// CONCATENATED MODULE: ./src/manifests/plain-scalar.ts
const value = function (json) { return ({ kind: 'value', value: json }) };
const ambiguous = function (why, word = false) { return ({ kind: 'ambiguous', why, word }) };
const words = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, value(null)]),
    ...['true', 'True', 'TRUE'].map((word) => [word, value(true)]),
    ...['false', 'False', 'FALSE'].map((word) => [word, value(false)]),
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, ambiguous('YAML 1.1 reads it as true, YAML 1.2 as text', true)]),
    ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, ambiguous('YAML 1.1 reads it as false, YAML 1.2 as text', true)]),
]);
// All of these are linear: no two neighbouring parts can match the same character.
const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const otherBase = /^[-+]?0(?:[0-9_]+|o[0-7]+|b[01_]+|x[0-9a-fA-F_]+)$/;
const grouped = /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?$/;
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const fraction = /^[-+]?[0-9]*\.[0-9]+(?:[eE][-+][0-9]+)?$/;
const otherFraction = /^[-+]?(?:[0-9]+\.?|[0-9]*\.[0-9]+|[0-9]+\.)(?:[eE][-+]?[0-9]+)?$/;
const noJson = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/**
 * Reads a plain scalar where YAML 1.1 (what `kubectl` uses) and YAML 1.2 agree, and refuses it where they do not.
 * Dates stay text, as the Kubernetes readers have it.
 */
const readPlainScalar = function (text) {
    const word = words.get(text);
    if (word !== undefined)
        return word;
    const first = text.charCodeAt(0);
    const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (!numeric)
        return value(text);
    if (decimal.test(text) || hexadecimal.test(text)) {
        const number = Number(text);
        return Number.isSafeInteger(number)
            ? value(number + 0)
            : ambiguous('it is too large to be read exactly by every program');
    }
    if (otherBase.test(text))
        return ambiguous('programs read it as octal, binary, decimal or text');
    if (text.includes('_') && grouped.test(text))
        return ambiguous('YAML 1.1 reads it as a number, YAML 1.2 as text');
    if (sexagesimal.test(text))
        return ambiguous('YAML 1.1 reads it as a number to base 60, YAML 1.2 as text');
    if (fraction.test(text)) {
        const number = Number(text);
        return Number.isFinite(number) ? value(number) : ambiguous('it is too large for a number');
    }
    if (otherFraction.test(text))
        return ambiguous('some programs read it as a number, others as text');
    if (noJson.test(text))
        return ambiguous('JSON has no such number');
    return value(text);
};
const octal = /^0[0-7]{1,6}$/;
/**
 * The mode of a volume's files: `defaultMode: 0400`. kubectl, helm and the controllers of a cluster read it as octal, a
 * person means no other number, and no mode of a file decides who may call whom. Undefined for every other key or form.
 */
const readFileMode = function (key, text) { return (key === 'mode' || key === 'defaultMode') && octal.test(text) ? Number.parseInt(text, 8) : undefined };

// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/manifests/read-plain-flow.ts


/** Of another form than is read directly: thrown and caught among the readers of the plain form. */
class OtherForm extends Error {
}
// One for all: the stack trace of each would cost more than the reading.
const other = new OtherForm();
/** Leaves the text to the library. */
const leave = function () {
    throw other;
};
/** A list that grows keeps room for sixteen more, and most lists have one item. */
const trimmed = function (list) { return list.slice() };
/** Where the parts of one value are taken down; undefined where nobody asks for places. */
const notePlaces = function (all, value) {
    if (all === undefined)
        return undefined;
    const places = new Map();
    all.set(value, places);
    return places;
};
const readPlain = function (text) {
    const read = readPlainScalar(text);
    return read.kind === 'ambiguous' ? leave() : read.value;
};
const key = /(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([A-Za-z0-9_./-]{1,100})"): +/y;
const doubleQuoted = /"([^"\\]*)"/y;
const singleQuoted = /'([^']*)'/y;
// A colon within a word is a part of it: nothing follows it that would end a key.
const word = /[A-Za-z0-9_./](?:[A-Za-z0-9_./*-]|:(?=[A-Za-z0-9_./-]))*/y;
/**
 * Mappings in braces and sequences in brackets that end on their line, inside each other, of keys that are words and of
 * values that are words or quoted: `[{ name: http, port: 80 }]`. The rest is left to the library.
 */
class FlowReader {
    /** Where the reading is, and at last where the collection ended. */
    at = 0;
    text;
    start;
    depth;
    places;
    /** `start`: offset of the text in its file; `depth`: how deep collections may still be nested. */
    constructor(text, start, depth, places) {
        this.text = text;
        this.start = start;
        this.depth = depth;
        this.places = places;
    }
    collection(depth) {
        if (depth > this.depth)
            return leave();
        return this.text.charAt(this.at) === '{' ? this.map(depth) : this.sequence(depth);
    }
    map(depth) {
        const object = (0,parsed_file/* emptyObject */.vB)();
        const places = notePlaces(this.places, object);
        this.at += 1;
        for (let more = !this.ends('}'); more; more = this.goesOn('}')) {
            const offset = this.start + this.at;
            const found = this.take(key);
            const name = found[1] ?? found[2] ?? '';
            if (name in object || parsed_file/* forbiddenKeys */.kW.has(name))
                leave();
            if (found[1] !== undefined && typeof readPlain(name) !== 'string')
                leave();
            places?.set(name, offset);
            object[name] = this.value(depth);
        }
        return object;
    }
    sequence(depth) {
        const list = [];
        const places = notePlaces(this.places, list);
        this.at += 1;
        for (let more = !this.ends(']'); more; more = this.goesOn(']')) {
            places?.set(String(list.length), this.start + this.at);
            list.push(this.value(depth));
        }
        return places === undefined ? trimmed(list) : list;
    }
    value(depth) {
        switch (this.text.charAt(this.at)) {
            case '"':
                return this.take(doubleQuoted)[1] ?? '';
            case "'":
                return this.take(singleQuoted)[1] ?? '';
            case '{':
            case '[':
                return this.collection(depth + 1);
            default:
                return readPlain(this.take(word)[0]);
        }
    }
    take(form) {
        form.lastIndex = this.at;
        const found = form.exec(this.text);
        if (found === null)
            return leave();
        this.at += found[0].length;
        return found;
    }
    skipSpaces() {
        while (this.text.charCodeAt(this.at) === 32)
            this.at += 1;
    }
    /** Whether the collection ends here; its bracket is then passed. */
    ends(bracket) {
        this.skipSpaces();
        if (this.text.charAt(this.at) !== bracket)
            return false;
        this.at += 1;
        return true;
    }
    /** After an entry: a comma and another, or the end. */
    goesOn(bracket) {
        if (this.ends(bracket))
            return false;
        if (this.text.charAt(this.at) !== ',')
            return leave();
        this.at += 1;
        this.skipSpaces();
        return true;
    }
}
/** Reads the collection at the beginning of a text, and where it ends. */
const readFlow = function (text, start, depth, places) {
    const reader = new FlowReader(text, start, depth, places);
    const value = reader.collection(1);
    return { value, end: reader.at };
};

;// CONCATENATED MODULE: ./src/manifests/read-plain-yaml.ts



// Line feeds, printable ASCII, and letters and punctuation of western languages: none of them means anything to YAML.
const foreign = /[^\n\x20-\x7e\u00a1-\u024f\u2010-\u2027]/;
const separator = /^---(?: *| +#.*)$/;
const entry = /^(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([A-Za-z0-9_./-]{1,100})"):(?: +(.*))?$/;
const comment = /^(?: +#.*)?$/;
const read_plain_yaml_doubleQuoted = /^"([^"\\]*)"(.*)$/;
const read_plain_yaml_singleQuoted = /^'([^']*)'(.*)$/;
const dashes = /^(?:- +)*/;
const literal = /^\|-?$/;
const plainStart = /^(?:[A-Za-z0-9_./]|-[0-9])/;
/** Without the spaces at either end; an expression with `+$` takes quadratic time on hostile text. */
const withoutSpaces = function (text) {
    let from = 0;
    let to = text.length;
    while (from < to && text.charCodeAt(from) === 32)
        from += 1;
    while (to > from && text.charCodeAt(to - 1) === 32)
        to -= 1;
    return text.slice(from, to);
};
const scalar = function (text) {
    const first = text.charAt(0);
    if (first === '"' || first === "'") {
        const found = (first === '"' ? read_plain_yaml_doubleQuoted : read_plain_yaml_singleQuoted).exec(text);
        if (found === null || !comment.test(found[2] ?? ''))
            return leave();
        return found[1] ?? '';
    }
    const cut = text.indexOf(' #');
    const value = cut < 0 ? text : withoutSpaces(text.slice(0, cut));
    if (!plainStart.test(value) || value.includes(': ') || value.endsWith(':'))
        return leave();
    return readPlain(value);
};
const isItem = function (line) { return line.text.startsWith('- ') };
/** Keys that `entry` took, and that are no number, word or forbidden name: the same few stand in every file. */
const knownKeys = new Set();
const mostKeys = 5000;
/** Key and rest of a line whose key is known; undefined where the line has to be looked at. */
const splitKnown = function (text) {
    const colon = text.indexOf(':');
    if (colon < 1 || (colon + 1 < text.length && text.charCodeAt(colon + 1) !== 32))
        return undefined;
    const key = text.slice(0, colon);
    return knownKeys.has(key) ? { key, rest: withoutSpaces(text.slice(colon + 1)) } : undefined;
};
const splitEntry = function (text) {
    const found = entry.exec(text);
    if (found === null)
        return leave();
    const [, bare, quoted, rest = ''] = found;
    const key = bare ?? quoted ?? '';
    if (parsed_file/* forbiddenKeys */.kW.has(key))
        leave();
    if (bare !== undefined && typeof readPlain(bare) !== 'string')
        leave();
    if (bare !== undefined && knownKeys.size < mostKeys)
        knownKeys.add(bare);
    return { key, rest };
};
/** Lines of one document, from the first on. */
class PlainReader {
    at = 0;
    lines;
    depth;
    places;
    constructor(lines, depth, places) {
        this.lines = lines;
        this.depth = depth;
        this.places = places;
    }
    document() {
        const [first] = this.lines;
        if (first === undefined || isItem(first))
            return leave();
        const value = this.map(first.indent, 1);
        if (this.at < this.lines.length)
            leave();
        return value;
    }
    /** What stands behind a value on its line, a comment, is a part of `text`. */
    value(text, line, depth) {
        if (text.startsWith('|') && literal.test(text))
            return line.block ?? leave();
        if (!text.startsWith('{') && !text.startsWith('['))
            return scalar(text);
        const start = line.start + line.text.length - text.length;
        const { value, end } = readFlow(text, start, this.depth - depth, this.places);
        return comment.test(text.slice(end)) ? value : leave();
    }
    /** What belongs to the line before: deeper lines, or for a key the items of a sequence that stand no deeper. */
    nested(indent, depth) {
        const line = this.lines[this.at];
        if (line === undefined || line.indent < indent)
            return null;
        if (line.indent === indent)
            return isItem(line) ? this.sequence(indent, depth + 1) : null;
        return isItem(line) ? this.sequence(line.indent, depth + 1) : this.map(line.indent, depth + 1);
    }
    /** Nothing that is deeper may follow a value: it would go on there. */
    closed(indent) {
        const line = this.lines[this.at];
        if (line !== undefined && line.indent > indent)
            leave();
    }
    map(indent, depth) {
        if (depth > this.depth)
            leave();
        const object = (0,parsed_file/* emptyObject */.vB)();
        const places = notePlaces(this.places, object);
        for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
            if (isItem(line))
                break;
            const { key, rest } = splitKnown(line.text) ?? splitEntry(line.text);
            // A top-level list of objects has its places noted, which the library's nodes know.
            if (key in object || (depth === 1 && key === 'items'))
                leave();
            this.at += 1;
            places?.set(key, line.start);
            if (rest === '' || rest.startsWith('#'))
                object[key] = this.nested(indent, depth);
            else
                object[key] = this.value(rest, line, depth);
            this.closed(indent);
        }
        return object;
    }
    sequence(indent, depth) {
        if (depth > this.depth)
            leave();
        const list = [];
        const places = notePlaces(this.places, list);
        for (let line = this.lines[this.at]; line?.indent === indent && isItem(line); line = this.lines[this.at]) {
            const text = line.text.slice(1).replace(/^ +/, '');
            const shift = line.text.length - text.length;
            places?.set(String(list.length), line.start + shift);
            if (entry.test(text)) {
                this.lines[this.at] = { ...line, indent: line.indent + shift, start: line.start + shift, text };
                list.push(this.map(line.indent + shift, depth + 1));
            }
            else {
                this.at += 1;
                list.push(this.value(text, line, depth));
            }
            this.closed(indent);
        }
        return places === undefined ? trimmed(list) : list;
    }
}
/**
 * The text below a line that ends with `|` or `|-`: lines that stand deeper than the key or dash it belongs to, without
 * their common indent. Undefined where the line ends otherwise.
 */
const readBlock = function (text, line) {
    if (!line.text.endsWith('|') && !line.text.endsWith('|-'))
        return undefined;
    const before = dashes.exec(line.text)?.[0] ?? '';
    const rest = line.text.slice(before.length);
    const [sign, parent] = literal.test(rest)
        ? [rest, line.indent + before.lastIndexOf('-')]
        : [entry.exec(rest)?.[3] ?? '', line.indent + before.length];
    if (!literal.test(sign) || line.indent > parent)
        return undefined;
    const lines = [];
    let blank = 0;
    let indent = -1;
    let end = line.end;
    for (let offset = line.end; offset < text.length;) {
        const stop = text.indexOf('\n', offset);
        // Whether a text without a last line feed ends with one is no question of the plain form.
        if (stop < 0)
            return leave();
        let from = offset;
        while (from < stop && text.charCodeAt(from) === 32)
            from += 1;
        if (from === stop) {
            if (from - offset > Math.max(indent, 0))
                return leave();
            blank += 1;
        }
        else {
            if (from - offset <= parent)
                break;
            if (indent < 0)
                indent = from - offset;
            if (from - offset < indent)
                return leave();
            for (; blank > 0; blank -= 1)
                lines.push('');
            lines.push(text.slice(offset + indent, stop));
            end = stop + 1;
        }
        offset = stop + 1;
    }
    if (lines.length === 0)
        return leave();
    return { block: lines.join('\n') + (sign === '|' ? '\n' : ''), end };
};
const helmSource = /^# Source: (.{1,500})$/m;
/**
 * Finds parts of the one value that a text of the plain form holds: the offset of a mapping's member at its key, of a
 * sequence's element at the element, of what is not there at its nearest parent. Undefined for a text of another form.
 */
const openPlainYaml = function (text) {
    const places = new Map();
    const [document, ...more] = readPlainYaml(text, { bytes: Infinity, documents: 2, depth: 100 }, { places }) ?? [];
    if (document === undefined || more.length > 0)
        return undefined;
    return (parts) => {
        let value = document.value;
        let offset = document.range.start;
        for (const part of parts) {
            const found = value === undefined ? undefined : places.get(value)?.get(part);
            if (found === undefined)
                return offset;
            offset = found;
            if ((0,json/* isJsonObject */.OW)(value))
                value = value[part];
            else
                value = Array.isArray(value) ? value[Number(part)] : undefined;
        }
        return offset;
    };
};
/** Where the document that begins at `start` has its end: at the line that begins with the mark of another. */
const endOfDocument = function (text, start) {
    if (text.startsWith('---', start))
        return start;
    const found = text.indexOf('\n---', start);
    return found < 0 ? text.length : found + 1;
};
/** Shorter texts are read before it pays to remember their parts. */
const read_plain_yaml_short = 4000;
const movedRange = function ({ start, end }, by) { return ({ start: start + by, end: end + by }) };
/** A document of a part of a text, as one of the text. It has no flaws. */
const moved = function (document, by) {
    if (by === 0)
        return document;
    const { range, items } = document;
    return {
        ...document,
        range: movedRange(range, by),
        ...(items.size === 0 ? {} : { items: new Map([...items].map(([item, at]) => [item, movedRange(at, by)])) }),
    };
};
/**
 * Reads a stream of the plain form; undefined where any of it is of another. `places` takes down where its parts stand; of what
 * is `known` nobody asks for them.
 */
const readPlainYaml = function (text, limits, { places, known } = {}) {
    if (foreign.test(text))
        return undefined;
    const documents = [];
    let lines = [];
    let begin = 0;
    let separators = 0;
    const isLong = text.length > read_plain_yaml_short;
    const finish = () => {
        const [first, last] = [lines[0], lines.at(-1)];
        if (first !== undefined && last !== undefined) {
            const value = new PlainReader(lines, limits.depth, places).document();
            const before = text.slice(begin, first.start);
            const renderedFrom = before.includes('# Source: ') ? helmSource.exec(before)?.[1] : undefined;
            const document = {
                range: { start: first.start, end: last.end },
                value,
                flaws: parsed_file/* noFlaws */.$h,
                items: parsed_file/* noItems */.Cz,
                ...(renderedFrom === undefined ? {} : { renderedFrom }),
            };
            documents.push(document);
            if (isLong && known !== undefined) {
                const end = endOfDocument(text, begin);
                if (begin > 0 || end < text.length)
                    known.set(text.slice(begin, end), moved(document, -begin));
            }
        }
        lines = [];
    };
    /** Where what follows a document that is known begins. */
    const skipKnown = () => {
        if (!isLong || known === undefined)
            return begin;
        const end = endOfDocument(text, begin);
        const found = begin > 0 || end < text.length ? known.get(text.slice(begin, end)) : undefined;
        if (found === undefined)
            return begin;
        documents.push(moved(found, begin));
        return end;
    };
    try {
        for (let offset = skipKnown(); offset < text.length;) {
            const found = text.indexOf('\n', offset);
            const stop = found < 0 ? text.length : found;
            const end = found < 0 ? stop : stop + 1;
            let from = offset;
            while (from < stop && text.charCodeAt(from) === 32)
                from += 1;
            let to = stop;
            while (to > from && text.charCodeAt(to - 1) === 32)
                to -= 1;
            const line = text.slice(from, to);
            if (from === offset && (line.startsWith('---') || line.startsWith('...'))) {
                if (!separator.test(line))
                    return undefined;
                finish();
                begin = end;
                separators += 1;
                if (separators >= limits.documents)
                    return undefined;
                offset = skipKnown();
                continue;
            }
            if (line !== '' && !line.startsWith('#')) {
                const one = { indent: from - offset, start: from, text: line, end };
                const block = readBlock(text, one);
                lines.push(block === undefined ? one : { ...one, ...block });
                offset = block?.end ?? end;
                continue;
            }
            offset = end;
        }
        finish();
    }
    catch (error) {
        if (!(error instanceof OtherForm))
            throw error;
        return undefined;
    }
    return documents;
};

;// CONCATENATED MODULE: ./src/manifests/unlike-kubectl.ts
// YAML 1.1 ends a line at each of them, also a comment; YAML 1.2 and all that is drawn on a screen do not.
const oldBreak = /[\u0085\u2028\u2029]|\r(?!\n)/;
const nameOf = function (character) { return character === '\r'
    ? 'a carriage return alone'
    : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` };
const breakFlaw = function (text) {
    const found = oldBreak.exec(text);
    if (found === null)
        return undefined;
    return {
        code: 'YAML_FEATURE',
        offset: found.index,
        message: 'kubectl ends the line at this character, and other programs go on with it',
        expected: 'lines that end with a line feed',
        received: nameOf(found[0]),
        remedy: 'Write a line feed, or an escape in double quotes: "\\u2028"',
    };
};
const unlike_kubectl_separator = /^---[ \t]*(?:#.*)?\r?$/;
const marker = /^(?:---|\.\.\.)(?:[ \t\r]|$)/;
const droppedDocument = function (offset, received) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'kubectl reads one document between two lines of ---, so it drops what follows here without a word',
    expected: '--- on a line of its own between two objects',
    received: received.slice(0, 60),
    remedy: 'Put --- alone on this line',
}) };
/** Documents that other programs read, and kubectl does not: it splits a file at lines of `---` alone. */
const documentFlaw = function (text) {
    let started = false;
    let ended;
    for (let offset = 0; offset < text.length;) {
        const found = text.indexOf('\n', offset);
        const end = found < 0 ? text.length : found;
        const line = text.slice(offset, end);
        const isMarker = marker.test(line);
        if (unlike_kubectl_separator.test(line)) {
            started = false;
            ended = undefined;
        }
        else if (isMarker && line.startsWith('...')) {
            if (started)
                ended ??= { offset, line };
        }
        else if (!/^\s*(?:#|$)/.test(line)) {
            if (ended !== undefined)
                return droppedDocument(ended.offset, ended.line);
            if (isMarker && started)
                return droppedDocument(offset, line);
            started = true;
        }
        offset = end + 1;
    }
    return undefined;
};
/** The first place from which on kubectl reads another text than the rest of the world. */
const unlikeKubectl = function (text) { return breakFlaw(text) ?? documentFlaw(text) };

;// CONCATENATED MODULE: ./src/manifests/read-yaml.ts






const feature = function (what, offset, received, remedy) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: what,
    received: received.slice(0, 60),
    remedy,
}) };
const refusedAlias = function (offset, text) { return feature('Aliases are refused: programs differ in what they expand', offset, text, 'Write the value out') };
/** What a lexeme starts with, where its mere presence is refused. */
const refusedLexemes = new Map([
    [
        '&',
        (offset, text) => feature('Anchors are refused: programs differ in what they expand', offset, text, 'Write the value out where it is used'),
    ],
    ['*', refusedAlias],
    [
        '!',
        (offset, text) => feature('Tags are refused: they make programs build different values', offset, text, 'Remove the tag; quote the value if it is text'),
    ],
    [
        '%',
        (offset, text) => feature('Directives are refused: they change how the file reads', offset, text, 'Remove the line'),
    ],
]);
const noSpace = function (offset) { return ({
    code: 'YAML_SYNTAX',
    offset,
    message: 'This is not well-formed YAML for kubectl: a key without quotes needs a space behind its colon',
    remedy: 'Write a space behind the colon',
}) };
// The lexer announces a plain or block scalar by this character; the next lexeme is its text (`yaml`, cst.SCALAR).
const scalarFollows = '\x1f';
// It says by this one that a flow collection ends for want of indentation (`yaml`, cst.FLOW_END).
const flowEnds = '\x18';
/** Lines of flow collections that stand too far left; of more the text is left as it is. */
const mostJoined = 64;
/**
 * A text in which lines of a flow collection that stand too far left for YAML 1.2 follow on the line before, each at its own place.
 * kubectl asks for no indentation there (libyaml: yaml_parser_unroll_indent). A line that goes on with a word stays: it is folded.
 */
const joinFlows = function (text) {
    let joined = text;
    for (let count = 0; count < mostJoined; count += 1) {
        const at = endOfFlow(joined);
        if (at === undefined)
            return joined;
        const end = joined.lastIndexOf('\n', at - 1);
        const before = joined.slice(joined.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0)).trimEnd();
        const isMarker = at === end + 1 && /^(?:---|\.\.\.)(?:\s|$)/.test(joined.slice(at, at + 4));
        // A comment ends with its line, and a word goes on in the next one with one space.
        const isBetween = !before.includes('#') && (/[,[{:]$/.test(before) || /^[,\]}]/.test(joined.slice(at, at + 1)));
        if (isMarker || !isBetween)
            return text;
        const start = end - (joined[end - 1] === '\r' ? 1 : 0);
        joined = `${joined.slice(0, start)}${' '.repeat(end + 1 - start)}${joined.slice(end + 1)}`;
    }
    return endOfFlow(joined) === undefined ? joined : text;
};
const endOfFlow = function (text) {
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === flowEnds)
            return offset;
        if (lexeme.length !== 1 || !ofLexer.has(lexeme))
            offset += lexeme.length;
    }
    return undefined;
};
/** Lexemes that stand for nothing of the text (`yaml`, cst: BOM is one of the text). */
const ofLexer = new Set(['\x02', scalarFollows, flowEnds]);
/** Refused features of one file, after which the rest of it is not looked at. */
const maximumFeatures = 100;
const compose = function (text, maximum) {
    const lexer = new dist/* Lexer */.JG();
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        strict: true,
    });
    const documents = [];
    const flaws = [];
    let scalar = false;
    let endsFlow = false;
    let before;
    for (const lexeme of lexer.lex(text)) {
        if (scalar) {
            scalar = false;
            before = 'plain';
        }
        else if (lexeme === scalarFollows) {
            if (before === 'plain key')
                flaws.push(noSpace(parser.offset));
            scalar = true;
        }
        else {
            if (before === 'plain key' && !/^[\s#]/.test(lexeme))
                flaws.push(noSpace(parser.offset));
            before = before === 'plain' && lexeme === ':' ? 'plain key' : undefined;
            endsFlow ||= lexeme === flowEnds;
            const refused = refusedLexemes.get(lexeme.charAt(0));
            if (refused !== undefined)
                flaws.push(refused(parser.offset, lexeme));
            if (flaws.length >= maximumFeatures)
                return { documents: [], flaws, stopped: true };
        }
        for (const token of parser.next(lexeme))
            for (const document of composer.next(token))
                documents.push(document);
        if (documents.length > maximum)
            return { documents, flaws, tooMany: parser.offset };
    }
    for (const token of parser.end())
        for (const document of composer.next(token))
            documents.push(document);
    for (const document of composer.end())
        documents.push(document);
    // Without any document the composer keeps what it found to itself.
    if (documents.length === 0) {
        for (const error of composer.streamInfo().errors)
            flaws.push(syntax(error.pos[0], error.message));
    }
    if (documents.length > maximum)
        return { documents, flaws, tooMany: text.length };
    return { documents, flaws, ...(endsFlow ? { endsFlow } : {}) };
};
const composeJoined = function (text, maximum) {
    const composed = compose(text, maximum);
    const joined = composed.endsFlow === true ? joinFlows(text) : text;
    return joined === text ? composed : compose(joined, maximum);
};
const syntax = function (offset, message) { return ({
    code: 'YAML_SYNTAX',
    offset,
    message: `This is not well-formed YAML: ${message.slice(0, 200)}`,
    remedy: 'Fix the line; if the file is a template, render it first',
}) };
const isWhole = /^[0-9]+$/;
/** Turns the nodes of one document into values and collects what is refused. */
class Converter {
    flaws = [];
    items = new Map();
    /** Some key of the document itself is not known. */
    hidesKeys = false;
    depth;
    options;
    constructor(depth, options) {
        this.depth = depth;
        this.options = options;
    }
    /** `list`: a document or an item of a list, whose `items` may be objects of their own. */
    value(node, depth, list) {
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, depth + 1, list);
        if ((0,dist/* isSeq */.oP)(node))
            return this.sequence(node, depth + 1, false);
        // Its lexeme is refused already; a value that depends on it must never pass for null.
        if ((0,dist/* isAlias */.Vj)(node))
            this.flaws.push(refusedAlias(node.range[0], node.source));
        return null;
    }
    scalar(node) {
        const text = String(node.value);
        if (node.type !== 'PLAIN')
            return text;
        const read = readPlainScalar(text);
        if (read.kind === 'value')
            return read.value;
        if (read.word && this.options.words === 'text')
            return text;
        this.flaws.push(feature(`This unquoted value is refused: ${read.why}`, node.range[0], text, `Quote it: "${text.slice(0, 60)}"`));
        return text;
    }
    key(node, offset) {
        if (!(0,dist/* isScalar */.jn)(node)) {
            this.flaws.push(feature('A key must be text', offset, node === null ? 'no key' : 'a mapping or sequence', 'Use a quoted string as the key'));
            return undefined;
        }
        const scalar = node;
        const text = String(scalar.value);
        const at = scalar.range[0];
        if (text === '<<') {
            this.flaws.push(feature('Merge keys are refused: programs differ in what they expand', at, text, 'Write the merged fields out'));
            return undefined;
        }
        if (scalar.type === 'PLAIN') {
            const read = readPlainScalar(text);
            // Every reader of Kubernetes turns a whole number as a key into its text: Istio's documents write `8080:` so.
            if (read.kind === 'value' && typeof read.value === 'number' && String(read.value) === text && isWhole.test(text))
                return { text, offset: at };
            if (read.kind === 'ambiguous' || typeof read.value !== 'string') {
                this.flaws.push(feature('A key must be text, and programs do not read this one as text', at, text, `Quote it: "${text.slice(0, 60)}"`));
                return undefined;
            }
        }
        return { text, offset: at };
    }
    map(node, depth, list) {
        const object = (0,parsed_file/* emptyObject */.vB)();
        if (depth > this.depth) {
            this.flaws.push((0,parsed_file/* tooDeep */.DI)(this.depth, node.range[0]));
            return object;
        }
        for (const pair of node.items) {
            const key = this.key(pair.key, node.range[0]);
            if (key === undefined) {
                // A plain word, as `on`, is refused for what it stands for; it is never another key.
                if (depth === 1 && (!(0,dist/* isScalar */.jn)(pair.key) || String(pair.key.value) === '<<'))
                    this.hidesKeys = true;
                this.value(pair.value, depth, false);
                continue;
            }
            if (parsed_file/* forbiddenKeys */.kW.has(key.text)) {
                this.flaws.push((0,parsed_file/* forbiddenKey */.$X)(key.text, key.offset));
                continue;
            }
            if (key.text in object)
                this.flaws.push((0,parsed_file/* duplicateKey */.Ve)(key.text, key.offset));
            object[key.text] =
                list && key.text === 'items' && (0,dist/* isSeq */.oP)(pair.value)
                    ? this.sequence(pair.value, depth + 1, true)
                    : // No object of Kubernetes is a file itself: its own keys have no mode.
                        ((depth > 1 ? fileMode(key.text, pair.value) : undefined) ?? this.value(pair.value, depth, false));
        }
        return object;
    }
    sequence(node, depth, list) {
        if (depth > this.depth) {
            this.flaws.push((0,parsed_file/* tooDeep */.DI)(this.depth, node.range[0]));
            return [];
        }
        return node.items.map((item) => {
            // `[a: b]` is a sequence of one-pair mappings; the composer gives those as mappings.
            const value = this.value(item, depth, list);
            if (list && (0,dist/* isMap */.jh)(item) && typeof value === 'object' && value !== null) {
                const range = item.range;
                this.items.set(value, { start: range[0], end: range[2] });
            }
            return value;
        });
    }
}
const fileMode = function (key, node) { return (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN' ? readFileMode(key, String(node.value)) : undefined };
const read_yaml_helmSource = /^# Source: ([^\r\n]{1,500})\r?$/m;
/** One mistake, the first: what the library says behind it is about what that one left open, line after line. */
const syntaxFlawsOf = function ({ errors }, depth) {
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted !== undefined)
        return [(0,parsed_file/* tooDeep */.DI)(depth, exhausted.pos[0])];
    const first = errors.reduce((least, error) => (least === undefined || error.pos[0] < least.pos[0] ? error : least), undefined);
    return first === undefined ? [] : [syntax(first.pos[0], first.message)];
};
const readDocument = function (text, document, start, refused, depth, options) {
    const contents = document.contents;
    const converter = new Converter(depth, options);
    const syntaxFlaws = syntaxFlawsOf(document, depth);
    const value = converter.value(contents, 0, true);
    const seen = new Set(refused.map((flaw) => flaw.offset));
    // Of what cannot be read, its values say nothing.
    const ofValues = syntaxFlaws.length > 0 ? [] : converter.flaws.filter((flaw) => !seen.has(flaw.offset));
    const flaws = [...syntaxFlaws, ...refused, ...ofValues];
    if (flaws.length === 0 && value === null)
        return undefined;
    const first = contents?.range[0] ?? document.range[0];
    const head = text.slice(start, first);
    const renderedFrom = head.includes('# Source: ') ? read_yaml_helmSource.exec(head)?.[1] : undefined;
    return {
        range: { start: first, end: contents?.range[2] ?? document.range[2] },
        value: syntaxFlaws.length === 0 ? value : undefined,
        flaws,
        items: converter.items,
        ...(converter.hidesKeys ? { hidesKeys: true } : {}),
        ...(renderedFrom === undefined ? {} : { renderedFrom }),
    };
};
/** The library makes an Error of each mistake: a hostile file has half a million, and their stack traces cost seconds. */
const withoutStackTraces = function (read) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return read();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
};
/**
 * Reads a YAML stream strictly: only what YAML 1.1 and 1.2 readers agree on gets a value (attacks K06 to K08). Empty
 * documents are left out. Never throws, whatever the text.
 */
const readYaml = function (text, limits, options = {}) {
    const plain = readPlainYaml(text, limits, options);
    if (plain !== undefined)
        return { language: 'yaml', documents: plain };
    const flaw = unlikeKubectl(text);
    if (flaw !== undefined)
        return { language: 'yaml', documents: [unread(text, flaw)] };
    const parts = readParts(text, limits, options);
    return parts === undefined ? readAnyYaml(text, limits, options) : { language: 'yaml', documents: parts };
};
/** Lines that make more of a stream than documents between lines of `---`, and such lines with anything more in them. */
const otherThanParts = /\ufeff|^(?:%|\.\.\.|---(?! *$))/m;
/**
 * Each document of a stream by itself, so that one that is not of the plain form leaves the others to it, and what two files
 * share is read once. Undefined where a document has a flaw: those of a whole stream are counted together.
 */
const readParts = function (text, limits, options) {
    if (text.length <= read_plain_yaml_short || otherThanParts.test(text))
        return undefined;
    const documents = [];
    const byLibrary = knownByLibrary(options.known);
    let separators = 0;
    for (let begin = 0; begin < text.length;) {
        const end = endOfDocument(text, begin);
        if (begin === 0 && end === text.length)
            return undefined;
        const part = text.slice(begin, end);
        const read = readPart(part, limits, options, byLibrary);
        if (read === undefined)
            return undefined;
        // Comments above a line of --- may be about the document below it: before the first one, and behind what a document holds.
        const isEmpty = begin > 0 && !/^[ \t]*[^\s#]/m.test(part);
        const told = read.at(-1)?.range.end ?? (isEmpty ? part.length : 0);
        if (part.includes('# Source: ', told))
            return undefined;
        for (const document of read)
            documents.push(moved(document, begin));
        const stop = text.indexOf('\n', end);
        if (end === text.length || stop < 0)
            break;
        begin = stop + 1;
        separators += 1;
        if (separators >= limits.documents)
            return undefined;
    }
    return documents;
};
/**
 * Documents that the library read, beside the known ones of the plain form: a text of that form alone never takes one, so that
 * a document has the same end in all that is read so.
 */
const readByLibrary = new WeakMap();
const knownByLibrary = function (known) {
    const found = (known === undefined ? undefined : readByLibrary.get(known)) ?? new Map();
    if (known !== undefined)
        readByLibrary.set(known, found);
    return found;
};
const readPart = function (part, limits, options, byLibrary) {
    const known = byLibrary.get(part);
    if (known !== undefined)
        return [known];
    const read = options.known?.get(part);
    const plain = read === undefined ? readPlainYaml(part, limits, options) : [read];
    // To the library a comment below the last line is a part of the document.
    if (plain?.every(({ range }) => part.slice(range.end).trim() === '') === true) {
        const [document] = plain;
        if (document !== undefined && plain.length === 1)
            options.known?.set(part, document);
        return plain;
    }
    const { documents } = readAnyYaml(part, limits, options);
    if (documents.some(({ flaws }) => flaws.length > 0))
        return undefined;
    const [document] = documents;
    if (document !== undefined && documents.length === 1)
        byLibrary.set(part, document);
    return documents;
};
const unread = function (text, ...flaws) { return ({
    range: { start: 0, end: text.length },
    value: undefined,
    flaws,
    items: parsed_file/* noItems */.Cz,
}) };
/** The same by the library alone, whatever the form of the text. */
const readAnyYaml = function (text, limits, options = {}) {
    const { documents, flaws, tooMany, stopped } = withoutStackTraces(() => composeJoined(text, limits.documents));
    if (tooMany !== undefined) {
        const flaw = {
            code: 'YAML_LIMIT',
            offset: tooMany,
            message: 'The file holds too many documents',
            expected: `at most ${limits.documents}`,
            remedy: 'Split the file',
        };
        return { language: 'yaml', documents: [unread(text, flaw)] };
    }
    const read = [];
    let start = 0;
    let next = 0;
    for (const [index, document] of documents.entries()) {
        const end = index === documents.length - 1 ? Number.POSITIVE_INFINITY : document.range[2];
        const from = next;
        while (next < flaws.length && (flaws[next]?.offset ?? 0) < end)
            next += 1;
        const parsed = readDocument(text, document, start, flaws.slice(from, next), limits.depth, options);
        if (parsed !== undefined)
            read.push(parsed);
        start = document.range[2];
    }
    if (stopped === true || (documents.length === 0 && flaws.length > 0)) {
        read.push(unread(text, ...flaws));
    }
    return { language: 'yaml', documents: read };
};
/**
 * Finds parts of a value within `text`, which holds the one value, indented as in its file: gives the offset of a
 * mapping's member at its key, of a sequence's element at the element. A part that is not there gives its nearest parent.
 */
const openYaml = function (text) {
    const plain = openPlainYaml(text);
    return plain === undefined ? openAnyYaml(text) : (pointer) => plain((0,positions/* pointerParts */.uo)(pointer));
};
/** The same by the library alone. */
const openAnyYaml = function (text) {
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const contents = [...composer.compose(new dist/* Parser */.iX().parse(joinFlows(text)))][0]?.contents;
    return (pointer) => findNode(contents, (0,positions/* pointerParts */.uo)(pointer));
};
const findNode = function (contents, parts) {
    let node = contents;
    let offset = contents?.range[0] ?? 0;
    for (const part of parts) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === part);
            if (pair === undefined)
                return offset;
            offset = pair.key.range[0];
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const item = /^(?:0|[1-9][0-9]*)$/.test(part) ? node.items[Number(part)] : undefined;
            if (item === undefined)
                return offset;
            offset = item.range?.[0] ?? offset;
            node = item;
        }
        else {
            return offset;
        }
    }
    return offset;
};


/***/ })

};
