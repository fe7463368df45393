export const id = 6751;
export const ids = [6751,6185,673,4163,5895];
export const modules = {

/***/ 35895:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHelmfile: () => (/* binding */ isHelmfile)
/* harmony export */ });
/** Files of helmfile, by their names: `helmfile.yaml`, also with templates, and all of `helmfile.d`. */
const isHelmfile = function (path) { return /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/.+)\.ya?ml(?:\.gotmpl)?$/.test(path) };


/***/ }),

/***/ 46205:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ decidingText),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Wo: () => (/* binding */ changedVariables),
/* harmony export */   _I: () => (/* binding */ holdsDecidingJson),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   fE: () => (/* binding */ terraformChange),
/* harmony export */   rc: () => (/* binding */ decidesBy)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48961);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57274);
/* harmony import */ var _charts_istio_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48719);
/* harmony import */ var _terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1169);




const start = /^(?:resource|module|data|locals|variable|output)\b[^\n{]*\{/gm;
/** Parts with their braces; a text without any has none. */
const blocksOf = function (text) {
    const starts = [...text.matchAll(start)];
    return starts.map(({ index, 0: head }, at) => ({
        kind: /"([^"]+)"/.exec(head)?.[1] ?? head.split(/\s/)[0] ?? '',
        text: text
            .slice(index, starts[at + 1]?.index)
            .split('\n')
            .map((line) => line.replace(/(?:^|\s)(?:#|\/\/).*$/, '').trimEnd())
            .filter((line) => line.trim() !== '')
            .join('\n'),
    }));
};
const ofPermissions = /^kubernetes_(?:cluster_)?role(?:_binding)?(?:_v\d)?$/;
const ofNamespaces = /^kubernetes_(?:namespace|labels|annotations)(?:_v\d)?$/;
const ofManifests = /manifest|kustomiz|^kubernetes_config_map|^kubernetes_secret/;
const decidingText = /\b(?:security|networking|telemetry|extensions|install)\.istio\.io\b|\brbac\.authorization\.k8s\.io\b|\bgateway\.networking\.k8s\.io\b|\bkind"?\s*[=:]\s*"(?:AuthorizationPolicy|(?:Request|Peer)Authentication|EnvoyFilter|WasmPlugin|(?:Cluster)?Role(?:Binding)?)"/;
/** What a change of the text decides, in words; undefined: nothing that these rules know. */
const terraformChange = function (path, [old, now], places) {
    const [one, other] = [blocksOf(old), blocksOf(now)];
    const only = (some, others) => {
        const texts = new Set(others.map(({ text }) => text));
        return some.filter(({ text }) => !texts.has(text));
    };
    const [gone, come] = [only(one, other), only(other, one)];
    const heads = [gone, come].map((blocks) => (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(blocks, ({ text }) => headOf(text)));
    for (const [at, blocks] of [come, gone].entries())
        for (const block of blocks) {
            const counterpart = (heads[at]?.get(headOf(block.text)) ?? []).map(({ text }) => text).join('\n');
            // What goes takes its pods along.
            const ofComing = at === 0 ? comingPodsDecide(block, counterpart, places) : undefined;
            const decides = ofComing ?? blockDecides(block, path, counterpart, places);
            if (decides !== undefined)
                return decides;
        }
    return undefined;
};
/** How many braces a line opens more than it closes. */
const depthOf = function (line) { return [...line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')].reduce((depth, letter) => depth + ('{[('.includes(letter) ? 1 : 0) - ('}])'.includes(letter) ? 1 : 0), 0) };
const headOf = function (text) { return text.slice(0, text.indexOf('{')) };
const blockDecides = function ({ kind, text }, path, counterpart, places) {
    if (ofPermissions.test(kind))
        return `changes ${headOf(text).trim()}`;
    if (ofNamespaces.test(kind))
        return /istio/.test(text + counterpart) ? `changes ${headOf(text).trim()}` : undefined;
    if (kind === 'helm_release')
        return (releaseDecides(text, counterpart, places) ??
            (holdsObjects({ kind, text }, path, places) ? `changes ${headOf(text).trim()}` : undefined));
    // Terragrunt takes its module in a block of settings.
    if (/^(?:module|terraform)\b/.test(headOf(text)))
        return isModuleOfIstio(text) && !isOtherRelease(text, counterpart) ? `changes ${headOf(text).trim()}` : undefined;
    if (!ofManifests.test(kind))
        return undefined;
    return holdsDeciding({ kind, text }, path, places) ? `changes ${headOf(text).trim()}` : undefined;
};
const comingPodsDecide = function ({ kind, text }, counterpart, places) {
    if (_terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPods */ .cf.test(kind))
        return (0,_terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .podsDecide */ .lG)(text, counterpart, places.pods, places.accounts);
    if (kind !== 'helm_release')
        return undefined;
    const namespace = settingsOf(text).find(({ names }) => names.join('.') === 'namespace')?.value ?? 'default';
    const earlier = new Map(settingsOf(counterpart).map(({ names, value }) => [names.join('.'), value]));
    const found = settingsOf(text).find(({ names, value }) => {
        const name = names.join('.');
        const old = earlier.get(name);
        const values = counterpart === '' ? [value] : [value, old ?? ''];
        return old !== value && (0,_terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesPods */ .$G)({ name, values, namespace }, places.pods);
    });
    return found === undefined
        ? undefined
        : `gives pods of ${headOf(text).trim()} another ${found.names.at(-1) ?? 'value'}`;
};
/** What a module's name or address has that makes policies of a mesh; networks of other kinds are called so, too. */
const ofMesh = /(?<![a-z])mesh(?![a-z])|(?:k8s|kube\w*|cluster|gateway)[\w/-]*polic(?:y|ies)|(?<![a-z])authz/i;
const ofNetworks = /vpc|vpn|peer|transit|tgw|app-?mesh|consul|linkerd/i;
/** Objects that it is given. */
const givenObjects = /(?:^|[\s{])\w*manifests?\w*\s*=/;
/** A module that comes from elsewhere makes what nobody read. */
const isModuleOfIstio = function (text) {
    const [, source = ''] = /(?:^|[\s{])source\s*=\s*"([^"]*)"/.exec(text) ?? [];
    if (/^\.{1,2}\//.test(source))
        return false;
    const name = `${headOf(text)} ${source}`;
    return (/istio|authorization_?polic|\brbac\b|role_?binding/i.test(text) ||
        (ofMesh.test(name) && !ofNetworks.test(name)) ||
        givenObjects.test(text));
};
/** Another version of a module with the same arguments, of which only addresses of Services speak of Istio. */
const isOtherRelease = function (text, counterpart) {
    const withoutVersion = (block) => block.replaceAll(/^  version\s*=\s*"[^"$]*"$/gm, '');
    const withoutAddresses = text.replaceAll(/[\w-]+(?:\.[\w-]+)*\.svc(?:\.[\w-]+)*/g, '');
    return withoutVersion(text) === withoutVersion(counterpart) && !isModuleOfIstio(withoutAddresses);
};
/** Whether a block writes an object that decides, by itself, of a file, or of a name. */
const holdsDeciding = function (block, path, places) { return holdsObjects(block, path, places) ||
    // Which files it takes is not followed.
    (block.text.includes('fileset(') && !block.kind.includes('config_map')) };
const holdsObjects = function ({ text }, path, { namedFile, asksForObject }) { return decidingText.test(text) ||
    asksForObject(text, path) ||
    [...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].some(([, path = '']) => decidingText.test(namedFile(path.replaceAll(/\$\{[^}]*\}\/?/g, '')) ?? '')) };
/** Arguments of a release that say how it is installed, and what of it is written for people. */
const how = /^\s*(?:name|namespace|create_namespace|timeout|wait\w*|atomic|cleanup_on_fail|max_history|depends_on|description|lint|force_update|verify|keyring|repository_\w+)\s*=/;
/** The chart's own name, and whether it is one of Istio's. */
const chartOf = function (text) {
    const chart = /^\s*chart\s*=\s*"([^"]+)"/m.exec(text)?.[1] ?? '';
    const isIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel)$/.test(chart) || /istio-release|istio\.io\//.test(text);
    return [(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(chart), isIstio];
};
/** Whether names are those of an argument that gives all values, or that says whether and of what the release is made. */
const isWhole = function (names) { return names.length === 1 && /^(?:values|chart|count|for_each)$/.test(names[0] ?? '') };
const releaseDecides = function (text, counterpart, { isDeciding, isMember }) {
    const [chart, isIstio] = chartOf(text);
    const others = new Map(settingsOf(counterpart).map(({ line, names, value }) => [`${names.join('.')}\n${line}`, value]));
    const changed = settingsOf(text).filter(({ line, names, value }) => others.get(`${names.join('.')}\n${line}`) !== value);
    const earlier = new Map(settingsOf(counterpart).map(({ names, value }) => [names.join('.'), value]));
    const found = changed.find(({ line, names, value }) => {
        const name = names.join('.');
        if (isIstio)
            return !how.test(line) && !/^[\s\]}),]*$/.test(line) && (0,_charts_istio_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetting */ .BX)(name, earlier.get(name), value, 'Istio');
        return (isDeciding(chart) && isWhole(names)) || names.some((one) => isMember(chart, one.split('.')[0] ?? ''));
    });
    return found === undefined
        ? undefined
        : `gives ${chart === '' ? 'a chart' : `the chart ${chart}`} another ${found.names.at(-1) ?? 'value'}`;
};
/** Lines with a value each, by the name that stands beside it in `set`, else by their own. */
const settingsOf = function (text) {
    let set = '';
    const above = [];
    return text.split('\n').flatMap((line) => {
        const indent = line.length - line.trimStart().length;
        const [, own = '', value = ''] = /^\s*"?([\w.\\[\]-]+)"?\s*[=:]\s*"?(.*?)"?,?$/.exec(line) ?? [];
        while ((above.at(-1)?.indent ?? -1) >= indent)
            above.pop();
        if (own === 'name')
            set = value;
        if (own === 'value' && set !== '')
            return [{ line: line.trim(), names: [set], value }];
        const names = [...above.map(({ name }) => name), ...(own === '' ? [] : [own])];
        if (own !== '' && (value === '' || (/^(?:[{[(]|\w+\()/.test(value) && depthOf(value) > 0))) {
            above.push({ indent, name: own });
            return [];
        }
        return own === '' && !/\S/.test(line) ? [] : [{ line: line.trim(), names, value }];
    });
};
/** Names of variables that a text of values sets otherwise. */
const changedVariables = function (old, now) {
    const of = (text) => new Map([...text.matchAll(/^[ \t]*"?(\w+)"?[ \t]*[=:][ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
    const [one, other] = [of(old), of(now)];
    return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
};
/** The texts of a block by which something decides; `isOfIstio` says whether what it may ask for speaks of Istio. */
const decidesBy = function ({ kind, text }, path, isOfIstio, places) {
    if (headOf(text).startsWith('module'))
        return isModuleOfIstio(text) ? [text] : [];
    if (_terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .ofPods */ .cf.test(kind))
        return (0,_terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .podsDecideBy */ .kT)(text, places.pods);
    if (kind === 'helm_release')
        return holdsObjects({ kind, text }, path, places) ? [text] : releaseDecidesBy(text, places);
    const decides = ofPermissions.test(kind) ||
        (ofNamespaces.test(kind) && (isOfIstio || text.includes('istio'))) ||
        (ofManifests.test(kind) && holdsDeciding({ kind, text }, path, places));
    return decides ? [text] : [];
};
const releaseDecidesBy = function (text, { isDeciding, isMember, pods }) {
    const [chart, isIstio] = chartOf(text);
    const isOfPods = (names, value) => (0,_terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesPods */ .$G)({ name: names.join('.'), values: [value, undefined], namespace: undefined }, pods);
    if (isIstio)
        return settingsOf(text).flatMap(({ line, names }) => how.test(line) || !(0,_charts_istio_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetting */ .BX)(names.join('.'), undefined, undefined, 'Istio') ? [] : [line]);
    return settingsOf(text).flatMap(({ line, names, value }) => names.some((one) => isMember(chart, one.split('.')[0] ?? '')) ||
        (isDeciding(chart) && isWhole(names)) ||
        isOfPods(names, value)
        ? [line]
        : []);
};
/** Whether a file in Terraform's JSON makes what decides, as far as its words tell. */
const holdsDecidingJson = function (text) { return decidingText.test(text) || /"kubernetes_(?:cluster_)?role|"helm_release"[^]*istio/.test(text) };


/***/ }),

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

/***/ 24163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besidePrograms: () => (/* binding */ besidePrograms),
/* harmony export */   importedByDeciding: () => (/* binding */ importedByDeciding),
/* harmony export */   isImported: () => (/* binding */ isImported),
/* harmony export */   textsImportedBy: () => (/* binding */ textsImportedBy)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38546);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);
/* harmony import */ var _templates_ytt_reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84371);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16918);







const program = /\.(?:[cm]?[jt]sx?|py|rb|jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** Languages that are told apart by their ending: all files of the repository may import each other. */
const ofConfiguration = /\.(?:jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** More programs than this are not searched. */
const mostPrograms = 500;
/** Languages that write a path as it is, without quotes. */
const hasBarePaths = /\.(?:nix|dhall)$/;
/** Whether a program names a file where it imports or reads it: with its ending, or without, as languages leave it out. */
const imports = function (program, text, path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path);
    const stem = (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name.replace(/\.[^.]+$/, ''));
    const quoted = String.raw `["'\x60/](?:${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name)}|${stem}(?:\.js)?)["'\x60]`;
    const lines = text.split('\n');
    return (lines.some((line) => new RegExp(String.raw `["'\x60/]${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name)}["'\x60]`).test(line)) ||
        lines.some((line) => /\b(?:import|from|require\w*|load|export)\b/.test(line) && new RegExp(quoted).test(line)) ||
        (path.endsWith('.py') &&
            new RegExp(String.raw `^\s*(?:from\s+[\w.]*\b${stem}\s+import|(?:from\s+[\w.]+\s+)?import\b.*\b${stem}\b)`, 'm').test(text)) ||
        (hasBarePaths.test(program) && new RegExp(String.raw `/${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .quotePattern */ .z)(name)}(?![\w.-])`).test(text)) ||
        (program.endsWith('.cue') && embeds(program, text, path)));
};
/** CUE: `@embed(file=paths.json)`, `@embed(glob="data/*.json", type=text)`, from the folder of the file itself. */
const embeds = function (program, text, path) { return [...text.matchAll(/@embed\(([^)\n]*)\)/g)].some(([, inner = '']) => [...inner.matchAll(/\b(?:file|glob)\s*=\s*["']?([^"',)\s]+)/g)].some(([, named = '']) => {
    const at = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(program), named);
    return at !== undefined && (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .fU)([at])(path);
})) };
/** Programs that may import a file: of its project, its folder or the one around it, and of a language of its own all. */
const mayImport = function (one, path, projects) { return one !== path &&
    (ofConfiguration.test(one) ||
        [(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path))].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(one)) ||
        projects.some((folder) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder) && (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(one, folder))) };
const projectsOf = function (paths) { return paths.filter((path) => ['Pulumi.yaml', 'cdk8s.yaml', 'jsonnetfile.json'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path))).map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS) };
/**
 * Whether a program, or a text of ytt, names one of the files, whatever it makes of it: asked before the trees are read, of files
 * that no pattern reaches.
 */
