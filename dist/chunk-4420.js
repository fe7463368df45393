export const id = 4420;
export const ids = [4420,9829];
export const modules = {

/***/ 17097:
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
/* harmony import */ var _istio_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23043);
/* harmony import */ var _terraform_pods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17973);




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
    if (headOf(text).startsWith('module'))
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
/** A module that comes from elsewhere makes what nobody read. */
const isModuleOfIstio = function (text) { return !/^\s*source\s*=\s*"\.{1,2}\//m.test(text) && /istio|authorization_?polic|\brbac\b|role_?binding/i.test(text) };
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
            return !how.test(line) && !/^[\s\]}),]*$/.test(line) && (0,_istio_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetting */ .BX)(name, earlier.get(name), value);
        return (isDeciding(chart) && isWhole(names)) || names.some((one) => isMember(chart, one.split('.')[0] ?? ''));
    });
    return found === undefined ? undefined : `gives the chart ${chart} another ${found.names.at(-1) ?? 'value'}`;
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
        return settingsOf(text).flatMap(({ line, names }) => how.test(line) || !(0,_istio_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSetting */ .BX)(names.join('.'), undefined, undefined) ? [] : [line]);
    return settingsOf(text).flatMap(({ line, names, value }) => names.some((one) => isMember(chart, one.split('.')[0] ?? '')) ||
        (isDeciding(chart) && isWhole(names)) ||
        isOfPods(names, value)
        ? [line]
        : []);
};
/** Whether a file in Terraform's JSON makes what decides, as far as its words tell. */
const holdsDecidingJson = function (text) { return decidingText.test(text) || /"kubernetes_(?:cluster_)?role|"helm_release"[^]*istio/.test(text) };


/***/ }),

/***/ 82421:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ chartsMaking)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57274);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27370);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88865);



/** Names of the folders of charts of which a template has the sign in it, each once. */
const chartsMaking = async function (repository, side, sign) {
    const folders = [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(side.tree)];
    const templates = side.tree.paths.filter((path) => (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders) !== undefined);
    const texts = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(repository, side, templates);
    const making = [...texts].flatMap(([path, text]) => sign.test(text) ? [(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)((0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders) ?? '')] : []);
    return [...new Set(making)];
};


/***/ }),

/***/ 22496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ ofClusterAlone),
/* harmony export */   ge: () => (/* binding */ clusterVariables),
/* harmony export */   i4: () => (/* binding */ clusterWordOf),
/* harmony export */   zN: () => (/* binding */ namedTemplates)
/* harmony export */ });
/* harmony import */ var _ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94028);

const either = function (...patterns) { return new RegExp(patterns.map(({ source }) => source).join('|')) };
/** The whole of `.Release` goes to a name, a helper or a function, and what asks it there is not followed. */
const wholeRelease = /\.Release\b(?!\.\w)/;
const upgrading = /\bIs(?:Upgrade|Install)\b/;
/** Functions that answer otherwise each time, or by where they run (Sprig). */
const changing = /(?<!["\w.-])(?:now|ago|rand(?:Alpha(?:Num)?|Numeric|Ascii|Bytes|Int)|uuidv4|shuffle|getHostByName|genCA\w*|genPrivateKey|gen(?:Self)?SignedCert\w*|htpasswd|bcrypt)\b(?!["\w-])/;
/** What nobody asks for a name: `ternary`, `default` and `dig` take branches by it, or write it. */
const ofClusterAlone = either(/\.Release\.(?:Is\w+|Revision)\b|\blookup\b|\.Capabilities\b/, wholeRelease, upgrading, changing);
/**
 * What `helm template` answers otherwise than a release in a cluster (Helm: Built-in Objects; Functions, `lookup`): it knows no
 * earlier release and no objects, takes a version of Kubernetes of its own, and the name and namespace are guesses.
 */
const ofCluster = either(/\.Release\.\w+/, ofClusterAlone);
const served = new Set(_ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .servedByIstio */ .P);
/** Whether Istio's own kinds are served: each cluster with Istio answers as the rendering did, and without it they decide nothing. */
const asksForIstio = /(?<!\w)\.Capabilities\.APIVersions\.Has\s+"([^"\\]*)"/g;
/** The first word of an action, or of a template, that only the cluster or the release answers. */
const clusterWordOf = function (text, words = ofCluster) { return words.exec(text.replaceAll(asksForIstio, (asked, version) => (served.has(version) ? 'true' : asked)))?.[0] };
/** `$new := .Release.IsInstall` */
const assignment = /\{\{-?\s*(\$\w+)\s*:?=([^}]*)\}\}/g;
/** Variables of a template that hold such an answer. */
const clusterVariables = function (text) { return [...text.matchAll(assignment)].flatMap(([, name = '', value = '']) => {
    const word = clusterWordOf(value);
    return word === undefined ? [] : [{ word, isUsed: new RegExp(`\\${name}\\b`) }];
}) };
const definition = /\{\{-?\s*define\s+"([^"]*)"\s*-?\}\}/g;
/** Named templates of texts, each with what it writes. */
const namedTemplates = function (texts) {
    const named = new Map();
    for (const text of texts) {
        // What stands before the first one, and then name and body in turn.
        const [, ...parts] = text.split(definition);
        for (let index = 0; index + 1 < parts.length; index += 2)
            named.set(parts[index] ?? '', parts[index + 1] ?? '');
    }
    return named;
};


/***/ }),

/***/ 26735:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ decidingKeys),
/* harmony export */   d5: () => (/* binding */ labelsSelected),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   gv: () => (/* binding */ isWorkload),
/* harmony export */   pw: () => (/* binding */ decidingHoles)
/* harmony export */ });
/* unused harmony export selectedLabels */
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(247);
/* harmony import */ var _feeding_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86289);



const decidingKeys = new Set([
    ...['serviceAccountName', 'serviceAccount', 'namespace', 'hostNetwork', 'istio-injection'],
]);
/** Parts of an object that hold one of those places, where a hole stands for the whole of it. */
const around = new Set(['labels', 'annotations', 'metadata', 'template', 'spec']);
/** Whether a text has objects whose pods, or those of whose namespace, it says something of. */
const isWorkload = /\bcontainers["']?\s*:|\bserviceAccountName\b|\bkind["']?\s*:\s*["']?(?:Namespace|ServiceAccount)\b/;
/** Words of the languages of templates, and what values are called in them. */
const ownWords = /^(?:if|elif|else|end|endif|endfor|for|in|not|and|or|set|def|range|with|load|data|values|Values|StateValues|hostvars|vars|str|quote|default|return|True|False|None|upper|lower|toYaml|toJson|nindent|indent|env)$/;
/** `data.values.orders.tag` \u2192 `orders.tag`. */
const namesOf = function (body) { return (body.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? [])
    .map((name) => name.replace(/^(?:data\.values|Values|StateValues|hostvars|vars|env)\./, ''))
    .filter((name) => !ownWords.test(name)) };
