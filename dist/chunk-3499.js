export const id = 3499;
export const ids = [3499];
export const modules = {

/***/ 14848:
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

/***/ 41898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
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

/***/ 25467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = (text, depth) => {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: new Map() }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = (text, start) => {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = (text, start, pointer) => {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 78100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   T: () => (/* binding */ isSameJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 80936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ })

};
