export const id = 2050;
export const ids = [2050,2661];
export const modules = {

/***/ 53907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ framePage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/review/report/page-style.ts
/**
 * Light and dark from one set of pairs (`light-dark`), chosen by the reader's system or by the button. Gains are vermilion
 * and losses blue, which every kind of colour vision tells apart; signs, words and line styles say the same. Lines of a file
 * are no gains: what is added is green, as hosts show it, and what is gone is grey.
 */
const pageStyle = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--text:light-dark(#1f2328,#f0f6fc);--quiet:light-dark(#59636e,#9198a1);--border:light-dark(#d1d9e0,#3d444d);--strong-border:light-dark(#818b98,#6e7681);--link:light-dark(#0550ae,#79b8ff);--gain:light-dark(#a3290c,#ff9b7a);--gain-soft:light-dark(#fff0eb,#3a1a10);--loss:light-dark(#0b4fb3,#8ec2ff);--loss-soft:light-dark(#eaf2ff,#0f2747);--doubt:light-dark(#6b4a00,#e3b341);--doubt-soft:light-dark(#fff8e1,#2d2410);--good:light-dark(#1a6334,#7ee2a0);--good-soft:light-dark(#e6f6ea,#12301c);--gone-soft:light-dark(#eceff2,#262c34);--focus:light-dark(#0550ae,#79b8ff)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif}
main,.top,footer{max-width:1240px;margin:0 auto;padding:0 24px}
code,pre,.number{font-family:ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:13px}
code{overflow-wrap:anywhere}
p code,li code,h2 code,h3 code,h4 code,dd code,td code,summary code{background:light-dark(#818b981f,#656c7640);border-radius:4px;padding:1px 5px}
a{color:var(--link)}
h1{font-size:17px;margin:0}h2{font-size:20px;line-height:1.45;font-weight:400;margin:0}h3{font-size:17px;margin:36px 0 12px}h4{font-size:15px;line-height:1.55;font-weight:500;margin:0}
p{margin:8px 0}ul{margin:8px 0;padding-left:22px}li+li{margin-top:4px}
.quiet{color:var(--quiet)}
[hidden],.elsewhere{display:none!important}
html:not(.scripted) :is(.scripted-only,button.scripted){display:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--page);padding:6px 12px;z-index:9}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;padding-top:18px;padding-bottom:14px}
.top nav{flex:1}#theme{margin-left:auto}
.top ul{display:flex;flex-wrap:wrap;gap:6px;list-style:none;margin:0;padding:0}.top li+li{margin:0}
.top li a{display:block;padding:5px 14px;border:1px solid var(--border);border-radius:99px;text-decoration:none;color:var(--text)}
.top li a[aria-selected=true]{border-color:var(--text);box-shadow:inset 0 0 0 1px var(--text);font-weight:600}
button{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--strong-border);border-radius:6px;padding:5px 12px;cursor:pointer}
button:hover{border-color:var(--text)}
.verdict{border:1px solid var(--border);border-left:8px solid var(--strong-border);border-radius:8px;background:var(--panel);padding:18px 22px;margin-bottom:8px}
.verdict.bad{border-left-color:var(--gain)}.verdict.doubt{border-left-color:var(--doubt)}.verdict.good{border-left-color:var(--good)}
.verdict h2 strong{font-weight:700}
.verdict h3{font-size:15px;margin:14px 0 4px}
.verdict p:last-child{margin-bottom:0}
.environment{padding-bottom:24px}
.environment>h3:first-of-type{margin-top:28px}
.tools{display:flex;flex-wrap:wrap;gap:10px 20px;align-items:end;margin:12px 0}
.tools label.find{display:flex;flex-direction:column;gap:3px;flex:1 1 260px;color:var(--quiet);font-size:14px}
.filter{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--strong-border);border-radius:6px;padding:6px 10px;width:100%}
fieldset{border:0;margin:0;padding:0;min-width:0}legend{padding:0;color:var(--quiet);font-size:14px;margin-bottom:3px}
.choices{display:flex;border:1px solid var(--strong-border);border-radius:6px;width:max-content;max-width:100%;overflow:clip}
.choices label{padding:6px 12px;cursor:pointer;display:flex;gap:6px;align-items:center}.choices label+label{border-left:1px solid var(--border)}
.choices label:has(:checked){background:var(--panel);font-weight:600}
.choices label:has(:focus-visible){outline:3px solid var(--focus);outline-offset:-3px;border-radius:6px}
.choices input{margin:0;accent-color:var(--link)}.choices input:focus-visible{outline:none}
.status{color:var(--quiet);min-height:1.5em}
.matrix{margin:8px 0 16px}
.grid{position:relative;overflow:auto;border:1px solid var(--border);border-radius:8px;width:fit-content;max-width:100%;background:var(--page);contain:content}
.grid-space{position:relative;min-width:min-content}
.grid-head{position:sticky;top:0;height:76px;z-index:3;background:var(--panel);border-bottom:1px solid var(--strong-border)}
.grid-corner,.grid-name{position:sticky;left:0;z-index:2;background:var(--panel);border-right:1px solid var(--strong-border);padding:0 12px}
.grid-corner{height:75px;display:flex;align-items:end;padding-bottom:6px;color:var(--quiet);font-size:13px}
.grid-column{position:absolute;top:0;height:75px;padding:7px 10px;border-right:1px solid var(--border);font-size:13px;line-height:1.35}
.grid-title{font-weight:600;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}.grid-port{color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid-row{position:absolute;left:0;width:100%;height:36px;border-bottom:1px solid var(--border)}
.grid-name{height:35px;display:flex;align-items:center;font-size:13px;line-height:16px}.grid-name>*{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
.grid-column.here .grid-title,.grid-name.here{font-weight:700}
.cell{position:absolute;top:0;height:35px;line-height:35px;text-align:center;border-right:1px solid var(--border);font-size:14px;cursor:pointer}
.cell.gained,.cell.open{background:var(--gain-soft);color:var(--gain);font-weight:700}
.cell.lost,.cell.shut{background:var(--loss-soft);color:var(--loss);font-weight:600}
.cell.both{background:linear-gradient(115deg,var(--gain-soft) 50%,var(--loss-soft) 50%);font-weight:700}
.cell.unproven{background:var(--doubt-soft);color:var(--doubt);font-weight:700}
.cell.active{box-shadow:inset 0 0 0 1px var(--strong-border)}
.grid:focus-visible .cell.active{box-shadow:inset 0 0 0 3px var(--focus)}
.cell-detail{border:1px solid var(--strong-border);border-radius:8px;padding:14px 18px;margin:0 0 18px}
.cell-detail>button{float:right;margin-top:-30px}
.cards{margin-top:16px;display:grid;gap:12px;grid-template-columns:minmax(0,1fr)}
.cell-detail .card{margin-top:12px}
.card{border:1px solid var(--border);border-left:6px solid var(--strong-border);border-radius:8px;padding:14px 18px;min-width:0}
.card.gained{border-left-color:var(--gain)}.card.lost{border-left-color:var(--loss);border-left-style:double}
.sign{font-weight:700}.gained .sign{color:var(--gain)}.lost .sign{color:var(--loss)}
.decisions{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:8px 0}
dt{color:var(--quiet)}dd{margin:0}
.allowed{color:var(--gain);font-weight:600}.denied{color:var(--loss);font-weight:600}
details{margin:8px 0}summary{cursor:pointer;padding:2px 0}
.environment>details{border-top:1px solid var(--border);padding-top:12px;margin-top:20px}
.environment>details>summary{font-weight:600}
.more{margin-top:12px}
pre{background:var(--panel);border:1px solid var(--border);border-radius:6px;padding:10px 12px;margin:6px 0;overflow:auto;max-height:420px;line-height:1.45}
.copied{margin:10px 0}.copied-head{display:flex;justify-content:space-between;align-items:center;gap:12px;font-size:14px;color:var(--quiet)}
.copied pre{white-space:pre-wrap}
.diff{padding:8px 0}.diff>*{display:block;padding:0 12px;white-space:pre;text-decoration:none;width:max-content;min-width:100%}
.diff ins{background:var(--good-soft);color:var(--good)}.diff del{background:var(--gone-soft);color:var(--quiet)}.diff .place{color:var(--quiet)}
.wide{overflow:auto;max-width:100%}
table{border-collapse:collapse}th,td{border:1px solid var(--border);padding:6px 11px;text-align:left;vertical-align:top}th{background:var(--panel);font-weight:600;font-size:14px}.wide td{min-width:120px}.wide td code{overflow-wrap:break-word}.wide .beside td{min-width:0}.wide .beside td code{overflow-wrap:anywhere}
.beside{width:100%;min-width:760px}.beside td:not(.number){width:50%}
.beside td{border-width:0 1px;padding:0 8px;line-height:1.5;height:1.5em}
.beside th{overflow-wrap:anywhere}
.beside code{background:none;padding:0;white-space:pre-wrap}
.beside .number{width:1px;color:var(--quiet);text-align:right;user-select:none}
.beside .old{background:var(--gone-soft)}.beside .new{background:var(--good-soft)}.beside .none{background:var(--panel)}
.beside .number.deciding{border-left:5px solid var(--text)}
.beside .deciding code{font-weight:700}
.wide+p{margin-top:16px}.graph svg{display:block}.graph .narrow{display:none}
.node rect{fill:var(--panel);stroke:var(--strong-border)}.node text{fill:var(--text);font-size:13px}.node .rest{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke-width:2}.edge .head{stroke:none}
.edge.gained path{stroke:var(--gain)}.edge.gained .head{fill:var(--gain);stroke:none}.edge.gained text{fill:var(--gain)}
.edge.lost path{stroke:var(--loss);stroke-dasharray:7 5}.edge.lost .head{fill:var(--loss);stroke:none}.edge.lost text{fill:var(--loss)}
.edge rect{fill:var(--page)}.edge text{font-size:11px;font-weight:600}.narrow .gained{fill:var(--gain)}.narrow .lost{fill:var(--loss)}.node .said{font-size:11px;font-weight:600}
.still .gained{color:var(--gain);font-weight:700}.still .lost{color:var(--loss);font-weight:600}
.scripted .still{display:none}
footer{color:var(--quiet);font-size:13px;padding-top:20px;padding-bottom:40px;border-top:1px solid var(--border);overflow-wrap:anywhere}
@media (max-width:640px){main,.top,footer{padding-left:14px;padding-right:14px}h2{font-size:19px}.verdict{padding:14px 16px}.card{padding:12px 14px}.choices label{padding:6px 9px}.grid-corner,.grid-name,.grid-column{padding-left:8px;padding-right:8px;font-size:12px}.grid-name{font-size:11px;line-height:15px}.decisions{grid-template-columns:minmax(0,1fr);gap:0}.cell-detail>button{float:none;margin:8px 0 0}.beside{min-width:0}.beside thead th{display:block;border-width:0 0 1px}.beside tr{display:grid;grid-template-columns:40px minmax(0,1fr)}.beside thead tr,.beside thead{display:block}.beside .alike td:nth-child(-n+2),.beside .empty{display:none}.beside td{border:0;height:auto;min-height:1.5em}.beside td:not(.number){width:auto}.beside .number{width:auto}.stacked,.stacked tbody{display:block}.stacked thead{display:none}.stacked tr{display:block;border:1px solid var(--border);border-radius:6px;padding:8px 12px}.stacked tr+tr{margin-top:8px}.stacked td{display:block;border:0;padding:2px 0;overflow-wrap:anywhere}.stacked td:empty{display:none}.stacked td::before{content:attr(data-column) ": ";color:var(--quiet);font-size:14px}.diff>*{white-space:pre-wrap;overflow-wrap:anywhere;width:auto}pre{white-space:pre-wrap;overflow-wrap:anywhere}.graph svg:not(.narrow){display:none}.graph .narrow{display:block}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{color-scheme:light!important}body{font-size:11pt}main,.top,footer{max-width:none;padding:0}.tools,.status,.matrix,.cell-detail,.more,.skip,#theme,button{display:none!important}.scripted .still{display:block}.elsewhere{display:block!important}.environment+.environment{break-before:page}.card,tr{break-inside:avoid}pre,.wide{overflow:visible;max-height:none;white-space:pre-wrap}.beside{min-width:0}details::details-content{content-visibility:visible;block-size:auto}svg{max-width:100%;height:auto}}
`.trim();

// EXTERNAL MODULE: ./src/review/report/tree.ts
var tree = __webpack_require__(50991);
;// CONCATENATED MODULE: ./src/review/report/page-frame.ts



const digest = function (text) { return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'` };
/**
 * A page that needs no network and no server: the style and the script stand in it, and nothing else may load or run
 * (Content-Security-Policy with their digests).
 */
const framePage = function (body, program) {
    const scripts = program === undefined ? '' : `script-src ${digest(program.script)}; `;
    const policy = `default-src 'none'; ${scripts}style-src ${digest(pageStyle)}; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        '<title>meshgate review</title>',
        `<style>${pageStyle}</style>`,
        '</head>',
        '<body>',
        ...body.map(tree/* toHtml */.V),
        ...(program === undefined
            ? []
            : [
                `<script type="application/json" id="report-data">${program.data}</script>`,
                `<script>${program.script}</script>`,
            ]),
        '</body>',
        '</html>',
        '',
    ].join('\n');
};


/***/ }),

/***/ 50991:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toHtml),
/* harmony export */   h: () => (/* binding */ h)
/* harmony export */ });
/* unused harmony export escapeHtml */
const h = function (tag, attributes = {}, ...children) { return ({ tag, attributes, children }) };
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text in an element or between the quotes of an attribute. */
const escapeHtml = function (text) { return text.replace(/[&<>"']/g, (character) => entities[character] ?? '') };
const attributeName = /^(?!on)(?!style$)(?!src)[a-z][a-zA-Z-]*$/;
const address = /^(?:#[\w-]+|https:\/\/[\w.~%@+=&:/#-]+)$/;
const attributeText = function (name, value) {
    if (!attributeName.test(name) || (name === 'href' && !address.test(value)))
        throw new TypeError(`the report has no attribute ${JSON.stringify(name)} of this value`);
    return value === '' && (name === 'hidden' || name === 'open' || name === 'checked')
        ? ` ${name}`
        : ` ${name}="${escapeHtml(value)}"`;
};
/** Throws on an attribute that could run a script, style the page or leave it; our own mistake, never the input's. */
const toHtml = function (tree) {
    if (typeof tree === 'string')
        return escapeHtml(tree);
    const { tag, attributes, children } = tree;
    const open = `<${tag}${Object.entries(attributes)
        .map(([name, value]) => attributeText(name, value))
        .join('')}>`;
    return tag === 'input' ? open : `${open}${children.map(toHtml).join('')}</${tag}>`;
};


/***/ }),

/***/ 3380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeHtml),
/* harmony export */   p: () => (/* binding */ lineTree)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76463);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50991);




/** Blocks as elements of the page: the same words as in the comment. Text is text here, whatever it holds (tree.ts). */
const writeHtml = function (blocks) { return blocks.flatMap(blockTree) };
/** One line; what came from outside stands in code. */
const lineTree = function (line) { return line.map(inlineTree) };
const inlineTree = function (inline) {
    switch (inline.kind) {
        case 'words':
            return inline.text === _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .ellipsis */ .gO ? _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .ellipsis */ .gO : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(inline.text);
        case 'value':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('code', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .JJ)(inline.text, inline.limit));
        case 'strong':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('strong', {}, ...lineTree(inline.line));
        case 'new line':
            return ' ';
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeAddress */ .cr)(inline.address)
                ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('a', { href: inline.address, rel: 'noreferrer' }, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(inline.label))
                : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('code', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .JJ)(inline.otherwise, 400));
    }
};
const blockTree = function (block) {
    switch (block.kind) {
        case 'paragraph':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('p', {}, ...lineTree(block.line))];
        case 'heading':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('h3', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(block.text))];
        case 'list':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('ul', {}, ...block.items.map((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('li', {}, ...lineTree(item))))];
        case 'numbered':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('ol', {}, ...block.items.map((lines) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('li', {}, ...lines.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('div', {}, ...lineTree(line)))))),
            ];
        case 'table':
            return [tableTree(block.head, block.rows)];
        case 'fence':
            return block.language === 'mermaid' ? [] : [fenceTree(block.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK), block.language)];
        case 'details':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('details', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('summary', {}, ...lineTree(block.summary)), ...writeHtml(block.blocks))];
        case 'break':
            return [];
    }
};
const labels = {
    diff: 'Differences',
    sh: 'Commands',
    json: 'JSON',
    yaml: 'YAML',
};
/** Lines of a diff are told by sign and word, not by colour alone. */
const fenceTree = function (lines, language) { return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('pre', {
    class: language === 'diff' ? 'diff' : 'plain',
    tabindex: '0',
    role: 'group',
    'aria-label': labels[language] ?? 'Text',
}, ...(language === 'diff' ? lines.map(diffLine) : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('code', {}, lines.join('\n'))])) };
const diffLine = function (line) { return line.startsWith('+')
    ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('ins', {}, `${line}\n`)
    : line.startsWith('-')
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('del', {}, `${line}\n`)
        : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('span', { class: 'place' }, `${line}\n`) };
/** Each cell names its column: on a narrow screen a row stands as a list of named cells, since a column aside is not read. */
const tableTree = function (head, rows) {
    const lines = head.map((cell) => (typeof cell === 'string' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(cell === '' ? 'Change' : cell)] : cell));
    const names = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .o)(line)));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('table', { class: 'stacked' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('thead', {}, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('tr', {}, ...lines.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('th', { scope: 'col' }, ...lineTree(line))))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('tbody', {}, ...rows.map((cells) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('tr', {}, ...cells.map((cell, at) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('td', { 'data-column': names[at] ?? '' }, ...lineTree(cell))))))));
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