const namesIn = function (text) { return (0,_feeding_names_js__WEBPACK_IMPORTED_MODULE_1__/* .filledInBodies */ .Uw)(text).flatMap(namesOf) };
/** Keys of a line with their values; what is filled in is no part of its form. */
const pairsOf = function (line) {
    if (!line.includes(':'))
        return [];
    const holes = [];
    const shown = line.replaceAll(/#@.*$|\$?\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\{%.*?%\}/g, (hole) => {
        holes.push(hole);
        return `\0${holes.length - 1}\0`;
    });
    const restored = (text) => text.replaceAll(/\0(\d+)\0/g, (_, at) => holes[Number(at)] ?? '');
    return [...shown.matchAll(/(?<![\w./-])["']?([A-Za-z][\w./-]*)["']?[ \t]*:(?=[ \t\0"']|$)[ \t]*([^,{}]*)/g)].map(([, key = '', value = '']) => [restored(key), restored(value)]);
};
const opens = /^\s*(?:#@\s*(?:if|for)\b|\{\{-?\s*(?:if|range|with)\b|\{%-?\s*(?:if|for)\b)/;
const closes = /^\s*(?:#@\s*end\b|\{\{-?\s*end\b|\{%-?\s*end(?:if|for)\b)/;
/** What a name of the text itself is made of: `#@ def lab():` \u2026 `#@ end`, `#@ lab = data.values.x`. */
const definitionsIn = function (text) { return new Map([
    ...[...text.matchAll(/^[ \t]*#@[ \t]*def[ \t]+(\w+)\(.*\n([\s\S]*?)^[ \t]*#@[ \t]*end\b/gm)].map(([, name = '', body = '']) => [name, body]),
    ...[...text.matchAll(/^[ \t]*(?:#@|\{%-?|\{\{-?)[ \t]*(?:set[ \t]+)?\$?(\w+)[ \t]*:?=(.*)$/gm)].map(([, name = '', body = '']) => [name, `#@ ${body}`]),
]) };
const loadedIn = function (text) { return new Map([...text.matchAll(/\bload\(\s*["']([^"'\n]+)["']\s*,([^)\n]*)\)/g)].map(([, from = '', rest = '']) => [
    from.slice(from.lastIndexOf('/') + 1),
    new Set([
        ...[...rest.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name),
        ...[...rest.matchAll(/\b(\w+)\s*=/g)].map(([, name = '']) => name),
    ]),
])) };
const opensBlock = /^[ ]*(?:- +)*[^#\n]*:[ ]+[|>][-+0-9]*[ ]*(?:#.*)?$/;
/** Lines without blocks of text (`key: |`): what a program finds in one is no part of the object. */
const withoutBlocks = function (text) {
    let within;
    return text.split('\n').filter((line) => {
        const column = line.search(/[^ ]/);
        if (within !== undefined && (column < 0 || column > within))
            return false;
        within = /[|>]/.test(line) && opensBlock.test(line) ? column : undefined;
        return true;
    });
};
/** Names that a text asks for at places that decide; a label does where something selects by its key. */
const decidingHoles = function (text, isSelected) {
    // Where nothing is filled in no line asks for a name.
    if (!isWorkload.test(text) || (0,_feeding_names_js__WEBPACK_IMPORTED_MODULE_1__/* .filledInBodies */ .Uw)(text).length === 0)
        return undefined;
    const names = new Set();
    const open = [];
    const parents = [];
    for (const line of withoutBlocks(text)) {
        if (opens.test(line))
            open.push(namesIn(line));
        else if (closes.test(line))
            open.pop();
        const column = line.search(/[^ -]/);
        if (column < 0 || /^\s*#(?!@)/.test(line))
            continue;
        if (line.startsWith('---'))
            parents.length = 0;
        if (/^\s*#@/.test(line))
            continue;
        while ((parents.at(-1)?.column ?? -1) >= column)
            parents.pop();
        const within = parents.at(-1)?.key ?? '';
        const pairs = pairsOf(line);
        parents.push({ key: pairs[0]?.[0] ?? '', column });
        const ofLabels = /^(?:labels|annotations)$/.test(within) || /\b(?:labels|annotations)["']?\s*:/.test(line);
        const isHole = (value) => namesIn(value).length > 0;
        const decides = ([key, value]) => decidingKeys.has(key) ||
            (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabelOfIstio */ .s)(key) ||
            (ofLabels && isSelected(key)) ||
            (around.has(key) && isHole(value) && /^\s*(?:#@|\$|\{\{|<%|__|\(\()/.test(value));
        const deciding = pairs.filter(decides);
        for (const [, value] of deciding)
            for (const name of namesIn(value))
                names.add(name);
        if (deciding.length > 0)
            for (const name of open.flat())
                names.add(name);
        if (pairs.length === 0 && around.has(within) && /^\s*(?:\$|\{\{|<%|__|\(\()/.test(line) && !opens.test(line))
            for (const name of namesIn(line))
                names.add(name);
    }
    if (names.size === 0)
        return undefined;
    const definitions = definitionsIn(text);
    for (const name of names)
        for (const one of namesIn(definitions.get(name.split('.')[0] ?? '') ?? ''))
            names.add(one);
    const loaded = new Map([...loadedIn(text)].filter(([, functions]) => [...names].some((name) => functions.has(name.split('.')[0] ?? ''))));
    return { names, loaded };
};
/** Keys of labels by which a text of policies selects pods. */
const selectedLabels = function (text) {
    const keys = new Set();
    for (const found of text.matchAll(/^([ \t-]*)[^\n#]*?\b(?:matchLabels|labels)["']?[ \t]*:[ \t]*([^\n]*)$/gm)) {
        const [whole, indent = '', rest = ''] = found;
        if (rest.trim() !== '' && !rest.trim().startsWith('#')) {
            for (const [key] of pairsOf(whole.slice(whole.search(/\b(?:matchLabels|labels)\b/))))
                keys.add(key);
            continue;
        }
        for (const line of text.slice(found.index + whole.length + 1).split('\n')) {
            if (line.trim() !== '' && line.search(/[^ ]/) <= indent.length)
                break;
            const [pair] = pairsOf(line);
            if (pair !== undefined)
                keys.add(pair[0]);
        }
    }
    return keys;
};
const guarding = /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin)\b/;
/** Keys of labels by which policies of a revision select pods, and those of templates. */
const labelsSelected = function (after, templates = []) {
    const policies = after.files.flatMap(({ text }) => ((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldPolicyOfIstio */ .Sm)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)) ? [text] : []));
    const written = [...templates].filter((text) => guarding.test(text));
    return new Set([...policies, ...written].flatMap((text) => [...selectedLabels(text)]));
};


/***/ }),

/***/ 14420:
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
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77348);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _feeding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87316);
/* harmony import */ var _programs_of_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69216);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88865);








/** Pipelines are YAML, and run commands. */
const isPipeline = /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/;
/** What stands in such texts, whatever they are called. */
const deploying = ['kubectl', 'KUBECTL', 'helm', 'HELM', 'kustomize', 'kapp', 'oc apply', 'ytt', 'envsubst'];
const ofTools = [
    'valuesFiles',
    'valueFiles',
    'rawYaml',
    'ZarfPackageConfig',
    'k8s_yaml',
    'kubernetes.core.k8s',
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
    { starts: /\bkustomize\b/g, does: /\bbuild\b/g, ends: /\n/g },
];
/** Words that deploy by themselves. */
const deploys = new RegExp([
    String.raw `\b(?:kapp|ytt|envsubst)\b|\b(?:valuesFiles|valueFiles|chartPath|rawYaml|k8s_yaml|helm_release|kubectl_manifest|kubernetes_manifest)\b`,
    String.raw `\bZarfPackageConfig\b|\bkubernetes\.core\.(?:k8s|helm)\b|^\s*-?\s*k8s:|\bk8s_(?:deploy|objects?|yaml)\b|^releases:`,
].join('|'), 'm');
/** A part of each of them: a text without one is told much sooner. */
const signsOfDeploys = [
    ...['kapp', 'ytt', 'envsubst', 'valuesFiles', 'valueFiles', 'chartPath', 'rawYaml', 'k8s_', 'k8s:', 'helm_release'],
    ...['kubectl_manifest', 'kubernetes_manifest', 'ZarfPackageConfig', 'kubernetes.core.', 'releases:'],
];
/** Each place of the text is looked at once: a line may be as long as the file, and start a program at every word. */
const runs = function (text, { starts, does, ends }) {
    const words = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => [...text.matchAll(does)].map(({ index }) => index));
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
const mayDeploy = function (path) { return (0,_feeding_js__WEBPACK_IMPORTED_MODULE_1__/* .mayFeed */ .iZ)(path) && !_programs_of_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isTest */ .N.test(path) && (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueBy */ .BF)(path, []) === undefined };
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
    return deployingOf(await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(repository, after, paths));
};
const deployingOf = function (texts) { return [...texts]
    .filter(([, text]) => isDeploying(text))
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.path, b.path)) };
/** Whether a text that deploys names one of the files, before any tree is opened. */
const isHanded = async function (repository, { head, after }, paths) {
    if (paths.length === 0)
        return false;
    const files = after.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const read = await repository.whole.read(head, await pathsDeploying(repository, head, files));
    const decoder = new TextDecoder();
    const deploys = deployingOf(new Map([...read].map(([path, bytes]) => [path, decoder.decode(bytes)])));
    return deploys.some(({ path: own, text }) => paths.some((path) => path !== own && namesPath(text, path)));
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

/***/ 85828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ guardedFields),
/* harmony export */   k: () => (/* binding */ askedFields)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(247);
/* harmony import */ var _cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22496);
/* harmony import */ var _deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26735);
/* harmony import */ var _unset_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45684);




/** Fields of pods that decide beside those that are filled in everywhere (mesh/coverage/pod-template.ts). */
const keys = new Set([
    ..._deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingKeys */ .Mw,
    ...['automountServiceAccountToken', 'runtimeClassName', 'privileged', 'sysctls', 'hostUsers'],
]);
/** What says no more than a field that is missing. */
const isOff = /^(?:hostNetwork|privileged)["']?\s*:\s*["']?false\b/;
/** What decides wherever it stands. */
const words = /\b(?:NET_ADMIN|NET_RAW|SYS_ADMIN)\b|\brunAs(?:User|Group)["']?\s*:\s*["']?1337\b|\bkubernetes\.io\/service-account(?:-token\b|\.name\b)/;
/** Objects of which every field counts: settings of the mesh, and what rewrites or refuses other objects. */
const isSettings = function (document) { return /\bkind["']?\s*:\s*["']?(?:MutatingWebhookConfiguration|(?:Validating|Mutating)AdmissionPolicy(?:Binding)?)\b/.test(document) ||
    (/\bkind["']?\s*:\s*["']?ConfigMap\b/.test(document) && /\bname["']?\s*:\s*["']?istio\b/.test(document)) };
/** The key of the line that one belongs to, by its indentation. */
const parentOf = function (lines, at) {
    const column = (lines[at] ?? '').search(/\S/);
    const parent = lines.slice(0, at).findLast((line) => {
        const depth = line.search(/\S/);
        return depth >= 0 && depth < column && (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(line).length > 0;
    });
    return (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(parent ?? '')[0]?.[0] ?? '';
};
/** Strings of an action: a member, or a text of YAML. */
const strings = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/g;
const ofLabels = /\b(?:labels|matchLabels)\b/;
const keyIn = function (lines, at, document, isSelected) {
    const line = lines[at] ?? '';
    const text = line.trim();
    if (text === '' || text.startsWith('#') || isOff.test(text))
        return undefined;
    const word = words.exec(text)?.[0];
    if (word !== undefined)
        return word;
    if (isSettings(document))
        return (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(line)[0]?.[0] ?? text;
    const isNamed = /\{\{-?\s*define\b/.test(document);
    if (!isNamed && !_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkload */ .gv.test(document))
        return undefined;
    const pairs = (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(line);
    const own = pairs.find(([key]) => (keys.has(key) && (key !== 'namespace' || !isNamed)) || (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_3__/* .isLabelOfIstio */ .s)(key))?.[0];
    const label = pairs.find(([key]) => isSelected(key))?.[0];
    const quoted = (text.match(strings) ?? [])
        .flatMap((string) => string.match(/[A-Za-z][\w./-]*/g) ?? [])
        .find((name) => keys.has(name) || (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_3__/* .isLabelOfIstio */ .s)(name));
    const isLabel = () => ofLabels.test(line) || ofLabels.test(parentOf(lines, at));
    return own ?? (label !== undefined && (isNamed || isLabel()) ? label : undefined) ?? quoted;
};
const withoutRemarks = function (text) { return text.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, (remark) => remark.replaceAll(/[^\n]/g, '')) };
/** Lines of a template that decide, each with what it hangs on. */
const guardedFields = function (template, isSelected) {
    const text = withoutRemarks(template);
    const lines = text.split('\n');
    const tokens = [...text.matchAll(_unset_values_js__WEBPACK_IMPORTED_MODULE_2__/* .actions */ .o1)];
    const stack = [];
    const documents = documentsOf(lines);
    const found = [];
    let [from, next] = [0, 0];
    let around = [];
    for (const [at, line] of lines.entries()) {
        const to = from + line.length;
        if (line.startsWith('---'))
            around = [];
        if (/^(?:apiVersion|kind)["']?\s*:/.test(line))
            around = stack.flat();
        const guards = stack.flat();
        const written = [];
        for (let token = tokens[next]; token !== undefined && token.index <= to; token = tokens[++next]) {
            const [action] = token;
            const keyword = _unset_values_js__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs.exec(action)?.[1];
            const body = bodyOf(action);
            if (keyword !== undefined)
                stack.push(keyword === 'define' || keyword === 'block' ? [] : [body]);
            else if (/^else\b/.test(body))
                stack.push([...(stack.pop() ?? []), body]);
            else if (body === 'end')
                stack.pop();
            else
                written.push(body);
            guards.push(...(keyword === undefined ? [] : (stack.at(-1) ?? [])));
        }
        from = to + 1;
        const key = keyIn(lines, at, documents[at] ?? '', isSelected);
        if (key !== undefined && guards.length + written.length > 0)
            found.push({ key, line: at + 1, text: line.trim(), guards: [...new Set(guards)], around, written });
    }
    return found;
};
const bodyOf = function (action) { return action.replace(/^\{\{-?\s*/, '').replace(/\s*-?\}\}$/, '') };
/** For each line the document that it stands in. */
const documentsOf = function (lines) {
    const starts = lines.flatMap((line, at) => (/^---(?=\s|$)/.test(line) ? [at] : []));
    return [0, ...starts].flatMap((start, index) => {
        const part = lines.slice(start, starts[index] ?? lines.length);
        const whole = part.join('\n');
        return part.map(() => whole);
    });
};
/** Functions that take a branch by what they are given. */
const branching = /\b(?:eq|ne|ternary|has|contains|hasPrefix|hasSuffix|regex\w+|mustRegex\w+|get|index|dig)\b(?=[\s\S]*(\.Release\.\w+))|(\.Release\.\w+)(?=[^|]*\|\s*(?:eq|ne|ternary|has|contains|hasPrefix|hasSuffix|regex\w+)\b)/;
/** How charts make a name by custom, Istio's own for its gateways too: it stays a name. */
const nameByCustom = /\bcontains \$?[\w.]+ \$?\.Release\.Name\b|\beq \$?\.Release\.Name "RELEASE-NAME"/g;
const branchOf = function (text) {
    const [, one, other] = branching.exec(text) ?? [];
    return (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterWordOf */ .i4)(text, _cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusterAlone */ .Pj) ?? one ?? other;
};
/** Named templates follow each other no deeper than this. */
const deepest = 5;
/** Of the fields of a template those that hang on what only the cluster or its release answers. */
const askedFields = function (template, named, isSelected) {
    const variables = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterVariables */ .ge)(template);
    const bodiesOf = (action, depth = 0) => depth === deepest
        ? []
        : [...action.matchAll(/\b(?:include|template)\s+"([^"]*)"/g)].flatMap(([, name = '']) => {
            const body = named.get(name);
            return body === undefined ? [] : [body, ...bodiesOf(body, depth + 1)];
        });
    const namedWord = (action) => bodiesOf(action)
        .flatMap((body) => [...body.matchAll(_unset_values_js__WEBPACK_IMPORTED_MODULE_2__/* .actions */ .o1)].flatMap(([one]) => branchOf(one.replaceAll(nameByCustom, '')) ?? []))
        .at(0);
    const variableIn = (action) => variables.find(({ isUsed }) => isUsed.test(action))?.word;
    return guardedFields(template, isSelected).flatMap((field) => {
        const ofGuards = field.guards.flatMap((one) => {
            const word = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterWordOf */ .i4)(one) ?? variableIn(one) ?? namedWord(one);
            return word === undefined ? [] : [[one, word]];
        });
        const ofWritten = field.written.flatMap((one) => branchOf(one) ?? variableIn(one) ?? namedWord(one) ?? []);
        const word = ofGuards[0]?.[1] ?? ofWritten[0];
        if (word === undefined)
            return [];
        const asking = ofGuards.map(([one]) => one);
        const bodies = [...asking, ...field.written].flatMap((one) => bodiesOf(one));
        return [{ ...field, word, form: JSON.stringify([field.text, asking, bodies]) }];
    });
};


/***/ }),

/***/ 23043:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSetting),
/* harmony export */   Bd: () => (/* binding */ withoutPatches),
/* harmony export */   Cj: () => (/* binding */ withoutNeutralOfMesh),
/* harmony export */   SK: () => (/* binding */ givesToIstio),
/* harmony export */   XJ: () => (/* binding */ changedSetting),
/* harmony export */   lx: () => (/* binding */ withoutPatch),
/* harmony export */   tD: () => (/* binding */ isNamedForIstio)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



/** Settings of Istio's charts that decide nothing: installationValuesTable (mesh/coverage) in the words of their members. */
const everyday = /(?:^|\.)(?:resources|autoscale\w*|autoscaling|replicaCount|nodeSelector|tolerations|affinity|topologySpreadConstraints|pod(?:Annotations|DisruptionBudget)|serviceAnnotations|rollingMax\w+|strategy|image|imagePull\w+|hub|logging|logAsJson|logLevel|componentLogLevel|tracer|traceSampling|priorityClassName|default(?:Resources|PodDisruptionBudget|NodeSelector|Tolerations)|memory|cpu|replicas)(?:\.|\[|$)/;
const release = /(?:^|\.)(?:tag|version|targetRevision)$/;
/** A setting of the MeshConfig that decides nothing, by the table of coverage. */
const isNeutralOfMesh = function (name) {
    const [, path] = /(?:^|\.)meshConfig\.(.+)$/.exec(name) ?? [];
    return path !== undefined && (0,_mesh_coverage_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeutralIn */ .$W)('MeshConfig', path);
};
/** A line without the settings of the MeshConfig that it says by their whole names and that decide nothing. */
const withoutNeutralOfMesh = function (line) { return line.replaceAll(/\bmeshConfig\.[\w.]+(?==)/g, (name) => (isNeutralOfMesh(name) ? '' : name)) };
const minorOf = function (value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return /^v?(\d+\.\d+)\./.exec(text)?.[1] ?? text;
};
/** Whether a setting of a chart of Istio, by its name and values, may decide: a patch release of it does not. */
const isSetting = function (name, old, now) { return !everyday.test(name) &&
    !isNeutralOfMesh(name) &&
    !(release.test(name) && old !== undefined && now !== undefined && minorOf(old) === minorOf(now)) };
/** `tag=1.30.2` as any patch release of its minor one. */
const withoutPatch = function (setting) {
    const [name = ''] = setting.split('=');
    return release.test(name) ? `${name}=${minorOf(setting.slice(name.length + 1))}` : setting;
};
/** A text without the patch releases of Istio that it says: those of one minor release enforce the same. */
const withoutPatches = function (text) { return text.replaceAll(/(?<![\w.])(v?1\.\d+)\.\d+(?![\w.])/g, '$1') };
/** The first setting that differs and may decide. */
const changedSetting = function (old, now, at = '') {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return undefined;
    const [one, other] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old) ? old : undefined, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now) ? now : undefined];
    if (one === undefined && other === undefined)
        return isSetting(at, old, now) ? at : undefined;
    for (const name of [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)) {
        const found = changedSetting(one?.[name], other?.[name], at === '' ? name : `${at}.${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** Whether a file's name says that it holds values of a chart of Istio. */
const isNamedForIstio = function (path) { return /(?:^|\/)(?:[^/]*[-_.])?(?:istiod?|istio-(?:base|cni|discovery)|ztunnel)(?:[-_.][^/]*)?\.ya?ml(?:\.gotmpl)?$/i.test(path) || /(?:^|\/)(?:istiod?|istio-(?:base|cni|system)|ztunnel)\/(?:[^/]+\/)?values[^/]*\.ya?ml(?:\.gotmpl)?$/i.test(path) };
/** Commands and releases that install a chart of Istio. */
const installs = /\bistio(?:d|-base|-cni|-discovery|-release)?\b/;
/** Whether a text of a program gives a file to a chart of Istio: its name stands in one part with that chart's. */
const givesToIstio = function (text, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (text.includes(name) &&
        text
            .replaceAll(/\\\r?\n/g, ' ')
            .split(/\n\s*\n|^\s*- (?=name:|chart:|run:)|\n(?=\S)/m)
            .some((part) => part.includes(name) && installs.test(part)));
};


/***/ }),

/***/ 70648:
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

/***/ 91494:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namedPods)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90661);
/* harmony import */ var _mesh_coverage_named_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95102);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24023);
/* harmony import */ var _units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49776);
/* harmony import */ var _deciding_holes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26735);






/** An identity in a text, of which something else may fill in parts. */
const identity = /\/ns\/((?:\$\{[^}]*\}|[^/\s"'])+)\/sa\/((?:\$\{[^}]*\}|[^\s"',\]])+)/g;
const mayBe = function (written, name) { return new RegExp(`^${written
    .split(/\$\{[^}]*\}|\*/)
    .map(_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePattern */ .z)
    .join('.*')}$`).test(name) };
/** Texts of other programs count by the identities that they write out. */
const namedPods = function (sides, programs) {
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReader */ .q2)({ selection: 'found', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)() });
    const files = sides.flatMap((side) => side.files.filter(({ text }) => (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldPolicy */ .D9)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .BV)(text))));
    const objects = files.flatMap((file) => read(file).objects);
    const states = [{ objects, reads: [] }];
    const texts = [...files.filter((file) => read(file).unread.length > 0).map(({ text }) => text), ...programs];
    const labels = new Set(sides.flatMap((side) => [...(0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsSelected */ .d5)(side)]));
    const identities = texts.flatMap((text) => [...text.matchAll(identity)].map(([, space = '', name = '']) => [space, name]));
    const isWritten = (namespace, name) => identities.some(([space, account]) => account !== '*' && mayBe(account, name) && (namespace === undefined || mayBe(space, namespace)));
    return {
        namesAccount: (namespace, name) => {
            // What something fills in may be any account.
            if (name === undefined)
                return (0,_mesh_coverage_named_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNamedAccount */ .JE)(states, '${}', '') || texts.some((text) => text.includes('/sa/'));
            const isOfObject = namespace === undefined
                ? (0,_mesh_coverage_named_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedAccount */ .$P)(states, { namespace: '', name })
                : objects.some((object) => (0,_units_naming_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedBy */ .$8)(object, { namespace, name }));
            return isOfObject || isWritten(namespace, name);
        },
        selectsBy: (label) => labels.has(label),
    };
};


/***/ }),

/***/ 39829:
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
;// CONCATENATED MODULE: ./src/open/making-functions.ts
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

// EXTERNAL MODULE: ./src/open/revision-units.ts
var revision_units = __webpack_require__(88865);
;// CONCATENATED MODULE: ./src/open/package-constants.ts






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

/***/ 69216:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ changedProgramObjects),
  N: () => (/* binding */ isTest)
});

// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/changed-terraform.ts
var changed_terraform = __webpack_require__(17097);
// EXTERNAL MODULE: ./src/open/package-constants.ts + 1 modules
var package_constants = __webpack_require__(39829);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/open/revision-units.ts
var revision_units = __webpack_require__(88865);
;// CONCATENATED MODULE: ./src/open/program-imports.ts





const program = /\.(?:[cm]?[jt]sx?|py|rb|jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** Languages that are told apart by their ending: all files of the repository may import each other. */
const ofConfiguration = /\.(?:jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** More programs than this are not searched. */
const mostPrograms = 500;
/** Whether a program names a file where it imports or reads it: with its ending, or without, as languages leave it out. */
const imports = function (text, path) {
    const name = (0,ports_repository/* nameOf */.Vb)(path);
    const stem = (0,quote_pattern/* quotePattern */.z)(name.replace(/\.[^.]+$/, ''));
    const quoted = String.raw `["'\x60/](?:${(0,quote_pattern/* quotePattern */.z)(name)}|${stem}(?:\.js)?)["'\x60]`;
    const lines = text.split('\n');
    return (lines.some((line) => new RegExp(String.raw `["'\x60/]${(0,quote_pattern/* quotePattern */.z)(name)}["'\x60]`).test(line)) ||
        lines.some((line) => /\b(?:import|from|require\w*|load|export)\b/.test(line) && new RegExp(quoted).test(line)) ||
        (path.endsWith('.py') &&
            new RegExp(String.raw `^\s*(?:from\s+[\w.]*\b${stem}\s+import|(?:from\s+[\w.]+\s+)?import\b.*\b${stem}\b)`, 'm').test(text)) ||
        (path.endsWith('.nix') && text.includes(`/${name}`)));
};
/** Programs that may import a file: of its project, its folder or the one around it, and of a language of its own all. */
const mayImport = function (one, path, projects) { return one !== path &&
    (ofConfiguration.test(one) ||
        [(0,ports_repository/* folderOf */.yS)(path), (0,ports_repository/* folderOf */.yS)((0,ports_repository/* folderOf */.yS)(path))].includes((0,ports_repository/* folderOf */.yS)(one)) ||
        projects.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) && (0,revision_tree/* isInside */.FK)(one, folder))) };
const projectsOf = function ({ tree }) { return tree.paths.filter((path) => ['Pulumi.yaml', 'cdk8s.yaml', 'jsonnetfile.json'].includes((0,ports_repository/* nameOf */.Vb)(path))).map(ports_repository/* folderOf */.yS) };
/** Those of the files that some program stands near enough to, so that most repositories have none of them to read. */
const besidePrograms = function (after, changed) {
    const projects = projectsOf(after);
    const programs = after.tree.paths.filter((path) => program.test(path));
    return changed.filter((path) => programs.some((one) => mayImport(one, path, projects)));
};
/**
 * Changed files that a program imports or reads, at first hand or through others, which makes what decides; each with that program.
 * `decides` says of a program by its path and text whether it does.
 */
const importedByDeciding = async function (repository, after, changed, decides) {
    const projects = projectsOf(after);
    const near = (path) => changed.some((one) => mayImport(path, one, projects));
    const paths = after.tree.paths.filter((path) => program.test(path) && near(path)).slice(0, mostPrograms);
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, paths);
    if (![...texts].some(([path, text]) => decides(path, text)))
        return new Map();
    const found = new Map();
    for (const path of [...changed].sort(order/* byCodePoint */.HH)) {
        const reached = new Set([path]);
        for (const one of reached)
            for (const [other, text] of texts)
                if (mayImport(other, one, projects) && imports(text, one))
                    reached.add(other);
        const user = [...reached].find((one) => one !== path && decides(one, texts.get(one) ?? ''));
        if (user !== undefined)
            found.set(path, user);
    }
    return found;
};

// EXTERNAL MODULE: ./src/open/template-conditions.ts
var template_conditions = __webpack_require__(13195);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/open/istio-values.ts
var istio_values = __webpack_require__(23043);
;// CONCATENATED MODULE: ./src/open/terraform-references.ts

const ofNames = /\b(var|local)\.(?=([\w-]+))/g;
const ofOutputs = /\bmodule\.(?=[\w-]+(?:\[[^\]]*\])?\.([\w-]+))/g;
/** Terragrunt's, at any depth of a map of names. */
const ofTerragrunt = /\blocals?\.(?=([\w-]+(?:\.[\w-]+)*))/g;
/** What a text asks for by names of letters, digits and dashes. */
const referencesIn = function (text) { return new Set([
    ...[...text.matchAll(ofNames)].map(([, kind = '', name = '']) => `${kind}.${name}`),
    ...[...text.matchAll(ofOutputs)].map(([, name = '']) => `output.${name}`),
    ...[...text.matchAll(ofTerragrunt)].flatMap(([, names = '']) => names.split('.').map((name) => `hcl.${name}`)),
]) };
const found = /^(?:var|local|output|hcl)\.[\w-]+$/;
/** Whether `referencesIn` finds it in a text that asks for it. */
const isFoundInText = function (reference) { return found.test(reference) };
/** Whether a text asks for a name that `referencesIn` does not find: of a file, or with other signs in it. */
const asksFor = function (text, reference) {
    const [, kind = '', name = ''] = /^(\w+)\.(.*)$/.exec(reference) ?? [];
    if (kind === 'file')
        return new RegExp(String.raw `["/]${(0,quote_pattern/* quotePattern */.z)(name)}"`).test(text);
    if (kind === 'hcl')
        return new RegExp(String.raw `\blocals?\.(?:[\w-]+\.)*${(0,quote_pattern/* quotePattern */.z)(name)}(?![\w-])`).test(text);
    const before = kind === 'output' ? String.raw `module\.[\w-]+(?:\[[^\]]*\])?` : kind;
    return new RegExp(String.raw `\b${before}\.${(0,quote_pattern/* quotePattern */.z)(name)}(?![\w-])`).test(text);
};
/** Names are looked up by what a text asks for: one after another, many names and many texts would not end. */
const askingFor = function (references) {
    const byName = new Map();
    const searched = [];
    for (const one of references)
        if (one.reference === '*' || isFoundInText(one.reference))
            byName.set(one.reference, (byName.get(one.reference) ?? new Set()).add(one.folder));
        else
            searched.push(one);
    const isKnown = (reference, folder) => {
        const folders = byName.get(reference);
        return folders !== undefined && (folders.has(undefined) || folders.has(folder));
    };
    return (text, folder, asked = byName.size === 0 ? new Set() : referencesIn(text)) => isKnown('*', folder) ||
        [...asked].some((reference) => isKnown(reference, folder)) ||
        searched.some((one) => (one.folder ?? folder) === folder && asksFor(text, one.reference));
};

;// CONCATENATED MODULE: ./src/open/terraform-names.ts








/** Arguments and inner blocks of a body, each with all of its lines. */
const argumentsIn = function (body) {
    const out = new Map();
    let [depth, name, until] = [0, '', ''];
    for (const line of body.split('\n')) {
        if (/^\s*(?:#|\/\/)/.test(line) && until === '')
            continue;
        const [, own = ''] = depth === 0 && until === '' ? (/^\s*"?([\w-]+)"?\s*(?:=|\{|")/.exec(line) ?? []) : [];
        if (own !== '')
            name = own;
        if (name !== '' && line.trim() !== '')
            out.set(name, `${out.get(name) ?? ''}${line.trim()}\n`);
        if (until !== '')
            until = line.trim() === until ? '' : until;
        else {
            depth += (0,changed_terraform/* depthOf */.d1)(line);
            until = /<<[-~]?(\w+)\s*$/.exec(line)?.[1] ?? '';
        }
    }
    return out;
};
/** What stands behind the brace that opens the block may be an argument too. */
const argumentsOf = function (text) { return argumentsIn(text.slice((0,changed_terraform/* headOf */.Uo)(text).length + 1)) };
/** Arguments of a module that are none of its variables: they say whether, how often and from where it is made. */
const ofModules = new Set(['source', 'version', 'count', 'for_each']);
/** Where nothing is made: order, and under whose account. */
const ofOrder = new Set(['depends_on', 'providers']);
const moduleParts = function (block, folder) {
    const given = argumentsOf(block.text);
    const source = /"(\.{1,2}\/[^"]*)"/.exec(given.get('source') ?? '')?.[1];
    const inner = source === undefined ? undefined : (0,revision_tree/* joinPath */.uJ)(folder, source);
    // Modules that come from elsewhere are given nothing that can be followed.
    return inner === undefined
        ? []
        : [...given].flatMap(([name, text]) => ofOrder.has(name)
            ? []
            : [{ folder: inner, reference: ofModules.has(name) ? '*' : `var.${name}`, text, from: folder }]);
};
/** Terragrunt gives modules their variables, of names that its files take from each other. */
const terragruntParts = function (path, text) {
    const from = (0,ports_repository/* folderOf */.yS)(path);
    const inner = (name) => argumentsIn((argumentsIn(text).get(name) ?? '').replace(/^[^{]*\{/, ''));
    return [
        ...[...inner('inputs')].map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from })),
        ...[...inner('locals')].map(([name, of]) => ({ folder: undefined, reference: `hcl.${name}`, text: of, from })),
    ];
};
const partsOf = function (path, text) {
    if (path.endsWith('.hcl'))
        return terragruntParts(path, text);
    const folder = (0,ports_repository/* folderOf */.yS)(path);
    return (0,changed_terraform/* blocksOf */.SH)(text).flatMap((block) => {
        const head = (0,changed_terraform/* headOf */.Uo)(block.text);
        const given = argumentsOf(block.text);
        if (head.startsWith('locals'))
            return [...given].map(([name, of]) => ({ folder, reference: `local.${name}`, text: of, from: folder }));
        if (head.startsWith('variable'))
            return [{ folder, reference: `var.${block.kind}`, text: given.get('default') ?? '', from: folder }];
        if (head.startsWith('output'))
            return [{ folder: undefined, reference: `output.${block.kind}`, text: given.get('value') ?? '', from: folder }];
        return head.startsWith('module') ? moduleParts(block, folder) : [];
    });
};
const keyOf = function ({ folder, reference }) { return `${folder ?? '*'} ${reference}` };
/** All names that hang on the changed ones, through other names and modules. */
const spread = function (parts, seeds) {
    const found = new Map(seeds.map((one) => [keyOf(one), one]));
    const all = parts.map((part, at) => ({ part, at, asked: referencesIn(part.text) }));
    const asking = (0,group_by/* groupBy */.$)(all.flatMap((one) => [...one.asked].map((reference) => ({ reference, one }))), ({ reference }) => reference);
    const askingForAny = (references) => {
        if (!references.every(({ reference }) => isFoundInText(reference)))
            return all;
        const near = references.flatMap(({ reference }) => asking.get(reference) ?? []).map(({ one }) => one);
        return [...new Set(near)].sort((one, other) => one.at - other.at);
    };
    for (let latest = seeds; latest.length > 0;) {
        const asks = askingFor(latest);
        const next = [];
        for (const { part, asked } of askingForAny(latest)) {
            if (found.has(keyOf(part)) || !asks(part.text, part.from, asked))
                continue;
            found.set(keyOf(part), part);
            next.push(part);
        }
        latest = next;
    }
    return [...found.values()];
};
const keyed = function (parts) {
    const out = new Map();
    for (const part of parts)
        out.set(keyOf(part), { ...part, text: `${out.get(keyOf(part))?.text ?? ''}${part.text}` });
    return out;
};
/** What two sides say otherwise; the text is what both say. */
const differing = function (old, now) { return [...new Map([...old, ...now])].flatMap(([key, part]) => {
    const texts = [old.get(key)?.text ?? '', now.get(key)?.text ?? ''];
    const [one, other] = /istio/i.test(part.reference) ? texts.map(istio_values/* withoutPatches */.Bd) : texts;
    return one === other ? [] : [{ ...part, text: texts.join('') }];
}) };
/** Names of one file of Terraform that mean something else. */
const changedNames = function (path, old, now) { return differing(keyed(partsOf(path, old)), keyed(partsOf(path, now))) };
const valuesIn = function (path, text) {
    const read = path.endsWith('.json') ? (0,read_values/* readValues */.N$)(text)[0] : undefined;
    const given = (0,json/* isJsonObject */.OW)(read)
        ? Object.entries(read).map(([name, value]) => [name, JSON.stringify(value)])
        : [...argumentsIn(text)];
    return given.map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from: '' }));
};
/** Variables that a file of values sets otherwise. */
const changedValues = function (path, old, now) { return differing(keyed(valuesIn(path, old)), keyed(valuesIn(path, now))) };
/** A file that Terraform reads by its name. */
const namedFile = function (path) { return [{ folder: undefined, reference: `file.${(0,ports_repository/* nameOf */.Vb)(path)}`, text: '' }] };
/** Names that hang on objects which decide. */
const namesOfObjects = function (files) {
    const parts = [...files].flatMap(([one, all]) => partsOf(one, all));
    return spread(parts, parts.filter((part) => changed_terraform/* decidingText */.Bi.test(part.text)));
};
/**
 * What a change decides through names: of the files of the later revision, the first that makes what decides by a name which
 * means something else now. `decidesBy` gives the texts of a block by which something decides.
 */
const terraformUser = function (files, seeds, decidesBy) {
    if (seeds.length === 0)
        return undefined;
    const parts = [...files].flatMap(([one, text]) => partsOf(one, text).map((part) => ({ ...part, path: one })));
    const changed = spread(parts, seeds);
    const asks = askingFor(changed);
    const keys = new Set(changed.map(keyOf));
    // An object that is a value of a name is made by whoever asks for it.
    const isObject = seeds.some(({ text }) => changed_terraform/* decidingText */.Bi.test(text));
    const object = parts.find((part) => keys.has(keyOf(part)) && (isObject || changed_terraform/* decidingText */.Bi.test(part.text)));
    if (object !== undefined)
        return object.path;
    const isOfIstio = changed.some(({ text }) => text.includes('istio'));
    return [...files].find(([one, text]) => (0,changed_terraform/* blocksOf */.SH)(text).some((block) => decidesBy(block, one, isOfIstio).some((asked) => asks(asked, (0,ports_repository/* folderOf */.yS)(one)))))?.[0];
};

// EXTERNAL MODULE: ./src/open/terraform-pods.ts
var terraform_pods = __webpack_require__(17973);
// EXTERNAL MODULE: ./src/open/charts-making.ts
var charts_making = __webpack_require__(82421);
// EXTERNAL MODULE: ./src/open/named-pods.ts
var named_pods = __webpack_require__(91494);
;// CONCATENATED MODULE: ./src/open/programs-of-objects.ts














/** Words of programs that make what decides without writing an object down: kinds, and members or files of their resources. */
const words = /\w*(?:[Aa]uthorizationPolic(?:y|ies)|(?:[Pp]eer|[Rr]equest)Authentications?|[Ee]nvoyFilters?|[Rr]oleBindings?)\b|\b(?:meshConfig|security\.istio\.io|istio-injection|rbac\.authorization\.k8s\.io)\b/;
/** Tests of programs, by the custom of their languages: what they hold is applied nowhere. */
const isTest = /\.(?:spec|test)\.[cm]?[jt]sx?$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]*\.py$/;
/** An object that decides, as languages of programs write it. */
const literal = /\bapiVersion["']?\s*[:=]\s*(?:[\w.]+\()?["'`]?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//i;
/** Languages in which nothing but configuration is written; any other makes objects by a library for it. */
const programs_of_objects_ofConfiguration = /\.(?:cue|nix|dhall|k)$/;
const library = /@pulumi\/|pulumi_kubernetes|pulumi-kubernetes|from ['"]cdk8s|import cdk8s/;
/** A program that brings Istio's own types in, and makes one of its policies. */
const importsIstio = /^\s*(?:import\b[^;]*?|(?:const|let|var)\b[^=]*=\s*require\(|export\b[^;]*?\bfrom\b\s*)["'][^"'\n]*istio[^"'\n]*["']|^\s*(?:from|import)\s+[\w.]*istio/im;
const makesPolicy = /\bnew\s+[\w.]*(?:AuthorizationPolicy|(?:Peer|Request)Authentication|EnvoyFilter)\w*\s*\(|^(?!\s*(?:from|import)\b).*(?<!class )\b(?:AuthorizationPolicy|(?:Peer|Request)Authentication|EnvoyFilter)\(/m;
/** Files of Terraform, OpenTofu and Terragrunt; one that locks versions holds no value. */
const isTerraform = function (path) { return /\.(?:tf|tofu|hcl)$/.test(path) && !path.endsWith('.lock.hcl') };
/** More files of Terraform than this are not searched for who asks for a variable. */
const mostFiles = 500;
/**
 * Changed files of programs that make objects in their own language: Terraform, Pulumi, CUE, Nix, Dhall and scripts that print
 * them. Each with what it changes, in words.
 */
const changedProgramObjects = async function (repository, before, after, changed, usersOf) {
    const stacks = [...before.tree.paths, ...after.tree.paths]
        .filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'Pulumi.yaml')
        .map(ports_repository/* folderOf */.yS);
    const isOfStack = (path) => stacks.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder));
    const paths = [...changed]
        .filter((path) => !isTest.test(path) && (programs_of_objects_program.test(path) || (isOfStack(path) && ofPulumi.test(path))))
        .sort(order/* byCodePoint */.HH);
    const read = openRead(repository, [before, after], usersOf);
    const found = await changedData(read, before, changed);
    const decides = (path, text) => (isWritten(path, [text], isOfStack(path)) ? words : literal).test(text) ||
        (importsIstio.test(text) && makesPolicy.test(text));
    for (const [path, user] of await changedImports(repository, [before, after], changed, decides))
        found.set(path, `is imported by ${user}, which makes an object of Istio or of permissions`);
    for (const [path, what] of await (0,package_constants.changedConstants)(repository, before, after, changed))
        found.set(path, what);
    if (paths.length === 0)
        return found;
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    for (const path of paths) {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        if (withoutComments(one) === withoutComments(other))
            continue;
        const what = await changeOf(path, [one, other], read, isOfStack(path));
        if (what !== undefined)
            found.set(path, what);
    }
    return found;
};
/** Whether a program may make objects by a word of its language or a library, without writing them down. */
const isWritten = function (path, texts, isOfStack) { return programs_of_objects_ofConfiguration.test(path) || isOfStack || texts.some((text) => library.test(text)) };
/** Files that programs import or read. */
const isImported = /\.(?:[cm]?[jt]sx?|py|rb|json|ya?ml|toml|csv|txt|jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** Changed files that hold no object, and that a program imports which makes what decides. */
const changedImports = async function (repository, [before, after], changed, decides) {
    const named = [...changed].filter((path) => isImported.test(path) && !isTest.test(path)).sort(order/* byCodePoint */.HH);
    const paths = besidePrograms(after, named);
    if (paths.length === 0)
        return new Map();
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const asked = paths.filter((path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        const isObject = /\.(?:ya?ml|json)$/.test(path) && [one, other].every((text) => /apiVersion|^$/.test(text));
        return !isObject && withoutComments(one) !== withoutComments(other);
    });
    return asked.length === 0 ? new Map() : importedByDeciding(repository, after, asked, decides);
};
/** Changed files that hold no object, and that Terraform reads by their names. */
const changedData = async function (read, before, changed) {
    const found = new Map();
    const { repository, after } = read;
    const files = await read.terraform();
    const asked = [...files.values()].join('\n');
    const paths = [...changed].filter((path) => !programs_of_objects_program.test(path) && asked.includes((0,ports_repository/* nameOf */.Vb)(path))).sort(order/* byCodePoint */.HH);
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    for (const path of paths) {
        const texts = [old.get(path), now.get(path)].flatMap((text) => text ?? []);
        if (texts.every((text) => /^\s*["']?apiVersion\b/m.test(text)))
            continue;
        const what = await namesChange(namedFile(path), 'is read by', read);
        if (what !== undefined)
            found.set(path, what);
    }
    return found;
};
const programs_of_objects_program = /\.(?:tf|tofu|hcl|tf\.json|tfvars|tfvars\.json|cue|nix|dhall|py|rb|[cm]?[jt]sx?|star|k|lua)$/;
const ofPulumi = /\.(?:go|java|cs|kt)$|(?:^|\/)Pulumi\.[^/]+\.yaml$/;
const withoutComments = function (text) { return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#(?!\w+\s*:)|\/\/|--).*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n') };
const openRead = function (repository, [before, after], usersOf) {
    const read = {
        repository,
        after,
        usersOf,
        terraform: (0,once/* once */.O)(() => (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(isTerraform).slice(0, mostFiles))),
        places: (0,once/* once */.O)(async () => placesOf([...(await read.terraform()).values()].join('\n'), read)),
        objects: (0,once/* once */.O)(async () => namesOfObjects(await read.terraform())),
        pods: (0,once/* once */.O)(async () => (0,named_pods/* namedPods */.Q)([before, after], (await read.terraform()).values())),
        charts: (0,once/* once */.O)(async () => new Set(await (0,charts_making/* chartsMaking */.f)(repository, after, template_conditions/* decidingKinds */.T))),
    };
    return read;
};
const changeOf = async function (path, [old, now], read, isOfStack) {
    if (isTerraform(path))
        return terraformFileChange(path, [old, now], read);
    if (path.endsWith('.tf.json'))
        return [old, now].some(changed_terraform/* holdsDecidingJson */._I) ? 'makes what decides' : undefined;
    if (/\.tfvars(?:\.json)?$/.test(path))
        return namesChange(changedValues(path, old, now), 'sets', read);
    if (/Pulumi\.[^/]+\.yaml$/.test(path))
        return settingChange(path, old, now, read);
    const sign = isWritten(path, [old, now], isOfStack) ? words : literal;
    if ([old, now].some((text) => sign.test(text) || (importsIstio.test(text) && makesPolicy.test(text))))
        return 'makes an object of Istio or of permissions';
    if (compiled.test(path))
        return packageChange(path, read);
    return path.endsWith('.cue') ? definitionChange(path, old, now, read) : undefined;
};
/** The first of some files that makes what decides, where `names` are given by one of them. */
const firstMaking = async function (paths, { repository, after }, names) {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, paths.slice(0, mostFiles));
    return [...texts].find(([, text]) => words.test(text) && (names === undefined || names.some((name) => new RegExp(`\\b${name}\\b`).test(text))))?.[0];
};
/** Files of one program in these languages use each other's names, and import nothing for it. */
const compiled = /\.(?:go|java|cs|kt)$/;
const packageChange = async function (path, read) {
    const { after } = read;
    const [stack] = after.tree.paths
        .filter((one) => (0,ports_repository/* nameOf */.Vb)(one) === 'Pulumi.yaml' && (0,revision_tree/* isInside */.FK)(path, (0,ports_repository/* folderOf */.yS)(one)))
        .sort((a, b) => b.length - a.length || (0,order/* byCodePoint */.HH)(a, b));
    if (stack === undefined)
        return undefined;
    const others = after.tree
        .below((0,ports_repository/* folderOf */.yS)(stack))
        .filter((one) => one !== path && compiled.test(one) && !isTest.test(one));
    const user = await firstMaking(others, read);
    return user === undefined ? undefined : `is of the program in which ${user} makes objects of Istio or of permissions`;
};
/** Files that a text names, charts and their members, and objects that are values of names. */
const placesOf = async function (text, read) {
    const { repository, after, usersOf } = read;
    const names = new Set([...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].map(([, one = '']) => (0,ports_repository/* nameOf */.Vb)(one)));
    const releases = text.includes('helm_release');
    const [texts, users, charts, objects, pods, files] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter((one) => names.has((0,ports_repository/* nameOf */.Vb)(one)))),
        releases ? usersOf() : new Map(),
        releases ? read.charts() : new Set(),
        read.objects(),
        read.pods(),
        read.terraform(),
    ]);
    const asks = askingFor(objects);
    // Of files with the same name the first is taken.
    const named = new Map([...texts].reverse().map(([path, of]) => [(0,ports_repository/* nameOf */.Vb)(path), of]));
    return {
        namedFile: (one) => named.get((0,ports_repository/* nameOf */.Vb)(one)),
        isMember: (chart, member) => (0,ports_repository/* nameOf */.Vb)(users.get(member) ?? '') === chart,
        isDeciding: (chart) => charts.has(chart),
        asksForObject: (one, path) => asks(one, (0,ports_repository/* folderOf */.yS)(path)),
        pods,
        accounts: (0,terraform_pods/* accountsIn */.wQ)(files.values()),
    };
};
const terraformFileChange = async function (path, [old, now], read) { return (0,changed_terraform/* terraformChange */.fE)(path, [old, now], await placesOf(old + now, read)) ??
    (await namesChange(changedNames(path, old, now), 'gives a name', read)) };
/** What a change of names decides where files of Terraform ask for them. */
const namesChange = async function (names, does, read) {
    if (names.length === 0)
        return undefined;
    const [files, places] = await Promise.all([read.terraform(), read.places()]);
    const user = terraformUser(files, names, (block, path, isOfIstio) => (0,changed_terraform/* decidesBy */.rc)(block, path, isOfIstio, places));
    return user === undefined ? undefined : `${does} what ${user} makes what decides by`;
};
/** Settings of a stack that its program asks for where it makes what decides. */
const settingChange = async function (path, old, now, read) {
    // A setting is `project:name`, on a line of its own or in the braces of YAML's flow form.
    const settingsOf = (text) => text.replaceAll(/[{},]/g, '\n').replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1');
    const names = (0,changed_terraform/* changedVariables */.Wo)(settingsOf(old), settingsOf(now));
    const programs = read.after.tree
        .below((0,ports_repository/* folderOf */.yS)(path))
        .filter((one) => /\.(?:ts|js|py|go|java|cs|kt)$/.test(one) && !isTest.test(one));
    const user = await firstMaking(programs, read, names);
    return user === undefined ? undefined : `sets what ${user} makes objects of Istio or of permissions by`;
};
/** CUE unifies all files of a package: a changed name may be a part of an object that another file holds. */
const definitionChange = async function (path, old, now, read) {
    const names = (0,changed_terraform/* changedVariables */.Wo)(old.replaceAll('#', ''), now.replaceAll('#', ''));
    const others = read.after.tree.paths.filter((one) => one !== path && one.endsWith('.cue') && (0,revision_tree/* isInside */.FK)(one, (0,ports_repository/* folderOf */.yS)(path)));
    const user = await firstMaking(others, read, names);
    return user === undefined ? undefined : `says a part of what ${user} makes`;
};


/***/ }),

/***/ 13195:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changedTemplateConditions),
/* harmony export */   T: () => (/* binding */ decidingKinds)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1451);
/* harmony import */ var _cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22496);
/* harmony import */ var _deciding_holes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26735);
/* harmony import */ var _guarded_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85828);
/* harmony import */ var _yaml_comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1968);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88865);