const isImported = async function ({ whole }, { head, after }, changed) {
    const paths = after.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const projects = projectsOf(paths);
    const tops = new Set(changed.map(topOf));
    const programs = paths.filter((path) => program.test(path) && changed.some((one) => mayImport(path, one, projects)));
    const templates = paths.filter((path) => /\.(?:ya?ml|star)$/.test(path) && tops.has(topOf(path)));
    const decoder = new TextDecoder();
    const read = await whole.read(head, [...programs.slice(0, mostPrograms), ...templates.slice(0, mostPrograms)]);
    return [...read].some(([path, bytes]) => {
        const text = decoder.decode(bytes);
        return changed.some((one) => one !== path && (program.test(path) ? imports(path, text, one) : (0,_templates_ytt_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .readsWithYtt */ .n)({ path, text }, one, new Map())));
    });
};
const topOf = function (path) { return path.split('/')[0] ?? '' };
/** Those of the files that some program stands near enough to, so that most repositories have none of them to read. */
const besidePrograms = function (after, changed) {
    const projects = projectsOf(after.tree.paths);
    const programs = after.tree.paths.filter((path) => program.test(path));
    return changed.filter((path) => programs.some((one) => mayImport(one, path, projects)));
};
/** A program of a language of its own, with all that it imports at first hand or through others, by their paths. */
const textsImportedBy = async function (repository, after, from) {
    const all = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(repository, after, after.tree.paths.filter((path) => ofConfiguration.test(path)).slice(0, mostPrograms));
    const reached = new Map();
    const open = [from];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const text = all.get(one);
        if (text === undefined || reached.has(one))
            continue;
        reached.set(one, text);
        for (const [other] of all)
            if (!reached.has(other) && imports(one, text, other))
                open.push(other);
    }
    return reached;
};
/**
 * Changed files that a program imports or reads, at first hand or through others, which makes what decides; each with that program.
 * `decides` says of a program by its path and text whether it does.
 */
