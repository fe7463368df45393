export const id = 673;
export const ids = [673];
export const modules = {

/***/ 10673:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedConstants: () => (/* binding */ changedConstants),
  isOfMaker: () => (/* binding */ isOfMaker)
});

// EXTERNAL MODULE: ./src/ports/of-one-side.ts
var of_one_side = __webpack_require__(42836);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/open/programs/making-functions.ts
const kinds = String.raw `(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|(?:Cluster)?RoleBinding)`;
const several = String.raw `(?:AuthorizationPolicies|(?:Peer|Request)Authentications|EnvoyFilters|WasmPlugins|(?:Cluster)?RoleBindings)`;
const verbs = String.raw `(?:[Cc]reate|[Uu]pdate|[Pp]atch|[Aa]pply|[Dd]elete|[Rr]eplace|edit|serverSideApply)\w*`;
/** Forms in which programs make a policy or a binding: its type with fields, a builder, a map, a client of the kind, a text. */
const making = [
    new RegExp(String.raw `\b${kinds}(?:Builder|ApplyConfiguration)?\s*(?:\{\s*[^}\s]|\()`),
    new RegExp(String.raw `["'\x60]?\bkind["'\x60]?\s*[:=,]\s*["'\x60]${kinds}["'\x60][^]*["'\x60]?\b(?:spec|rules|subjects|roleRef)\b`, 'i'),
    new RegExp(String.raw `["'\x60]?\b(?:spec|rules|subjects|roleRef)\b[^]*\bkind["'\x60]?\s*[:=,]\s*["'\x60]${kinds}["'\x60]`, 'i'),
    new RegExp(String.raw `\b${several}\([^)]*\)\s*\.\s*${verbs}\(`),
    /\bapiVersion:\s*["']?(?:security\.istio\.io|rbac\.authorization\.k8s\.io)\//,
];
/** A type without fields is filled in later, or is what a reader asks for. */
const isOfKind = new RegExp(String.raw `\b${kinds}\b`);
const writes = new RegExp(String.raw `\.\s*${verbs}\(`);
/** What a program says to people. */
const speaks = /\b(?:log|logs|logger|logging|klog|slog|zap|LOG|LOGGER|Log|recorder|metrics|tracer|span)\b\s*[.(]|\b(?:fmt\.(?:Print|Errorf|Fprint)|errors\.|println|print|System\.out|Console\.Write)/;
/** A program without what is for people, however its lines end. */
const withoutProgramComments = function (text) { return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/[^\n]*/g, '$1') };
const ofTypes = /\b(?:class|interface|object|namespace|enum|record|trait|package)\b/;
/** Functions, and values that a file or a class gives names, each as its lines. */
const declarationsOf = function (text) {
    const found = [];
    // Of each open brace, whether it is that of a class.
    const open = [];
    for (const line of withoutProgramComments(text).split('\n')) {
        const trimmed = line.trim();
        if (trimmed === '' || speaks.test(trimmed))
            continue;
        const isOuter = open.every((isType) => isType);
        const plain = trimmed.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
        if (isOuter && !/^[)}\]]/.test(plain))
            found.push([]);
        const isType = ofTypes.test(plain) && !/\bfunc\b/.test(plain);
        found.at(-1)?.push(trimmed);
        for (const [brace] of plain.matchAll(/[{}()]/g)) {
            if (brace === '{' || brace === '(')
                open.push(brace === '{' && isType && open.every((one) => one));
            else
                open.pop();
        }
    }
    return found;
};
const isMaking = function (lines) {
    // The type that a function gives back is none that it makes.
    const text = lines.join('\n').replace(/^func\b[^\n]*\{\n/, '');
    return making.some((form) => form.test(text)) || (isOfKind.test(text) && writes.test(text));
};
/** Lines of a program by which it makes policies or bindings, without what it says to people. */
const makingLines = function (text) { return isOfKind.test(text) || text.includes('apiVersion') || new RegExp(several).test(text)
    ? declarationsOf(text).filter(isMaking).flat()
    : [] };

// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
;// CONCATENATED MODULE: ./src/open/programs/package-constants.ts






/** Languages in which the files of a folder are one package: what one declares the others have without importing it. */
const ofPackages = /\.(?:go|java|kt|cs|scala)$/;
const isTest = /(?:_test|Tests?|Spec)\.\w+$/;
/** Libraries that other people wrote, and what a generator makes of types. */
const ofOthers = /(?:^|\/)(?:vendor|third_party|testdata|node_modules)\/|(?:^|\/)zz_generated|\.pb\.go$/;
const isOfPackage = function (path) { return ofPackages.test(path) && !isTest.test(path) && !ofOthers.test(path) };
/** A program that makes a policy or a binding by its type, as operators do: `&securityv1.AuthorizationPolicy{`, `new RoleBinding(`. */
const makes = /\b(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|(?:Cluster)?RoleBinding)(?:Builder)?\s*[{(]/;
/** Fields by which a policy says who may do what, where a program writes them down. */
const ofPolicy = /\b(?:set|with|add|addNew|addAll|addAllTo|addTo)?(?:Not)?(?:Namespaces|Principals|RequestPrincipals|ServiceAccounts|IpBlocks|RemoteIpBlocks|Hosts|Ports|Methods|Paths|Values|Action|Mode|RoleRef|Subjects)\s*[:(]/i;
const isMaker = function (text) { return makes.test(text) || makingLines(text).length > 0 };
/**
 * Changed files of a package that makes policies: a name that one of its files gives another value, and that a file which makes one
 * asks for; and a line of such a file itself by which it makes one. Each with what it changes, in words.
 */
const changedConstants = async function (repository, before, after, changed) {
    const paths = [...changed].filter(isOfPackage).sort(order/* byCodePoint */.HH);
    const found = new Map();
    if (paths.length === 0)
        return found;
    const folders = new Set(paths.map(ports_repository/* folderOf */.yS));
    const around = after.tree.paths.filter((path) => isOfPackage(path) && folders.has((0,ports_repository/* folderOf */.yS)(path)));
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, around)]);
    const making = [...now].filter(([, text]) => isMaker(text));
    if (making.length === 0 && ![...old.values()].some(isMaker))
        return found;
    for (const path of paths) {
        const [one, other] = [old.get(path), now.get(path)];
        // A file that comes, or goes, is read by whoever reads the program.
        if (one === undefined || other === undefined)
            continue;
        const [was, is] = [declaredIn(one), declaredIn(other)];
        const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
        const user = making.find(([file, text]) => file !== path && (0,ports_repository/* folderOf */.yS)(file) === (0,ports_repository/* folderOf */.yS)(path) && names.some((name) => asks(text, name)));
        const lines = (0,of_one_side/* ofOneSide */.v)(linesOf(one), linesOf(other), (line) => line).flat();
        const made = (0,of_one_side/* ofOneSide */.v)(makingLines(one), makingLines(other), (line) => line).flat();
        const isOwn = made.length > 0 ||
            (makes.test(other) && (lines.some((line) => ofPolicy.test(line)) || names.some((name) => isAsked(other, name))));
        if (user !== undefined)
            found.set(path, `says of what ${user[0]} makes an object of Istio or of permissions`);
        else if (isOwn)
            found.set(path, 'makes an object of Istio or of permissions otherwise');
    }
    return found;
};
/** Whether a package with one of the files makes a policy, before any tree is opened. */
const isOfMaker = async function ({ whole }, { head, after }, changed) {
    const folders = new Set(changed.filter(isOfPackage).map(ports_repository/* folderOf */.yS));
    const around = after.flatMap(({ path, kind }) => kind === 'file' && isOfPackage(path) && folders.has((0,ports_repository/* folderOf */.yS)(path)) ? [path] : []);
    if (around.length === 0)
        return false;
    const decoder = new TextDecoder();
    return [...(await whole.read(head, around))].some(([, bytes]) => isMaker(decoder.decode(bytes)));
};
const linesOf = function (text) { return withoutProgramComments(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '') };
/** `var Callers = \u2026`, `static final String CALLERS = \u2026;`, `func callers() []string { return \u2026 }`. */
const declarations = [
    /^(?:var|const|val|let|private val|internal val)[ \t]+(\w+)[^\n=]*=([^]*?)(?=^[^\s)}\]]|$(?![^]))/gm,
    /\bstatic\s+(?:final\s+|readonly\s+)?[\w<>[\], ]+\s(\w+)\s*=([^;]*);/g,
    /^func[ \t]+(?:\([^)]*\)[ \t]*)?(\w+)\([^)\n]*\)[^\n{]*\{\s*(return\b[^}]*)\}/gm,
];
/** Names of a group, each on its own line: `const (` \u2026 `)`. */
const groups = /^(?:var|const)[ \t]*\(([^]*?)^\)/gm;
/** What a package gives a name, where any of its files may ask for it. */
const declaredIn = function (text) {
    const plain = withoutProgramComments(text);
    const single = declarations.flatMap((form) => [...plain.matchAll(form)].map(([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ').trim()]));
    const grouped = [...plain.matchAll(groups)].flatMap(([, body = '']) => [...body.matchAll(/^[ \t]+(\w+)[^\n=]*=(.*)$/gm)].map(([, name = '', value = '']) => [name, value.trim()]));
    return new Map([...single, ...grouped]);
};
const asks = function (text, name) { return new RegExp(`\\b${(0,quote_pattern/* quotePattern */.z)(name)}\\b`).test(text) };
/** A line of a policy has the name. */
const isAsked = function (text, name) {
    const pattern = new RegExp(`[:(].*\\b${(0,quote_pattern/* quotePattern */.z)(name)}\\b`);
    return text.split('\n').some((line) => ofPolicy.test(line) && pattern.test(line));
};


/***/ }),

/***/ 42836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ofOneSide)
/* harmony export */ });
/** What one of two lists alone has, by its key: what went, and what came, each in its order. */
const ofOneSide = function (old, now, keyOf) {
    const only = (some, others) => {
        const known = new Set(others.map(keyOf));
        return some.filter((one) => !known.has(keyOf(one)));
    };
    return [only(old, now), only(now, old)];
};


/***/ })

};
