export const id = 1297;
export const ids = [1297];
export const modules = {

/***/ 8692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryLimits),
/* harmony export */   f: () => (/* binding */ folderLimits)
/* harmony export */ });
/** Files that a merge request can change. */
const repositoryLimits = { bytes: 1024 * 1024, documents: 500, depth: 50 };
/** Folders that a person names: `kubectl get -o yaml` of a large mesh is one long file, with deep schemas of CRDs in it. */
const folderLimits = { bytes: 256 * 1024 * 1024, documents: 1_000_000, depth: 100 };


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = (key, offset) => ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
});
const duplicateKey = (key, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
});
const tooDeep = (depth, offset) => ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
});
const notExact = (text, offset) => ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
});
/** An object without a prototype, so that no key of a file can reach one. */
const emptyObject = () => Object.create(null);


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/* unused harmony export positionOf */
/** The place of one offset. Counts from the start: for many offsets of one text use `positionsOf`. */
const positionOf = (text, offset) => {
    const end = Math.min(offset, text.length);
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: end - start + 1 };
};
/** Places of many offsets of one text: the lines are counted once, at the first call. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` → ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
/** One step of a JSON pointer, escaped. */
const pointerPart = (part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IM: () => (/* binding */ openYaml),
  gM: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: openAnyYaml, readAnyYaml

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/manifests/parsed-file.ts
var parsed_file = __webpack_require__(4848);
;// CONCATENATED MODULE: ./src/manifests/plain-scalar.ts
const value = (json) => ({ kind: 'value', value: json });
const ambiguous = (why, word = false) => ({ kind: 'ambiguous', why, word });
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
const readPlainScalar = (text) => {
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

// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(1898);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/manifests/read-plain-yaml.ts



/**
 * The YAML that people and tools write for Kubernetes: block mappings and sequences, one entry a line, values that end on
 * their line. It is read several times faster than YAML at large. Whatever is not surely of this form, mistakes included,
 * is left to the library: a text is read here whole or not at all, and then it has the same value there and no flaw.
 */
/** Thrown and caught in this file alone. */
class OtherForm extends Error {
}
// Line feeds, printable ASCII, and letters and punctuation of western languages: none of them means anything to YAML.
const foreign = /[^\n\x20-\x7e\u00a1-\u024f\u2010-\u2027]/;
const separator = /^---(?: *| +#.*)$/;
const entry = /^(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([A-Za-z0-9_./-]{1,100})"):(?: +(.*))?$/;
const comment = /^(?: +#.*)?$/;
const doubleQuoted = /^"([^"\\]*)"(.*)$/;
const singleQuoted = /^'([^']*)'(.*)$/;
const flowList = /^\[([^[\]]*)\](.*)$/;
const flowItem = /^(?:"([^"\\,{}]*)"|'([^',{}]*)'|([A-Za-z0-9_./][A-Za-z0-9_./*-]*))$/;
const plainStart = /^(?:[A-Za-z0-9_./]|-[0-9])/;
const plain = (text) => {
    const read = readPlainScalar(text);
    if (read.kind === 'ambiguous')
        throw new OtherForm();
    return read.value;
};
/** Without the spaces at either end; an expression with `+$` takes quadratic time on hostile text. */
const withoutSpaces = (text) => {
    let [from, to] = [0, text.length];
    while (from < to && text.charCodeAt(from) === 32)
        from += 1;
    while (to > from && text.charCodeAt(to - 1) === 32)
        to -= 1;
    return text.slice(from, to);
};
const scalar = (text) => {
    switch (text.charAt(0)) {
        case '"':
        case "'": {
            const found = (text.startsWith('"') ? doubleQuoted : singleQuoted).exec(text);
            if (found === null || !comment.test(found[2] ?? ''))
                throw new OtherForm();
            return found[1] ?? '';
        }
        case '{':
            if (!text.startsWith('{}') || !comment.test(text.slice(2)))
                throw new OtherForm();
            return (0,parsed_file/* emptyObject */.vB)();
        case '[': {
            const found = flowList.exec(text);
            if (found === null || !comment.test(found[2] ?? ''))
                throw new OtherForm();
            const inner = withoutSpaces(found[1] ?? '');
            if (inner === '')
                return [];
            return inner.split(',').map((item) => {
                const one = flowItem.exec(withoutSpaces(item));
                if (one === null)
                    throw new OtherForm();
                return one[1] ?? one[2] ?? plain(one[3] ?? '');
            });
        }
        default: {
            const cut = text.indexOf(' #');
            const value = cut < 0 ? text : withoutSpaces(text.slice(0, cut));
            if (!plainStart.test(value) || value.includes(': ') || value.endsWith(':'))
                throw new OtherForm();
            return plain(value);
        }
    }
};
/** The elements of a sequence in brackets; `start` is the offset of the bracket. */
const flowPlaces = (text, start) => {
    const places = new Map();
    let at = start + 1;
    for (const [index, item] of (flowList.exec(text)?.[1] ?? '').split(',').entries()) {
        places.set(String(index), at + item.length - item.trimStart().length);
        at += item.length + 1;
    }
    return places;
};
const isItem = (line) => line.text.startsWith('- ');
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
            throw new OtherForm();
        const value = this.map(first.indent, 1);
        if (this.at < this.lines.length)
            throw new OtherForm();
        return value;
    }
    value(text, line) {
        const value = scalar(text);
        // What stands behind it on the line, a comment, is a part of `text`.
        if (this.places !== undefined && Array.isArray(value) && value.length > 0)
            this.places.set(value, flowPlaces(text, line.start + line.text.length - text.length));
        return value;
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
            throw new OtherForm();
    }
    map(indent, depth) {
        if (depth > this.depth)
            throw new OtherForm();
        const object = (0,parsed_file/* emptyObject */.vB)();
        const places = new Map();
        this.places?.set(object, places);
        for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
            const found = entry.exec(line.text);
            if (found === null) {
                if (isItem(line))
                    break;
                throw new OtherForm();
            }
            const [, bare, quoted, rest = ''] = found;
            const key = bare ?? quoted ?? '';
            // A top-level list of objects has its places noted, which the library's nodes know.
            if (key in object || parsed_file/* forbiddenKeys */.kW.has(key) || (depth === 1 && key === 'items'))
                throw new OtherForm();
            if (bare !== undefined && typeof plain(bare) !== 'string')
                throw new OtherForm();
            this.at += 1;
            if (this.places !== undefined)
                places.set(key, line.start);
            if (rest === '' || rest.startsWith('#'))
                object[key] = this.nested(indent, depth);
            else
                object[key] = this.value(rest, line);
            this.closed(indent);
        }
        return object;
    }
    sequence(indent, depth) {
        if (depth > this.depth)
            throw new OtherForm();
        const list = [];
        const places = new Map();
        this.places?.set(list, places);
        for (let line = this.lines[this.at]; line?.indent === indent && isItem(line); line = this.lines[this.at]) {
            const text = line.text.slice(1).replace(/^ +/, '');
            const shift = line.text.length - text.length;
            if (this.places !== undefined)
                places.set(String(list.length), line.start + shift);
            if (entry.test(text)) {
                this.lines[this.at] = { ...line, indent: line.indent + shift, start: line.start + shift, text };
                list.push(this.map(line.indent + shift, depth + 1));
            }
            else {
                this.at += 1;
                list.push(this.value(text, line));
            }
            this.closed(indent);
        }
        return list;
    }
}
const helmSource = /^# Source: (.{1,500})$/m;
/**
 * Finds parts of the one value that a text of the plain form holds: the offset of a mapping's member at its key, of a
 * sequence's element at the element, of what is not there at its nearest parent. Undefined for a text of another form.
 */