const importedByDeciding = async function (repository, after, changed, decides) {
    const projects = projectsOf(after.tree.paths);
    const near = (path) => changed.some((one) => mayImport(path, one, projects));
    const paths = after.tree.paths.filter((path) => program.test(path) && near(path)).slice(0, mostPrograms);
    const texts = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(repository, after, paths);
    if (![...texts].some(([path, text]) => decides(path, text)))
        return new Map();
    const found = new Map();
    for (const path of [...changed].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)) {
        const reached = new Set([path]);
        for (const one of reached)
            for (const [other, text] of texts)
                if (mayImport(other, one, projects) && imports(other, text, one))
                    reached.add(other);
        const user = [...reached].find((one) => one !== path && decides(one, texts.get(one) ?? ''));
        if (user !== undefined)
            found.set(path, user);
    }
    return found;
};


/***/ }),

/***/ 1169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ releasesPods),
/* harmony export */   cf: () => (/* binding */ ofPods),
/* harmony export */   kT: () => (/* binding */ podsDecideBy),
/* harmony export */   lG: () => (/* binding */ podsDecide),
/* harmony export */   wQ: () => (/* binding */ accountsIn)
/* harmony export */ });
/* harmony import */ var _scripts_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12291);

/** Resources of Terraform's provider of Kubernetes that make pods. */
const ofPods = /^kubernetes_(?:deployment|stateful_set|daemon_?set|replication_controller|job|cron_job|pod)(?:_v\d)?$/;
/** The place of an account in values of charts, by the names on the way to it. */
const accountSetting = /service_?account(?:[._]?name)?$/i;
const labelSetting = /labels\.([\w./\\-]+)$/i;
const nothingNamed = new Map();
const accountsIn = function (texts) { return new Map([...texts].flatMap((text) => [...text.matchAll(/resource\s+"kubernetes_service_account(?:_v\d)?"\s+"([\w-]+)"\s*\{/g)].flatMap(({ index, 1: block = '' }) => {
    const name = /^\s*name\s*=\s*"([^"$]+)"/m.exec(text.slice(index).split(/^\}/m)[0] ?? '')?.[1];
    return name === undefined ? [] : [[block, name]];
}))) };
/** The value of an argument that is written out, or that a block here says; undefined: something fills it in. */
const valueOf = function (written, accounts) {
    if (written === undefined)
        return undefined;
    const block = /\bkubernetes_service_account(?:_v\d)?\.([\w-]+)/.exec(written)?.[1];
    if (block !== undefined)
        return accounts.get(block);
    return /^(?:var|local|module|data|each|count)\.|[$(]/.test(written) ? undefined : written.trim().replaceAll('"', '');
};
const argumentOf = function (text, name) { return new RegExp(`^\\s*${name}\\s*=\\s*(.+)$`, 'm').exec(text)?.[1] };
const podsOf = function (text) { return text.slice(Math.max(text.search(/\btemplate\s*\{/), 0)) };
/** Labels of the pods; undefined: something fills them in. */
const labelsOf = function (text) {
    const found = /\blabels\s*=\s*(\{[^}]*\}|.+)/.exec(podsOf(text))?.[1];
    if (found === undefined)
        return new Map();
    if (!found.startsWith('{'))
        return undefined;
    return new Map([...found.matchAll(/"?([\w./-]+)"?\s*[=:]\s*([^,\n}]+)/g)].map(([, key = '', value = '']) => [key, value.trim()]));
};
const labelChange = function (text, counterpart, { selectsBy }) {
    const [now, old] = [labelsOf(text), labelsOf(counterpart)];
    if (now === undefined || old === undefined)
        return (0,_scripts_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOnlyIn */ .P)(podsOf(text), counterpart).some((line) => /\blabels\s*=/.test(line.text)) ? 'labels' : undefined;
    return [...new Set([...now.keys(), ...old.keys()])].find((label) => now.get(label) !== old.get(label) && selectsBy(label));
};
/** What a block that makes pods, and that was another one before, decides about them. */
const podsDecide = function (text, counterpart, pods, accounts) {
    const title = text.slice(0, text.indexOf('{')).trim();
    const accountOf = (block) => ({
        space: argumentOf(block, 'namespace') ?? '"default"',
        name: argumentOf(block, 'service_account(?:_name)?') ?? '"default"',
    });
    const [now, old] = [accountOf(text), counterpart === '' ? undefined : accountOf(counterpart)];
    if (now.space !== old?.space || now.name !== old.name)
        for (const { space, name } of old === undefined ? [now] : [now, old])
            if (pods.namesAccount(valueOf(space, nothingNamed), valueOf(name, accounts)))
                return `has pods of ${title} take or leave an account that a rule or a binding names`;
    if (counterpart === '')
        return undefined;
    const label = labelChange(text, counterpart, pods);
    if (label !== undefined)
        return `gives pods of ${title} other labels (${label}), by which a policy selects pods`;
    const isOfProxy = (line) => /istio\.io|\bhost_network\b/.test(line.text);
    const changed = [...(0,_scripts_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOnlyIn */ .P)(text, counterpart), ...(0,_scripts_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOnlyIn */ .P)(counterpart, text)];
    return changed.some(isOfProxy) ? `changes what Istio makes of pods of ${title}` : undefined;
};
/** Lines of such a block by which something decides, whatever a name in them means. */
const podsDecideBy = function (text, pods) { return text.split('\n').filter((line) => {
    if (/^\s*service_account(?:_name)?\s*=/.test(line))
        return pods.namesAccount(undefined, undefined);
    if (/istio\.io|\bhost_network\b|\blabels\s*=\s*[^{\s]/.test(line))
        return true;
    const [, label = ''] = /^\s*"?([\w./-]+)"?\s*=/.exec(line) ?? [];
    return pods.selectsBy(label);
}) };
/** Whether a value that a release of a chart is given says an account which a rule or a binding names, or a label that is selected by. */
const releasesPods = function (setting, pods) {
    const label = labelSetting.exec(setting.name)?.[1];
    if (label !== undefined && pods.selectsBy(label.replaceAll('\\', '')))
        return setting.values.length > 1;
    return (accountSetting.test(setting.name) &&
        setting.values.some((value) => value !== '' && pods.namesAccount(valueOf(setting.namespace, nothingNamed), valueOf(value, nothingNamed))));
};


/***/ }),