/** Helm: an action that decides whether what stands in it is written. */
const deciding = /\{\{-?\s*((?:else\s+)?(?:if|with|range)\b[^}]*)\}\}/g;
/** Kinds that decide, in a template or its name; the namespace of a release is none. */
const decidingKinds = /(?<!\.Release\.)\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|Sidecar|Gateway|VirtualService|DestinationRule|ServiceEntry|WorkloadEntry|\w+Route|Telemetry|Namespace|(?:Cluster)?Role(?:Binding)?|ServiceAccount)\b/;
/** What a release in a namespace that is said answers as its rendering did. */
const saidNamespace = /\.Release\.Namespace\b/g;
const anyAction = /\{\{-?\s*((?!\/\*)[^}]*)\}\}/g;
const wordInAction = function (text) { return [...text.matchAll(anyAction)].flatMap(([, written = '']) => (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterWordOf */ .i4)(written, _cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ofClusterAlone */ .Pj) ?? [])[0] };
/** Named templates of a chart that ask the cluster or the release, with the word by which they do. */
const askingTemplates = function (texts) { return new Map([...(0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTemplates */ .zN)(texts)].flatMap(([name, body]) => {
    const word = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterWordOf */ .i4)(body);
    return word === undefined ? [] : [[name, word]];
})) };
/**
 * The word of the first condition that only the cluster or the release answers: there or in a variable, where these are
 * asked for (`own`), or in a named template.
 */
