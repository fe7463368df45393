export const id = 7428;
export const ids = [7428];
export const modules = {

/***/ 37428:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedConstants: () => (/* binding */ changedConstants),
/* harmony export */   isOfMaker: () => (/* binding */ isOfMaker)
/* harmony export */ });
/* harmony import */ var _ports_of_one_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42836);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24023);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57274);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88865);





/** Languages in which the files of a folder are one package: what one declares the others have without importing it. */
const ofPackages = /\.(?:go|java|kt|cs|scala)$/;
const isTest = /(?:_test|Tests?|Spec)\.\w+$/;
const isOfPackage = (path) => ofPackages.test(path) && !isTest.test(path);
/** A program that makes a policy or a binding by its type, as operators do: `&securityv1.AuthorizationPolicy{`, `new RoleBinding(`. */
const makes = /\b(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|(?:Cluster)?RoleBinding)(?:Builder)?\s*[{(]/;
/** Fields by which a policy says who may do what, where a program writes them down. */
const ofPolicy = /\b(?:set)?(?:Not)?(?:Namespaces|Principals|RequestPrincipals|ServiceAccounts|IpBlocks|RemoteIpBlocks|Hosts|Ports|Methods|Paths|Values|Action|Mode|RoleRef|Subjects)\s*[:(]/i;
/**
 * Changed files of a package that makes policies: a name that one of its files gives another value, and that a file which makes one
 * asks for; and a field of a policy in such a file itself. Each with what it changes, in words.
 */
const changedConstants = async (repository, before, after, changed) => {
    const paths = [...changed].filter(isOfPackage).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH);
    const found = new Map();
    if (paths.length === 0)
        return found;
    const folders = new Set(paths.map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS));
    const around = after.tree.paths.filter((path) => isOfPackage(path) && folders.has((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path)));
    const [old, now] = await Promise.all([(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(repository, before, paths), (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(repository, after, around)]);
    const making = [...now].filter(([, text]) => makes.test(text));
    if (making.length === 0)
        return found;
    for (const path of paths) {
        const [one, other] = [old.get(path), now.get(path)];
        // A file that comes, or goes, is read by whoever reads the program.
        if (one === undefined || other === undefined)
            continue;
        const [was, is] = [declaredIn(one), declaredIn(other)];
        const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
        const user = making.find(([file, text]) => file !== path && (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file) === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path) && names.some((name) => asks(text, name)));
        const lines = (0,_ports_of_one_side_js__WEBPACK_IMPORTED_MODULE_3__/* .ofOneSide */ .v)(linesOf(one), linesOf(other), (line) => line).flat();
        const isOwn = makes.test(other) && (lines.some((line) => ofPolicy.test(line)) || names.some((name) => isAsked(other, name)));
        if (user !== undefined)
            found.set(path, `says of what ${user[0]} makes an object of Istio or of permissions`);
        else if (isOwn)
            found.set(path, 'makes an object of Istio or of permissions otherwise');
    }
    return found;
};
/** Whether a package with one of the files makes a policy, before any tree is opened. */
const isOfMaker = async ({ whole }, { head, after }, changed) => {
    const folders = new Set(changed.filter(isOfPackage).map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS));
    const around = after.flatMap(({ path, kind }) => kind === 'file' && isOfPackage(path) && folders.has((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path)) ? [path] : []);
    if (around.length === 0)
        return false;
    const decoder = new TextDecoder();
    return [...(await whole.read(head, around))].some(([, bytes]) => makes.test(decoder.decode(bytes)));
};
const linesOf = (text) => text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)\/\/.*$/, '').trim())
    .filter((line) => line !== '');
/** `var Callers = …`, `static final String CALLERS = …;`, `func callers() []string { return … }`. */
const declarations = [
    /^(?:var|const|val|let|private val|internal val)[ \t]+(\w+)[^\n=]*=([^]*?)(?=^[^\s)}\]]|$(?![^]))/gm,
    /\bstatic\s+(?:final\s+|readonly\s+)?[\w<>[\], ]+\s(\w+)\s*=([^;]*);/g,
    /^func[ \t]+(?:\([^)]*\)[ \t]*)?(\w+)\([^)\n]*\)[^\n{]*\{\s*(return\b[^}]*)\}/gm,
];
/** Names of a group, each on its own line: `const (` … `)`. */
const groups = /^(?:var|const)[ \t]*\(([^]*?)^\)/gm;
/** What a package gives a name, where any of its files may ask for it. */
const declaredIn = (text) => {
    const plain = linesKept(text);
    const single = declarations.flatMap((form) => [...plain.matchAll(form)].map(([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ').trim()]));
    const grouped = [...plain.matchAll(groups)].flatMap(([, body = '']) => [...body.matchAll(/^[ \t]+(\w+)[^\n=]*=(.*)$/gm)].map(([, name = '', value = '']) => [name, value.trim()]));
    return new Map([...single, ...grouped]);
};
const linesKept = (text) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/[^\n]*/g, '$1');
const asks = (text, name) => new RegExp(`\\b${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePattern */ .z)(name)}\\b`).test(text);
/** A line of a policy has the name. */
const isAsked = (text, name) => {
    const pattern = new RegExp(`[:(].*\\b${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePattern */ .z)(name)}\\b`);
    return text.split('\n').some((line) => ofPolicy.test(line) && pattern.test(line));
};


/***/ }),

/***/ 42836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ofOneSide)
/* harmony export */ });
/** What one of two lists alone has, by its key: what went, and what came, each in its order. */
const ofOneSide = (old, now, keyOf) => {
    const only = (some, others) => {
        const known = new Set(others.map(keyOf));
        return some.filter((one) => !known.has(keyOf(one)));
    };
    return [only(old, now), only(now, old)];
};


/***/ })

};