/***/ 91495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ mostLetters),
/* harmony export */   Fe: () => (/* binding */ handedByStatement),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   HO: () => (/* binding */ ofCompiled),
/* harmony export */   Qd: () => (/* binding */ handsFiles),
/* harmony export */   vj: () => (/* binding */ mayHandByLibrary),
/* harmony export */   w0: () => (/* binding */ ofClientLibrary)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);
/* harmony import */ var _programs_test_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88226);
/* harmony import */ var _programs_changed_terraform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46205);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76185);
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97714);





/** Libraries by which programs hand objects or charts to a cluster, and calls of them. */
const ofClientLibrary = /\bcreate_from_(?:yaml|dict|directory)\b|\bfrom kubernetes\b|\bkr8s\b|\blightkube\b|k8s\.io\/client-go|controller-runtime\/pkg\/client|helm\.sh\/helm\b|@kubernetes\/client-node|@?pulumi[-_/]kubernetes\b|\bcdk8s\b|\baws[-_]eks\b|\badd_?(?:Manifest|HelmChart|manifest|helm_chart)\b|\bfabric8\b|\bio\.kubernetes\.client\b|\bKubernetesYaml\b|\bkubeclient\b|\bk8s_objects?\(/;
/** Programs in languages that no other rule reads, and others. */
const ofCompiled = /\.(?:go|java|kt|rs|cs|scala)$/;
const ofPrograms = /\.(?:go|java|kt|rs|cs|scala|py|rb|[cm]?[jt]s)$/;
/** Whether a program may hand files over by a library, by its name. */
const mayHandByLibrary = function (path) { return ofPrograms.test(path) && !_programs_test_code_js__WEBPACK_IMPORTED_MODULE_3__/* .isTest */ .N.test(path) };
/** Whether the text of a program speaks of files or charts that it may hand to a cluster. */
const handsFiles = function (text) { return (ofClientLibrary.test(text) || /\b(?:kubectl|helm)\b|\bapply\w*\(/i.test(text)) &&
    /\.ya?ml\b|chart|embed|["'`][\w./-]*(?:k8s|kube|manifest|deploy|istio|polic|config)[\w./-]*["'`]/i.test(text) };
const prints = /^(?:\w+\.)*(?:print\w*|log\w*|console|puts|echo|info|debug|warn\w*|error\w*|notice|Print\w*|Errorf|throw|raise|panic)\b|^(?:import|from|package|using|require|use)\b(?!.*\()/;
const takesAway = /\w*(?:delete|remove|destroy|absent|dry_?run|prune)\w*/gi;
/** Words beside which a bare word is a path. */
const ofPaths = /path|dir|chart|folder|join|load|glob/i;
const joins = /\bjoin\b|\bresolve\b|\bPath\b|\bSprintf\b|\bformat\b|["']\s*\/\s*\w|\w\s*\/\s*["']/i;
const ofImages = /["']?\b\w*(?:image|tag|version|replica\w*|digest|sha|cpu|memory)["']?\s*[:=]\s*(?:[\w.]+\()?(?:"[^"]*"|'[^']*'|\d+)/gi;
const literal = /"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`/g;
/** Lines of a program as statements: each with what stands in its brackets; a block is none. */
const statementsOf = function (lines) {
    const found = [];
    for (let at = 0; at < lines.length; at++) {
        const from = at;
        let text = lines[at]?.text ?? '';
        while (text.length < mostLetters && at - from < mostLines && lines[at + 1] !== undefined && openBrackets(text) > 0)
            text += ` ${lines[++at]?.text ?? ''}`;
        found.push({ text, at: from });
    }
    return found;
};
const mostLines = 60;
/** A longer line is data, or code that a program has packed. */
const mostLetters = 4000;
/** A brace at the end of a line that is no call opens a block. */
const openBrackets = function (text) {
    const isBlock = /\{$/.test(text) && !/[([]\s*\{$|=\s*\{$|=>\s*\{$/.test(text) && (0,_programs_changed_terraform_js__WEBPACK_IMPORTED_MODULE_0__/* .depthOf */ .d1)(text.replace(/\{$/, '')) <= 0;
    return isBlock ? 0 : (0,_programs_changed_terraform_js__WEBPACK_IMPORTED_MODULE_0__/* .depthOf */ .d1)(text);
};
const literalsIn = function (text) { return text.startsWith('//go:embed')
    ? text.split(/\s+/).slice(1)
    : [...text.matchAll(literal)].map(([, one, other, third]) => one ?? other ?? third ?? '') };
/** Names of a statement that another one, or itself, gives a value or goes through. */
const bound = function (name) { return new RegExp(`\\b${name}\\b\\s*(?:\\)?\\s*=>|\\||(?::\\s*[\\w<>\\[\\]]+\\s*)?:?=(?!=)|\\b(?:in|of)\\b|:\\s)`) };
const names = /(?<![\w."'])[A-Za-z_]\w*/g;
const ofSurroundings = /^(?:ctx|context|cfg|config|client|provider|cluster|logger|log|os|fs|path|yaml|self|this|k8s|err|const|let|var|for|in|of|new|range|string|func|await|async|return|with|open|as)$/i;
/** Statements that give the names of one a value, and those of these. */
const binding = function (one, all) {
    const found = new Set([one]);
    const seen = new Set();
    for (const { text } of found)
        for (const [name] of text
            .replaceAll(literal, (whole) => [...whole.matchAll(/\{(\w+)\}/g)].map(([, inner]) => ` ${inner} `).join(''))
            .matchAll(names)) {
            if (seen.has(name) || ofSurroundings.test(name) || seen.size > mostNames)
                continue;
            seen.add(name);
            const pattern = bound(name);
            for (const other of all)
                if (pattern.test(other.text) && !prints.test(other.text))
                    found.add(other);
        }
    return [...found];
};
const mostNames = 40;
/** What a statement of a program that uses a client's library hands over. */
const handedByStatement = function (one, all, places) {
    if (one.text.length > 2 * mostLetters || prints.test(one.text))
        return undefined;
    const words = wordsIn(one.text).filter((word) => /[/.*\0]/.test(word) || ofPaths.test(one.text));
    const isJoined = joins.test(one.text);
    const led = words.map((word) => ({
        ...(0,_policy_places_js__WEBPACK_IMPORTED_MODULE_2__/* .ledToBy */ .AU)(word, `${one.text} apply`, places),
        isOpen: word.includes('\0') || (isJoined && !/\.\w+$/.test(word)),
    }));
    const direct = led.flatMap(({ policies, isOpen }) => (isOpen ? [] : policies));
    const open = led.flatMap(({ policies, isOpen }) => (isOpen ? policies : []));
    const built = words.flatMap((word, at) => [...places.builds.keys()].filter((folder) => folder !== '' &&
        (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(folder) === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(word.replace(/\/+$/, '')) &&
        led[at]?.policies.some((path) => path.startsWith(`${folder}/`))));
    if (direct.length + open.length === 0)
        return undefined;
    const around = open.length === 0 && built.length === 0 ? [one] : binding(one, all);
    const listed = open.length === 0 ? [] : around.flatMap(({ text }) => literalsIn(text)).flatMap((item) => filesOf(item, places));
    const policies = [
        ...new Set([...direct, ...(listed.length === 0 ? open : open.filter((path) => listed.includes(path)))]),
    ];
    const taken = one.text.replaceAll(literal, '').match(takesAway) ?? [];
    const values = built.length === 0 ? [] : [...around, ...using(one, all)].map(({ text }) => spoken(text));
    return {
        policies: policies.sort(),
        built,
        isListed: listed.length > 0,
        says: [...taken.map((word) => word.toLowerCase()), ...new Set(values)],
    };
};
/** Statements that use what one makes. */
const using = function (one, all) {
    const name = /(?:^|\s)([A-Za-z_]\w*)(?:\s*,\s*\w+)?\s*:?=(?!=)/.exec(one.text)?.[1];
    if (name === undefined || ofSurroundings.test(name))
        return [];
    const pattern = new RegExp(`\\b${name}\\b`);
    return all.filter(({ text }) => text !== one.text && pattern.test(text) && !prints.test(text) && /\(/.test(text));
};
const spoken = function (text) { return text
    .replaceAll(ofImages, '')
    .replaceAll(/["'`]/g, '')
    .replaceAll(/[\s,;]+/g, ' ')
    .trim() };
/** Texts of a statement with what is filled in, as words. */
const wordsIn = function (text) { return text.startsWith('//go:embed')
    ? literalsIn(text)
    : (text
        .match(/["'`][^"'`\n]*["'`](?:\s*\+\s*\w+(?:\s*\+\s*["'`][^"'`\n]*["'`])?)?/g)
        ?.flatMap((one) => (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__.wordsOf)(one.replaceAll(/%[sv]/g, '{x}')).map(({ word }) => word)) ?? []) };
/** Files that an item of a list names: by its path, its last name, or that without its ending. */
const filesOf = function (item, { objects, policies }) {
    if (item === '' || /\s|[{$%]/.test(item))
        return [];
    const plain = item.replace(/^:/, '');
    const pattern = /[/.*]/.test(plain) ? (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__.leadsTo)(plain) : undefined;
    return [...new Set([...objects, ...policies])].filter((path) => pattern?.test(path) ?? (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path).replace(/\.\w+$/, '') === plain);
};


/***/ }),

/***/ 76185:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployTexts: () => (/* binding */ deployTexts),
/* harmony export */   deployWords: () => (/* binding */ deployWords),
/* harmony export */   holeInPath: () => (/* binding */ holeInPath),
/* harmony export */   isDeploying: () => (/* binding */ isDeploying),
/* harmony export */   isHanded: () => (/* binding */ isHanded),
/* harmony export */   isPipeline: () => (/* binding */ isPipeline),
/* harmony export */   leadsTo: () => (/* binding */ leadsTo),
/* harmony export */   linesNaming: () => (/* binding */ linesNaming),
/* harmony export */   namesPath: () => (/* binding */ namesPath),
/* harmony export */   runningLines: () => (/* binding */ runningLines),
/* harmony export */   textsOfHelm: () => (/* binding */ textsOfHelm),
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77348);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _templates_feeding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9361);
/* harmony import */ var _programs_test_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88226);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16918);








/** Pipelines are YAML, and run commands. */
const isPipeline = /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/;
/** What stands in such texts, whatever they are called. */
const deploying = [
    ...['kubectl', 'KUBECTL', 'helm', 'HELM', 'kustomize', 'kapp', 'oc apply', 'ytt', 'envsubst'],
    ...['flux push', 'oras push', 'imgpkg push'],
];
const ofTools = [
    'valuesFiles',
    'valueFiles',
    'rawYaml',
    'ZarfPackageConfig',
    'k8s_yaml',
    ...['kubernetes.core.k8s', 'community.kubernetes.', 'community.okd.', 'k8s:'],
    'chartPath',
    'helm_release',
    'releases:',
];
/** Words by which a text may be found; of what stands on disk alone every program is read. */
const deployWords = [...deploying, ...ofTools];
const separators = /[\n|;&]/g;
const deployingCommands = [
    {
        starts: /\b(?:kubectl|oc|k)\b["',\s]+/g,
        does: /\b(?:apply|create|replace|kustomize|diff|delete)\b/g,
        ends: separators,
    },
    {
        starts: /\b(?:kubectl|oc)\s/g,
        does: /\b(?:label|annotate|patch|set\s+(?:sa|serviceaccount|selector|subject)|run)\s/g,
        ends: separators,
    },
    {
        starts: /\$[({]?KUBECTL\w*[)}]?\s/g,
        does: /\b(?:apply|create|replace|label|annotate|patch)\b/g,
        ends: separators,
    },
    {
        starts: /\b(?:helm|HELM)\w*[)}]?\b["',\s]+/g,
        does: /\b(?:upgrade|install|template)\b/g,
        ends: separators,
    },
    { starts: /\b(?:flux|oras|imgpkg)\s/g, does: /\bpush\s/g, ends: separators },
    { starts: /\bkustomize\b/g, does: /\bbuild\b/g, ends: /\n/g },
];
/** Words that deploy by themselves. */
const deploys = new RegExp([
    String.raw `\b(?:kapp|ytt|envsubst)\b|\b(?:valuesFiles|valueFiles|chartPath|rawYaml|k8s_yaml|helm_release|kubectl_manifest|kubernetes_manifest)\b`,
    String.raw `\bZarfPackageConfig\b|\b(?:kubernetes\.core|community\.(?:kubernetes|okd))\.(?:k8s|helm)\b|^\s*-?\s*k8s:|\bk8s_(?:deploy|objects?|yaml)\b|^releases:`,
].join('|'), 'm');
/** A part of each of them: a text without one is told much sooner. */
const signsOfDeploys = [
    ...['kapp', 'ytt', 'envsubst', 'valuesFiles', 'valueFiles', 'chartPath', 'rawYaml', 'k8s_', 'k8s:', 'helm_release'],
    ...['kubectl_manifest', 'kubernetes_manifest', 'ZarfPackageConfig', 'kubernetes.core.', 'community.', 'releases:'],
];
/** Each place of the text is looked at once: a line may be as long as the file, and start a program at every word. */
const runs = function (text, { starts, does, ends }) {
    const words = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => [...text.matchAll(does)].map(({ index }) => index));
    let word = 0;
    let end = -1;
    for (const start of text.matchAll(starts)) {
        const from = start.index + start[0].length;
        // The same command, which an earlier start has looked at.
        if (from <= end)
            continue;
        ends.lastIndex = from;
        end = ends.exec(text)?.index ?? text.length;
        while ((words()[word] ?? Infinity) < from)
            word++;
        if ((words()[word] ?? Infinity) < end)
            return true;
    }
    return false;
};
/** Whether a text has a line that deploys, renders or generates. */
const isDeploying = function (text) { return (signsOfDeploys.some((sign) => text.includes(sign)) && deploys.test(text)) ||
    deployingCommands.some((command) => runs(text, command)) };
/** Other languages say nothing to a cluster; of objects the units are known. */
const mayDeploy = function (path) { return (0,_templates_feeding_js__WEBPACK_IMPORTED_MODULE_1__/* .mayFeed */ .iZ)(path) && !_programs_test_code_js__WEBPACK_IMPORTED_MODULE_4__/* .isTest */ .N.test(path) && (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueBy */ .BF)(path, []) === undefined };
const isProgram = /\.(?:sh|bash|zsh|mk|ps1|py|rb|[cm]?[jt]s|groovy|star|bzl|bazel|tf|tofu|hcl|toml|ya?ml|json)$|(?:^|\/)[^./]+$/;
/** More than these are not read where nobody searches them. */
const most = 3000;
/** Paths of a revision in which a deploying text may stand. */
const pathsDeploying = async function ({ whole }, revision, all) {
    const holding = revision === 'worktree' ? undefined : await whole.holding?.(revision, deployWords);
    return (holding ?? all.filter((path) => isProgram.test(path)).slice(0, most)).filter(mayDeploy);
};
/** Texts of the later revision that deploy. */
const deployTexts = async function (repository, after) {
    const paths = await pathsDeploying(repository, after.revision, after.tree.paths);
    return deployingOf(await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, after, paths));
};
/** Texts of the later revision that speak of Helm, whatever they do. */
const textsOfHelm = async function (repository, after) {
    const paths = await pathsDeploying(repository, after.revision, after.tree.paths);
    return [...(await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, after, paths))]
        .filter(([, text]) => /helm/i.test(text))
        .map(([path, text]) => ({ path, text }))
        .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.path, b.path));
};
const deployingOf = function (texts) { return [...texts]
    .filter(([, text]) => isDeploying(text))
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.path, b.path)) };
/** Whether one of the files deploys, at either revision, or is named by a text that does, before any tree is opened. */
const isHanded = async function (repository, { base, head, after }, paths) {
    if (paths.length === 0)
        return false;
    const own = paths.filter(mayDeploy);
    const changed = await Promise.all([base, head].map((revision) => repository.whole.read(revision, own)));
    if (changed.some((read) => deployingOf(decoded(read)).length > 0))
        return true;
    const files = after.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const read = await repository.whole.read(head, await pathsDeploying(repository, head, files));
    return deployingOf(decoded(read)).some(({ path: at, text }) => paths.some((path) => path !== at && namesPath(text, path)));
};
const decoded = function (read) {
    const decoder = new TextDecoder();
    return new Map([...read].map(([path, bytes]) => [path, decoder.decode(bytes)]));
};
/** What a program puts another text in place of, in the words of any of them; in programs names are joined by a plus. */
const holeInPath = /\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}\s]*\}|\$\([^)\n]*\)|\$\w+|\$[@*]|\{\w+\}|<%.*?%>|%\(?\w+\)?s|["']\s*\+\s*\w+(?:\s*\+\s*["'])?/g;
/** Lines that run; one that goes on behind a backslash is one. */
const runningLines = function (text) { return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line)) };
/** Words of a line, each whole with what is filled in; of a command in one they count by themselves too. */
const wordsOf = function (line) {
    const holes = [];
    const shown = line.replaceAll(holeInPath, (hole) => {
        holes.push(hole);
        return `\0${holes.length - 1}\0`;
    });
    const words = shown
        .split(/[\s"'`,;|&()<>[\]=]+/)
        .filter((word) => word !== '')
        .map((word) => {
        const inside = [...word.matchAll(/\0(\d+)\0/g)].map(([, at = '']) => holes[Number(at)] ?? '');
        return { word: word.replaceAll(/\0\d+\0/g, '\0'), holes: inside };
    });
    const inner = holes.flatMap((hole) => (/^\$\(.*\s/.test(hole) ? wordsOf(hole.slice(2, -1)) : []));
    return [...words, ...inner];
};
/** Paths that a word may lead to, wherever the program stands: what is filled in, or is a pattern, is any name. */
const leadsTo = function (word, where = 'file') {
    const plain = word
        .replace(/^(?:\0?\/|\.{1,2}\/|\0)+(?=[^/\0])/, '')
        .replace(/^(?:file:\/\/|@)/, '')
        .replace(/\/+$/, '');
    if (!/[A-Za-z0-9_]/.test(plain.replaceAll(/\*|\0/g, '')) || (where === 'below' && plain.length < 2))
        return undefined;
    const pattern = (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .quotePattern */ .z)(plain)
        .replaceAll(/(?:\\\*)+|\0/g, '[^/]*')
        .replaceAll('\\?', '[^/]');
    return new RegExp(`(?:^|/)${pattern}${where === 'file' ? '$' : '(?:/|$)'}`);
};
/** Whether a text says the name of a file in one of its lines, as a path, by its last name, or as one of a pattern. */
const namesPath = function (text, path) { return linesNaming(text, path).length > 0 };
const linesNaming = function (text, path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path);
    const folder = path.slice(0, -name.length).split('/').at(-2) ?? '';
    const ending = /\.[^.]*$/.exec(name)?.[0] ?? name;
    const asked = [name, ...(folder === '' ? [] : [`${folder}/`]), `*${ending}`];
    return runningLines(text).filter((line) => asked.some((one) => line.includes(one)) && wordsOf(line).some(({ word }) => leadsTo(word)?.test(path) === true));
};


/***/ }),

/***/ 12291:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ linesOnlyIn)
/* harmony export */ });
/** Lines of one text alone, however they are indented. */
const linesOnlyIn = function (text, other) {
    const others = new Set(other.split('\n').map((line) => line.trim()));
    return text
        .split('\n')
        .map((one, at) => ({ text: one, line: at + 1 }))
        .filter((one) => !others.has(one.text.trim()));
};


/***/ }),