const wordOf = function (text, named, own) {
    if (!own && named.size === 0)
        return undefined;
    const variables = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterVariables */ .ge)(text);
    const [first] = [...text.matchAll(deciding)].flatMap(([, action = '']) => {
        const asked = /\b(?:include|template)\s+"([^"]*)"/.exec(action)?.[1] ?? '';
        const variable = variables.find(({ isUsed }) => isUsed.test(action));
        return (own ? ((0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterWordOf */ .i4)(action) ?? variable?.word) : undefined) ?? named.get(asked) ?? [];
    });
    return first ?? (own ? wordInAction(text) : undefined);
};
/** Of one revision: what the templates write, and the word that decides something in them. */
const readConditions = async function (repository, side, folders, changed, isReleasedAsSaid) {
    const paths = folders.flatMap((folder) => side.tree.below(folder)).filter((path) => /(?:^|\/)templates\//.test(path));
    const written = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(repository, side, [...new Set(paths)]);
    const texts = new Map([...written].map(([path, text]) => [
        path,
        isReleasedAsSaid(path) ? text.replaceAll(saidNamespace, '"said"') : text,
    ]));
    const named = askingTemplates(texts.values());
    const bodies = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTemplates */ .zN)(texts.values());
    const selected = (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsSelected */ .d5)(side, texts.values());
    const renamed = askingTemplates([...texts].flatMap(([path, text]) => (changed.has(path) ? [text] : [])));
    return new Map([...texts].map(([path, text]) => [
        path,
        {
            decides: decidingKinds.test(text),
            // A template that stays counts by the named ones that do not.
            word: wordOf(text, changed.has(path) ? named : renamed, changed.has(path)),
            fields: (0,_guarded_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .askedFields */ .k)(text, bodies, (label) => selected.has(label)),
        },
    ]));
};
/**
 * Changed templates that write an object that decides, and something in them under a condition which only the cluster or the
 * release answers: what is written in the cluster may be another branch than the one that was rendered. Of other objects a few
 * fields decide: these count where they, or what they hang on, differ.
 */