const openPlainYaml = (text) => {
    const places = new Map();
    const [document, ...more] = readPlainYaml(text, { bytes: Infinity, documents: 2, depth: 100 }, places) ?? [];
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
            if ((0,json/* isJsonObject */.O)(value))
                value = value[part];
            else
                value = Array.isArray(value) ? value[Number(part)] : undefined;
        }
        return offset;
    };
};
/** Reads a stream of the plain form; undefined where any of it is of another. `places` takes down where its parts stand. */
const readPlainYaml = (text, limits, places) => {
    if (foreign.test(text))
        return undefined;
    const documents = [];
    let lines = [];
    let head = 0;
    let separators = 0;
    const finish = () => {
        const [first, last] = [lines[0], lines.at(-1)];
        if (first !== undefined && last !== undefined) {
            const value = new PlainReader(lines, limits.depth, places).document();
            const before = text.slice(head, first.start);
            const renderedFrom = before.includes('# Source: ') ? helmSource.exec(before)?.[1] : undefined;
            documents.push({
                range: { start: first.start, end: last.end },
                value,
                flaws: [],
                items: new Map(),
                ...(renderedFrom === undefined ? {} : { renderedFrom }),
            });
        }
        lines = [];
    };
    try {
        for (let offset = 0; offset < text.length;) {
            const found = text.indexOf('\n', offset);
            const stop = found < 0 ? text.length : found;
            const end = found < 0 ? stop : stop + 1;
            let from = offset;
            while (from < stop && text.charCodeAt(from) === 32)
                from += 1;
            const line = withoutSpaces(text.slice(from, stop));
            if (from === offset && (line.startsWith('---') || line.startsWith('...'))) {
                if (!separator.test(line))
                    return undefined;
                finish();
                head = offset;
                separators += 1;
                if (separators >= limits.documents)
                    return undefined;
            }
            else if (line !== '' && !line.startsWith('#')) {
                lines.push({ indent: from - offset, start: from, text: line, end });
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

;// CONCATENATED MODULE: ./src/manifests/read-yaml.ts





const feature = (what, offset, received, remedy) => ({
    code: 'YAML_FEATURE',
    offset,
    message: what,
    received: received.slice(0, 60),
    remedy,
});
const refusedAlias = (offset, text) => feature('Aliases are refused: programs differ in what they expand', offset, text, 'Write the value out');
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
// The lexer announces a plain or block scalar by this character; the next lexeme is its text (`yaml`, cst.SCALAR).
const scalarFollows = '\x1f';
/** Refused features of one file, after which the rest of it is not looked at. */
const maximumFeatures = 100;
const compose = (text, maximum) => {
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
    for (const lexeme of lexer.lex(text)) {
        if (scalar) {
            scalar = false;
        }
        else if (lexeme === scalarFollows) {
            scalar = true;
        }
        else {
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
    return documents.length > maximum ? { documents, flaws, tooMany: text.length } : { documents, flaws };
};
const syntax = (offset, message) => ({
    code: 'YAML_SYNTAX',
    offset,
    message: `This is not well-formed YAML: ${message.slice(0, 200)}`,
    remedy: 'Mend the line; if the file is a template, render it first',
});
/** Turns the nodes of one document into values and collects what is refused. */
class Converter {
    flaws = [];
    items = new Map();
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
                    : this.value(pair.value, depth, false);
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
const read_yaml_helmSource = /^# Source: ([^\r\n]{1,500})\r?$/m;
const readDocument = (text, document, start, refused, depth, options) => {
    const contents = document.contents;
    const converter = new Converter(depth, options);
    const syntaxFlaws = document.errors.map((error) => error.code === 'RESOURCE_EXHAUSTION' ? (0,parsed_file/* tooDeep */.DI)(depth, error.pos[0]) : syntax(error.pos[0], error.message));
    const value = converter.value(contents, 0, true);
    const seen = new Set(refused.map((flaw) => flaw.offset));
    const flaws = [...syntaxFlaws, ...refused, ...converter.flaws.filter((flaw) => !seen.has(flaw.offset))];
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
        ...(renderedFrom === undefined ? {} : { renderedFrom }),
    };
};
/** The library makes an Error of each mistake: a hostile file has half a million, and their stack traces cost seconds. */
const withoutStackTraces = (read) => {
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
const readYaml = (text, limits, options = {}) => {
    const plain = readPlainYaml(text, limits);
    return plain === undefined ? readAnyYaml(text, limits, options) : { language: 'yaml', documents: plain };
};
/** The same by the library alone, whatever the form of the text. */
const readAnyYaml = (text, limits, options = {}) => {
    const { documents, flaws, tooMany, stopped } = withoutStackTraces(() => compose(text, limits.documents));
    if (tooMany !== undefined) {
        const flaw = {
            code: 'YAML_LIMIT',
            offset: tooMany,
            message: 'The file holds too many documents',
            expected: `at most ${limits.documents}`,
            remedy: 'Split the file',
        };
        return {
            language: 'yaml',
            documents: [{ range: { start: 0, end: text.length }, value: undefined, flaws: [flaw], items: new Map() }],
        };
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
        read.push({ range: { start: 0, end: text.length }, value: undefined, flaws, items: new Map() });
    }
    return { language: 'yaml', documents: read };
};
/**
 * Finds parts of a value within `text`, which holds the one value, indented as in its file: gives the offset of a
 * mapping's member at its key, of a sequence's element at the element. A part that is not there gives its nearest parent.
 */
const openYaml = (text) => {
    const plain = openPlainYaml(text);
    return plain === undefined ? openAnyYaml(text) : (pointer) => plain((0,positions/* pointerParts */.uo)(pointer));
};
/** The same by the library alone. */
const openAnyYaml = (text) => {
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const contents = [...composer.compose(new dist/* Parser */.iX().parse(text))][0]?.contents;
    return (pointer) => findNode(contents, (0,positions/* pointerParts */.uo)(pointer));
};
const findNode = (contents, parts) => {
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


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
/** The object at a path of names, or an empty one where there is none. */
const objectAt = (value, ...path) => {
    const found = path.reduce(member, value);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = (value, ...path) => {
    const found = path.reduce(member, value);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = (value, ...path) => listAt(value, ...path).filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item));
/** The same, each with the index at which it stands. */
const indexedAt = (value, ...path) => listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item) ? [[item, index]] : []));
/** The strings of the list at a path. */
const textsAt = (value, ...path) => listAt(value, ...path).filter((item) => typeof item === 'string');
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = (value, ...path) => {
    const found = path.reduce(member, value);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = (value, ...path) => {
    const out = Object.create(null);
    for (const [name, text] of Object.entries(objectAt(value, ...path)))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = (value, ...path) => {
    const found = path.reduce(member, value);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 8100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/** `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. */
const keyText = (key) => `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = (key) => key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}`;
/** The status of the narrowest record for a kind and namespace. */
const readStatus = (state, group, kind, namespace) => {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope)?.status;
    return of(namespace) ?? of('*') ?? 'not given';
};


/***/ }),

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ })

};