/***/ 97714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ ledToBy),
/* harmony export */   L5: () => (/* binding */ withoutChoices),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   n6: () => (/* binding */ isPathAt),
/* harmony export */   n8: () => (/* binding */ policyPlaces),
/* harmony export */   xn: () => (/* binding */ delivers)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76185);
/* harmony import */ var _templates_object_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56549);





/** Words of whatever brings objects into a cluster, in any tool. */
const delivers = /deploy|appl(?:y|ies)|kube|manifest|helm|kustomize|install|release|rollout/i;
const known = new WeakMap();
const sharedPlaces = function (before, after) {
    const ofBefore = known.get(before) ?? new WeakMap();
    known.set(before, ofBefore);
    const found = ofBefore.get(after) ?? findShared(before, after);
    ofBefore.set(after, found);
    return found;
};
const findShared = function (before, after) {
    const files = after.files.filter(({ path }) => before.tree.file(path) === path && after.tree.file(path) === path);
    return {
        policies: files.flatMap(({ path, text }) => ((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldPolicy */ .D9)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)) ? [path] : [])),
        objects: files.flatMap(({ path, text }) => ((0,_templates_object_text_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsObject */ .uz)(text) ? [path] : [])),
        builds: after.tree.paths
            .filter((path) => (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .buildFile */ .J_)(path) !== undefined && before.tree.file(path) === path)
            .map((path) => [(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), after.found.ofFolder((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path))?.reads]),
    };
};
/** Places that both revisions have, as far as they count. */
const policyPlaces = function (before, after, counts) {
    const shared = sharedPlaces(before, after);
    const [policies, objects] = [shared.policies.filter(counts), shared.objects.filter(counts)];
    const builds = shared.builds.map(([folder, reads]) => [
        folder,
        policies.filter((one) => reads?.has(one) === true),
    ]);
    const names = new Set([...objects, ...policies, ...builds.map(([folder]) => folder)].flatMap((path) => path.split('/')));
    return { policies, objects, builds: new Map(builds), names };
};
const nowhere = { policies: [], built: [], objects: false };
const isPattern = /[*?\0]/;
/** Files that a word leads to, as a path, a pattern or a folder. */
const ledToBy = function (word, line, places) {
    // Everything below a folder, whatever the pattern says of its names.
    const [start, rest] = word.split('**', 2);
    const plain = (rest === undefined ? word : (start ?? '')).replace(/\/+$/, '');
    const last = plain.slice(plain.lastIndexOf('/') + 1);
    if (plain === '' || (!isPattern.test(last) && !places.names.has(last)))
        return nowhere;
    // A word may be any; what the line does tells whether it is a folder.
    const isBare = !/[/.*]/.test(word);
    if (isBare && !delivers.test(line.replaceAll(word, '')))
        return nowhere;
    // What is filled in may be the name of a folder, and what ends with a slash is one.
    const isFile = isPattern.test(last) && !last.includes('\0') && !word.endsWith('/');
    const pattern = (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__.leadsTo)(plain, isFile ? 'file' : 'below');
    if (pattern === undefined)
        return nowhere;
    const built = [...places.builds].filter(([folder, all]) => folder !== '' && all.length > 0 && pattern.test(folder));
    const policies = [...places.policies.filter((path) => pattern.test(path)), ...built.flatMap(([, all]) => all)];
    return {
        policies,
        built: built.map(([folder]) => folder),
        objects: policies.length > 0 || places.objects.some((path) => pattern.test(path)),
    };
};
const braces = /(?<![\w./*-])([\w./*-]*)\{([\w./*-]*(?:,[\w./*-]*)+)\}((?:[\w./*[\]!^?-]|\{[^{}\s]*\})*)/g;
const characters = /(?<![\w./*?-])([\w./*?-]*)\[([!^]?)([\w-]+)\]([\w./*?[\]!^-]*)/g;
/** A list's item in a program stands before no ending and in no folder. */
const isOfPattern = function (start, end) { return /[/*?]/.test(start) || /^[\w.-]*[*?/]|^[\w-]*\.(?:ya?ml|json)/.test(end) };
const anyOfNames = 'abcdefghijklmnopqrstuvwxyz0123456789_';
/** Choices within choices are taken apart as deep as somebody writes them. */
const deepest = 4;
/** `k8s/{api,deny}.yaml` \u2192 both; `k8s/[ad]*.yaml` \u2192 `k8s/a*.yaml,k8s/d*.yaml`. */
const withoutChoices = function (text) {
    let shown = text;
    for (let depth = 0; depth < deepest && shown.includes('{'); depth++)
        shown = shown.replaceAll(braces, (_, start, list, end) => list
            .split(',')
            .map((one) => `${start}${one}${end}`)
            .join(','));
    for (let depth = 0; depth < deepest && shown.includes('['); depth++)
        shown = shown.replaceAll(characters, (whole, start, not, set, end) => {
            if (!isOfPattern(start, end))
                return whole;
            const listed = charactersOf(set);
            const all = not === '' ? listed : [...anyOfNames].filter((one) => !listed.includes(one));
            return all.map((one) => `${start}${one}${end}`).join(',');
        });
    return shown;
};
/** `a-cx` \u2192 a, b, c, x */
const charactersOf = function (set) { return [...set.matchAll(/(\w)-(\w)|./g)].flatMap(([one, from, to]) => {
    if (from === undefined || to === undefined)
        return [one];
    const [start, end] = [from.charCodeAt(0), to.charCodeAt(0)];
    return Array.from({ length: Math.max(end - start + 1, 0) }, (_, at) => String.fromCharCode(start + at));
}) };
const clients = /^(?:kubectl|oc|k|kapp|helm|skaffold|flux|argocd|kluctl|werf|\$[({]?KUBECTL\w*[)}]?)$/;
const beforeNames = /^(?:-n|-a|-l|-c|--(?:namespace|app|context|name|selector|release|field-manager|cluster|user))$/;
const beforePaths = /^(?:-f|-k|-R|--\w*(?:file|kustom|path|dir|manifest)\w*|build|kustomize|find|cat|ls|in|template|apply|create|replace)$/;
const knownClients = new WeakMap();
/** Where the first client stands among words, which are asked for one by one and may be many. */
const firstClientOf = function (words) {
    const known = knownClients.get(words);
    if (known !== undefined)
        return known;
    const found = words.findIndex((one) => /^(?:kubectl|oc|kapp)$/.test(one));
    const at = found < 0 ? Infinity : found;
    knownClients.set(words, at);
    return at;
};
/** A word that is no path by its shape is one where a flag or a program says so: `kapp deploy` and `rollout restart deployment web` name none. */
const isPathAt = function (words, at) {
    const [word = '', previous = ''] = [words[at], words[at - 1]];
    if (/[/.*\0]/.test(word))
        return true;
    if (beforeNames.test(previous) || clients.test(previous))
        return false;
    const isOfClient = firstClientOf(words) < at;
    return !isOfClient || beforePaths.test(previous);
};
/** Words of a line that may be paths. */
const pathsIn = function (line) {
    const words = (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__.wordsOf)(withoutChoices(line.replaceAll('\\n', ' '))).map(({ word }) => word);
    return words.filter((_, at) => isPathAt(words, at)).map((word) => word.replaceAll(/^[!{-]+|[}]+$/g, ''));
};


/***/ }),

/***/ 84371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isLoadedByYtt),
/* harmony export */   n: () => (/* binding */ readsWithYtt)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);