const changedTemplateConditions = async function (repository, before, after, changed, 
/** Whether the namespace of the release is said for a template: the rendering has it. */
isReleasedAsSaid = () => false) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(tree)]))];
    const touched = [...changed].filter((path) => (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders) !== undefined);
    if (touched.length === 0)
        return [];
    const texts = await Promise.all([before, after].map((side) => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(repository, side, touched)));
    const templates = touched.filter((path) => {
        const [old, now] = texts.map((side) => side.get(path));
        return !(0,_yaml_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .differInComments */ .MJ)(old, now);
    });
    if (templates.length === 0)
        return [];
    const rewritten = new Set(templates);
    // Named templates are those of the whole chart, its subcharts' among them.
    const charts = folders.filter((folder) => templates.some((path) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(path, folder)) &&
        !folders.some((other) => other !== folder && (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(folder, (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .lW)(other, 'charts'))));
    const [old, now] = await Promise.all([
        readConditions(repository, before, charts, rewritten, isReleasedAsSaid),
        readConditions(repository, after, charts, rewritten, isReleasedAsSaid),
    ]);
    const [lost, come] = [changedFields(old, now), changedFields(now, old)];
    return [...new Set([...now.keys(), ...old.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH).flatMap((path) => {
        const sides = [now.get(path), old.get(path)].flatMap((side) => side ?? []);
        const word = sides.find((one) => one.word !== undefined)?.word;
        if (word !== undefined && sides.some(({ decides }) => decides))
            return [reasonOf(path, word)];
        const field = come.get(path) ?? lost.get(path);
        return field === undefined ? [] : [fieldReason(path, field)];
    });
};
/** Of each template the first such field that the other revision has in none. */
const changedFields = function (side, other) {
    const forms = new Set([...other.values()].flatMap(({ fields }) => fields.map(({ form }) => form)));
    return new Map([...side].flatMap(([path, { fields }]) => {
        const field = fields.find(({ form }) => !forms.has(form));
        return field === undefined ? [] : [[path, field]];
    }));
};
const remedy = 'Decide it by a value, or render it for the cluster at both revisions and give the results as before and after.';
const fieldReason = function (path, { key, line, word }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} writes ${key} by ${word}, which a rendering without the cluster and its release answers otherwise. ${remedy}`,
    where: { kind: 'file', path, line, column: 1 },
}) };
const reasonOf = function (path, word) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} writes its objects by ${word}, which a rendering without the cluster and its release answers otherwise. ${remedy}`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };


/***/ }),

