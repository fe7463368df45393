export const id = 4365;
export const ids = [4365,6746,2661];
export const modules = {

/***/ 61682:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(61682, module.exports, ["A3","Cu","EG","HD","LR","Ly","Qi","Uu","VV","aH","l1","o$","rW","xg"], "./later-bindings.cjs")

/***/ }),

/***/ 38886:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   withdraw: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21690);



/** `meshgate withdraw`: what is left to do for a job that was cancelled or died before it had a verdict. */
const withdraw = async function (run) {
    const reason = 'the run was cancelled or failed before it could say why';
    await (0,_speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawVerdict */ .g)(run, { problems: [], reason, olderOnly: true });
    return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)();
};
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    flags: { ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlags */ .eJ, ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .folderFlags */ .Ws },
    read: () => undefined,
    run: async ({ job }) => withdraw(await job()),
    help: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
});


/***/ }),

/***/ 29909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   _U: () => (/* binding */ writtenDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const write = function (value) {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
};
/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
const digestOf = function (value) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(write(value)).digest('hex').slice(0, 32) };
/** What an object asks for: not where or when it was read. */
const asked = function ({ content, labels, annotations }) { return [
    content['spec'] ?? null,
    { ...labels },
    { ...annotations },
] };
const seen = new WeakMap();
/** Of Istio's own objects nobody reads other labels and annotations than Istio's: which control plane takes them, and how. */
const askedOfMesh = function (object) {
    if (!object.key.group.endsWith('.istio.io'))
        return asked(object);
    const ofIstio = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('istio.io')));
    return [object.content['spec'] ?? null, ofIstio(object.labels), ofIstio(object.annotations)];
};
/** Digest of what an object asks a mesh for: `spec`, and labels and annotations that count, not where or when it was read. */
const objectDigest = function (object) {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(askedOfMesh(object));
    seen.set(object, digest);
    return digest;
};
const seenWritten = new WeakMap();
/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
const writtenDigest = function (object) {
    const known = seenWritten.get(object);
    if (known !== undefined)
        return known;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(asked(object)))
        .digest('base64');
    seenWritten.set(object, digest);
    return digest;
};


/***/ }),

/***/ 12661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   pW: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45575);


/**
 * Blocks as the Markdown of GitHub and GitLab. What it returns holds no Markdown, HTML, mention, quick action or invisible
 * character that came from outside: values are code, and words that do not look like words are too.
 */
const writeMarkdown = function (blocks) { return blocks.map(writeBlock).join('\n\n') };
/** A whole comment or file. */
const writeDocument = function (blocks) { return `${writeMarkdown(blocks)}\n` };
/** One line; foreign text in it is code. */
const writeLine = function (line) { return line.map((inline) => writeInline(inline, code)).join('') };
const writeBlock = function (block) {
    switch (block.kind) {
        case 'paragraph':
            return writeLine(block.line);
        case 'heading':
            return `**${ownWords(block.text)}**`;
        case 'list':
            return block.items.map((item) => `- ${writeLine(item)}`).join('\n');
        case 'numbered':
            return block.items
                .map((lines, index) => {
                const number = `${index + 1}. `;
                return number + lines.map(writeLine).join(`\\\n${' '.repeat(number.length)}`);
            })
                .join('\n');
        case 'table':
            return [
                tableRow(block.head.map((cell) => (typeof cell === 'string' ? ownWords(cell) : writeCell(cell)))),
                tableRow(block.head.map(() => '---')),
                ...block.rows.map((cells) => tableRow(cells.map(writeCell))),
            ].join('\n');
        case 'fence':
            return writeFence(block.lines, block.language);
        case 'details':
            return [
                `<details>\n<summary>${writeLine(block.summary)}</summary>`,
                writeMarkdown(block.blocks),
                '</details>',
            ].join('\n\n');
        case 'break':
            return '---';
    }
};
const writeInline = function (inline, writeValue) {
    switch (inline.kind) {
        case 'words':
            return ownWords(inline.text);
        case 'value':
            return writeValue(inline.text, inline.limit);
        case 'strong':
            return `**${inline.line.map((part) => writeInline(part, writeValue)).join('')}**`;
        case 'new line':
            return '<br>';
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeAddress */ .cr)(inline.address) && /^[A-Za-z0-9_-]+$/.test(inline.label)
                ? `[${inline.label}](<${inline.address}>)`
                : writeValue(inline.otherwise, 400);
    }
};
/** The second net: what is given as words and is none of ours, by a mistake of ours, is code all the same. */
const ownWords = function (text) { return text.split(' ').every((word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(word) || isMark(word))
    ? text
    : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(text)
        .map((part) => (part.kind === 'words' ? part.text : code(part.text, part.limit)))
        .join('') };
/** What our lines have beside words. */
const isMark = function (word) { return word === _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsis */ .gO || /^(?:[\u2192\u26d4\u26a0\u2753\u2705]|[(),.;:!?]+)$/.test(word) };
const longestRun = function (text) { return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0) };
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code = function (text, limit) { return span((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text, limit)) };
const span = function (shown) {
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cellCode = function (text, limit) { return span((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text, limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|')) };
const writeCell = function (line) { return line.map((inline) => writeInline(inline, cellCode)).join('') };
const tableRow = function (cells) { return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|` };
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const writeFence = function (lines, language) {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};


/***/ })

};