/** Files of functions, and texts that others load: `names.star`, `names.lib.yml`, `names.lib.txt`. */
const isLoadedByYtt = function (path) { return path.endsWith('.star') || /\.lib\.\w+$/.test(path) };
/**
 * Whether a text of ytt, or one that it loads, takes a file by its name (ytt: Modules, Load Statement, `@ytt:data`):
 * `load("/lib/names.star", "name")`, `data.read("paths.txt")`, and `data.list("paths")` or a name that is worked out, which may be any
 * file below its own folder. `all` are the texts that others load.
 */
const readsWithYtt = function ({ path: own, text }, path, all) {
    const open = [{ path: own, text }];
    const seen = new Set();
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (asksFor(one, path))
            return true;
        for (const [, loaded = ''] of one.text.matchAll(/\bload\(\s*["']([^"']+)["']/g)) {
            const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(loaded);
            if (name === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path))
                return true;
            if (seen.has(name))
                continue;
            seen.add(name);
            for (const [at, body] of all)
                if ((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(at) === name)
                    open.push({ path: at, text: body });
        }
    }
    return false;
};
const asksFor = function ({ path: own, text }, path) { return [...text.matchAll(/\bdata\.(read|list)\(\s*(?:["']([^"'\n]*)["']\s*[,)])?/g)].some(([, asks, named]) => asks === 'read' && named !== undefined ? (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(named) === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path) : (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(own))) };


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