/***/ 17973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ releasesPods),
/* harmony export */   cf: () => (/* binding */ ofPods),
/* harmony export */   kT: () => (/* binding */ podsDecideBy),
/* harmony export */   lG: () => (/* binding */ podsDecide),
/* harmony export */   wQ: () => (/* binding */ accountsIn)
/* harmony export */ });
/* harmony import */ var _lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70648);

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
        return (0,_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOnlyIn */ .P)(podsOf(text), counterpart).some((line) => /\blabels\s*=/.test(line.text)) ? 'labels' : undefined;
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
    const changed = [...(0,_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOnlyIn */ .P)(text, counterpart), ...(0,_lines_only_in_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOnlyIn */ .P)(counterpart, text)];
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

/***/ 45684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ asksForAny),
/* harmony export */   ev: () => (/* binding */ asksFor),
/* harmony export */   o1: () => (/* binding */ actions),
/* harmony export */   s2: () => (/* binding */ knownValues),
/* harmony export */   sZ: () => (/* binding */ withoutUnset),
/* harmony export */   z$: () => (/* binding */ hasMember),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _manifests_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19862);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78100);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1451);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88865);







/**
 * Helm's actions: comments, and what quotes hold, may have braces of their own (Go: text/template, Actions). A text that is not
 * closed ends nothing.
 */
const actions = /\{\{-?(?:\s*\/\*[\s\S]*?\*\/\s*|(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[^"'`}]|\}(?!\}))*)\}\}/g;
const opening = /^\{\{-?\s*(if|with|range|define|block)\b/;
/** `with .Values.a`, `range $one := .Values.a.b`: nothing but a value of the chart decides. */
const ofOneValue = /^\{\{-\s*(?:if|with|range)\s+(?:\$\w+\s*(?:,\s*\$\w+\s*)?:=\s*)?(\$?)\.Values((?:\.[A-Za-z_]\w*)+)\s*-?\}\}$/;
/** What these hold is called with something else for `.` and `$`. */
const defining = new Set(['define', 'block']);
/** And these give `.` another value. */
const rebinding = new Set([...defining, 'with', 'range']);
/**
 * Blocks that an empty value leaves out. Go's `if`, `with` and `range` write nothing and run nothing of what stands in them where
 * their value is empty and there is no `else`; `{{-` takes the space before, so that the rest is what it would be without the
 * block if its end closes a line of its own.
 */
const valueBlocks = function (text) {
    const stack = [];
    const found = [];
    for (const { 0: written, index } of text.matchAll(actions)) {
        const keyword = opening.exec(written)?.[1];
        const top = stack.at(-1);
        if (keyword !== undefined)
            stack.push({ keyword, from: index, member: memberOf(text, index, written, stack), hasElse: false });
        else if (top !== undefined && /^\{\{-?\s*else\b/.test(written))
            stack.splice(-1, 1, { ...top, hasElse: true });
        else if (top !== undefined && /^\{\{-?\s*end\s*-?\}\}$/.test(written)) {
            stack.pop();
            const { from, member, hasElse } = top;
            const to = index + written.length;
            const closesLine = !written.endsWith('-}}') && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to, to + 200));
            if (member !== undefined && !hasElse && closesLine)
                found.push({ from, to, member });
        }
    }
    return found;
};
const memberOf = function (text, at, written, stack) {
    const [, root = '', member = ''] = ofOneValue.exec(written) ?? [];
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const isOfChart = !stack.some(({ keyword }) => (root === '$' ? defining : rebinding).has(keyword));
    return member !== '' && line.trim() === '' && isOfChart ? member.slice(1) : undefined;
};
/** A template without the blocks that values which are empty leave out. */
const withoutUnset = async function (text, isUnset) {
    const blocks = valueBlocks(text);
    const members = [];
    for (const member of new Set(blocks.map((block) => block.member)))
        if (await isUnset(member))
            members.push(member);
    let rest = text;
    // An outer block takes its inner ones along, and begins before them.
    const outer = blocks
        .filter(({ member }) => members.includes(member))
        .filter((block, _, all) => !all.some((other) => other !== block && other.from < block.from && block.to < other.to));
    for (const { from, to } of [...outer].reverse())
        rest = `${rest.slice(0, from).trimEnd()}${rest.slice(to)}`;
    return { text: rest, members };
};
/** Whether a template asks for a value, for a part of it or for what it is a part of. */
const asksFor = function (text, member) { return [...text.matchAll(/\.Values\.([\w.]*\w)/g)].some(([, asked = '']) => `${asked}.`.startsWith(`${member}.`) || `${member}.`.startsWith(`${asked}.`)) };
/**
 * `toYaml .Values`, `index .Values "a"`, `$v := .Values`, `index . "Values"`: which values are asked for does not show. A context
 * that is made with values of its own (`dict "Values" \u2026`) asks for the last part of a name, as a subchart does.
 */
const asksForAny = /\.Values(?!\.?\w)|(?<!\bdict )["'`]Values["'`]/;
/** More files than this are not searched for one word. */
const mostFiles = 20_000;
/** Prose. */
const isProse = /\.mdx?$/i;
/** What helm-unittest gives to a chart of its own. */
const isUnitTest = /(?:^|\/)tests\/[^/]*_test\.ya?ml$/;
/**
 * Which values of a chart are new, and which nobody can have given: at the base no template of the repository has the name, or may
 * ask for all values, and the chart has no default for it; its default is empty at the head; and no other file at either revision
 * has the name, whatever it is.
 *
 * Then what a block under such a value holds is written by no installation that this repository describes, at either revision:
 * with the values that it has, the template writes what it writes without the block. Whoever gives the value later changes
 * something then. Values that stand elsewhere may have it for no purpose; the review says so in a line.
 */
const knownValues = function (repository, before, after) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(tree)]))];
    const isTemplate = (path) => (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders) !== undefined;
    const templates = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, before, before.tree.paths.filter(isTemplate)));
    const all = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => Promise.all([before, after].map((side) => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, side, side.tree.paths.filter((path) => !isTemplate(path) && !isProse.test(path))))));
    const familyOf = (folder) => folders.filter((one) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(one, folder) || one === folder || (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, one));
    const hasPacked = (folder) => [before, after].some(({ tree }) => familyOf(folder).some((one) => tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(one, 'charts')).some((file) => file.endsWith('.tgz'))));
    const isAskedBy = async (folder, member, hasName) => {
        const family = familyOf(folder);
        const mayAskAny = (file, text) => mayBeOf(file, text, family) && asksForAny.test(text);
        return [...(await templates())].some(([file, text]) => hasName(file, text) || asksFor(text, member) || mayAskAny(file, text));
    };
    /** Whether another file says all of some words, whatever it is. */
    const isSaid = async (folder, words) => {
        const isOwn = (file, text) => file === (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, 'values.yaml') ||
            file === (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, 'values.schema.json') ||
            ((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(file, folder) && isUnitTest.test((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathFrom */ .Iw)(folder, file)) && /^suite:/m.test(text));
        const has = (text) => words.every((word) => word.test(text));
        const says = (file, text) => {
            const plain = text.replaceAll(/[\0\ufffd]/g, '');
            return has(plain) || (plain.includes('\\') && has(unescaped(plain))) || mayHide(file, text);
        };
        return (await all()).some((texts) => [...texts].some(([file, text]) => !isOwn(file, text) && says(file, text)));
    };
    const hasFew = [before, after].every(({ tree }) => tree.paths.length <= mostFiles);
    const isNew = async (path, member) => {
        const folder = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders);
        if (folder === undefined || !hasFew || member === '' || hasPacked(folder))
            return false;
        const values = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, 'values.yaml');
        const old = (await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, before, [values])).get(values) ?? '';
        const family = familyOf(folder);
        // Of a subchart's values a template of its own says the last part alone.
        const isRelative = (file, text) => {
            const chart = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(file, folders) ?? folder;
            return chart !== folder && family.includes(chart) && lastWordOf(member).test(text);
        };
        return (!mayGive(old, member) &&
            !(await isAskedBy(folder, member, isRelative)) &&
            !(await isSaid(folder, member.split('.').map(asWord))));
    };
    const isUnset = async (path, member) => {
        const folder = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders);
        if (folder === undefined || !(await isNew(path, member)))
            return false;
        const word = lastWordOf(member);
        if (await isAskedBy(folder, member, (_, text) => word.test(text)))
            return false;
        const values = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, 'values.yaml');
        const now = (await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, after, [values])).get(values) ?? '';
        return isEmptyIn(now, member) && !(await isSaid(folder, [word]));
    };
    return { isNew, isUnset };
};
const asWord = function (name) { return new RegExp(`(?<![\\w-])${name}(?![\\w-])`) };
const lastWordOf = function (member) { return asWord(member.slice(member.lastIndexOf('.') + 1)) };
/** Pictures and the like, which may be stored elsewhere too. */
const noValues = /\.(?:png|jpe?g|gif|svg|ico|webp|pdf|mp4|zip|t?gz)$/i;
/** What stands for content that is not here may say any name. */
const mayHide = function (file, text) { return (0,_manifests_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_5__/* .isStoredElsewhere */ .M)(text) && !noValues.test(file) };
/** Escapes of quoted text in YAML, JSON, HCL and Go's templates: a character's number, or a line that goes on in the next. */
const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(?:\r\n|[\r\n\u0085\u2028\u2029])[ \t]*)/g;
/**
 * A text with its escapes read, wherever they stand. A name of a value holds no backslash: whichever of these a quoted name is
 * written with, it stands plainly in what this gives (YAML 1.2 \u00a75.7, \u00a77.3.1). Other places may be read wrongly, and are not asked for.
 */
const unescaped = function (text) { return text.replaceAll(escapes, (_, x, u, long, octal) => {
    const code = octal === undefined ? parseInt(x ?? u ?? long ?? '', 16) : parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}) };
/** Of a chart of the same family, or a named template, which others may take. */
const mayBeOf = function (file, text, family) { return family.some((one) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(file, one)) || /\{\{-?\s*(?:define|block)\b/.test(text) };
/** Whether default values have it, or do not show plainly what they have. */
const mayGive = function (text, member) {
    const [value, ...more] = (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
    return more.length > 0 || (text.trim() !== '' && !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value)) || hasMember(value, member);
};
/** Whether values say something of a member, be it that it is empty. */
const hasMember = function (values, member) { return memberAt(values, member) !== undefined };
const memberAt = function (values, member) { return member.split('.').reduce((at, name) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(at) ? at[name] : undefined), values) };
/** Whether default values have it empty as templates understand it, in a text that shows it plainly. */
const isEmptyIn = function (text, member) {
    const [value, ...more] = (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
    if (text.trim() !== '' && (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value) || more.length > 0 || text.includes('<<')))
        return false;
    const at = memberAt(value, member);
    return (at === undefined ||
        at === null ||
        at === false ||
        at === '' ||
        at === 0 ||
        (Array.isArray(at) && at.length === 0) ||
        ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(at) && Object.keys(at).length === 0));
};


/***/ }),

/***/ 94028:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ servedByIstio),
/* harmony export */   b: () => (/* binding */ servedBesides)
/* harmony export */ });
/** `group/version`, and `group/version/Kind`, as Helm's `.Capabilities.APIVersions.Has` takes them. */
const withKinds = function (versions, kinds) { return versions.flatMap((version) => [version, ...kinds.map((kind) => `${version}/${kind}`)]) };
const traffic = ['DestinationRule', 'Gateway', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry'];
/**
 * What the API server of every cluster with a supported Istio serves (istio `manifests/charts/base/files/crd-all.gen.yaml` of
 * 1.20: `networking.istio.io/v1`, `telemetry.istio.io/v1` and PeerAuthentication of `v1` came with 1.22).
 */
const servedByIstio = [
    ...withKinds(['security.istio.io/v1'], ['AuthorizationPolicy', 'RequestAuthentication']),
    ...withKinds(['security.istio.io/v1beta1'], ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication']),
    ...withKinds(['networking.istio.io/v1beta1'], [...traffic, 'WorkloadGroup']),
    ...withKinds(['networking.istio.io/v1alpha3'], [...traffic, 'WorkloadGroup', 'EnvoyFilter']),
    ...withKinds(['telemetry.istio.io/v1alpha1'], ['Telemetry']),
    ...withKinds(['extensions.istio.io/v1alpha1'], ['WasmPlugin']),
];
/** What most such clusters serve besides: charts are rendered as if they did. */
const servedBesides = [
    'security.istio.io/v1/PeerAuthentication',
    ...withKinds(['networking.istio.io/v1'], [...traffic, 'WorkloadGroup']),
    ...withKinds(['telemetry.istio.io/v1'], ['Telemetry']),
    ...withKinds(['gateway.networking.k8s.io/v1', 'gateway.networking.k8s.io/v1beta1'], ['Gateway', 'GatewayClass', 'HTTPRoute', 'ReferenceGrant']),
];


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


/***/ }),

/***/ 49776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ isNamedBy),
/* harmony export */   d_: () => (/* binding */ movesOfNamed),
/* harmony export */   qH: () => (/* binding */ isToldApart),
/* harmony export */   r$: () => (/* binding */ namespacesOfNamed),
/* harmony export */   sc: () => (/* binding */ touchedIn)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15455);



const rbac = 'rbac.authorization.k8s.io';
const isPolicy = function ({ key }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
const isBinding = function ({ key }) { return key.group === rbac && _mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.some((kind) => kind === key.kind) };
/** Whether a rule or a binding names an account. */
const isNamedBy = function (object, account) { return isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).some((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAccount */ .IQ)(value, object.key.namespace, account))
    : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(object, account) };
/**
 * Whether a rule or a binding decides otherwise about who pods run as now: it names the account that is new, or is true of one of
 * the two, be it by their namespace.
 */
const isToldApart = function (object, { to, from, showed, shows }) {
    if (from === undefined)
        return isNamedBy(object, to);
    return isPolicy(object)
        ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .policyTellsApart */ .P7)(object, showed ? from : undefined, shows ? to : undefined)
        : isBinding(object) && (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(object, from, to);
};
/** Titles of workloads, also as they were, that come with an account which one of the rules or bindings names, take or leave one: its access goes along, and what is denied to it. */
const movesOfNamed = function ([before, after], rules) {
    return new Set((0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .Ek)(before, after)
        .filter((move) => rules.some((rule) => isToldApart(rule, move)))
        .flatMap(({ workloads, formerly }) => [...workloads, ...formerly]));
};
/** Namespaces whose account of one of these names the objects name. */
const namespacesOfNamed = function (objects, names) { return objects.flatMap((object) => names.flatMap((name) => isPolicy(object)
    ? (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(object).flatMap((value) => (0,_mesh_names_account_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesNaming */ .lg)(value, object.key.namespace, name))
    : isBinding(object)
        ? (0,_mesh_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .namespacesBinding */ .U6)(object, name)
        : [])) };
/** What the change touches in a unit that holds these: also the namespaces where a rule decides by an account that pods take or leave. */
const touchedIn = function (touched, objects) {
    const naming = objects.filter((object) => touched.moves.some((move) => isToldApart(object, move)));
    if (naming.length === 0)
        return touched;
    const places = naming.map(({ key }) => key.namespace).filter((namespace) => namespace !== '');
    return {
        ...touched,
        namespaces: touched.namespaces === 'any' ? 'any' : new Set([...touched.namespaces, ...places]),
        permissions: touched.permissions || naming.some(({ key }) => key.group === rbac),
    };
};


/***/ })

};
