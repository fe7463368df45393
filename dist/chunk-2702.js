export const id = 2702;
export const ids = [2702];
export const modules = {

/***/ 35922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCarriedObject)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** Kinds of Kubernetes' own by which requests are decided, or to which. */
const kinds = new Set([
    'Service',
    'Namespace',
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'MutatingWebhookConfiguration',
]);
const ofMesh = /(?:^|\.)istio\.io\/|^gateway\.networking\.k8s\.io\//;
/**
 * A whole object inside another one, for a controller that applies it, and one of those by which a mesh decides. What names an
 * object alone, as `scaleTargetRef` does, holds no map.
 */
const isCarriedObject = function (value) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string')
        return false;
    return (ofMesh.test(apiVersion) || kinds.has(kind)) && Object.values(value).some(_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
};


/***/ }),

/***/ 38546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ defaultGlobs),
/* harmony export */   Hc: () => (/* binding */ globRoot),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RQ: () => (/* binding */ globFlaw),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   yv: () => (/* binding */ globReach)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
const globFlaw = function (glob) {
    if (glob === '')
        return 'empty';
    if (/\p{Cc}/u.test(glob))
        return 'control';
    if (glob.includes('\\'))
        return 'backslash';
    if (glob.startsWith('/') || glob.startsWith('~') || /^[A-Za-z]:/.test(glob))
        return 'absolute';
    if (glob.split('/').includes('..'))
        return 'parent';
    return /[{}[\]!]/.test(glob) ? 'unknown syntax' : undefined;
};
/** Files with manifests anywhere in the repository: what is read where nobody lists any. */
const defaultGlobs = ['**/*.yaml', '**/*.yml', '**/*.json'];
const segmentsOf = function (path) { return path.split('/').filter((part) => part !== '' && part !== '.') };
/** Whether a glob holds a wildcard; one that holds none is a path. */
const isPattern = function (glob) { return glob.includes('*') || glob.includes('?') };
/** The folder below which everything that a glob matches stands; '' is the root. */
const globRoot = function (glob) {
    const segments = segmentsOf(glob);
    const first = segments.findIndex((segment) => isPattern(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
};
/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
const globMatcher = function (globs) {
    const compiled = globs.map(compileGlob);
    // `**/NAME` asks for the name alone, and is what most globs are.
    const names = compiled.flatMap(({ name }) => name ?? []);
    const others = compiled.filter(({ name }) => name === undefined);
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const isPlain = name !== '' && name !== '.';
        if (isPlain && names.some((matches) => matches(name)))
            return true;
        if (isPlain && others.every(({ root }) => !mayStandBelow(path, root)))
            return false;
        const segments = segmentsOf(path);
        return (isPlain ? others : compiled).some(({ parts }) => matchesAll(parts, segments, isAnyFolders, isPart));
    };
};
const compileGlob = function (glob) {
    const parts = segmentsOf(glob).map((segment) => (segment === '**' ? segment : segmentMatcher(segment)));
    const [first, name, ...rest] = parts;
    const isName = first === '**' && name !== undefined && name !== '**' && rest.length === 0;
    return { parts, root: globRoot(glob), ...(isName ? { name } : {}) };
};
const isAnyFolders = function (part) { return part === '**' };
const isPart = function (part, segment) { return part !== '**' && part(segment) };
/** Most paths of a tree stand elsewhere, and need not be taken apart to see it; one with parts that say nothing has to be. */
const mayStandBelow = function (path, root) { return root === '' || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(path, root) || path.includes('//') || path.startsWith('/') || path.includes('./') };
/** Whether a path matches, or stands where a glob begins to look: a link there may bring files that match. */
const globReach = function (globs) {
    const matches = globMatcher(globs);
    const roots = globs.map(globRoot).filter((root) => root !== '');
    return (path) => matches(path) || roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(root, path));
};
/** `*.yaml`: a star, and then an ending. */
const isEnding = function (pattern) { return pattern.startsWith('*') && !isPattern(pattern.slice(1)) };
const segmentMatcher = function (pattern) {
    if (!isPattern(pattern))
        return (segment) => segment === pattern;
    const ending = pattern.slice(1);
    if (isEnding(pattern))
        return (segment) => segment.endsWith(ending);
    const characters = [...pattern];
    return (segment) => matchesAll(characters, [...segment], isStar, isCharacter);
};
const isStar = function (part) { return part === '*' };
const isCharacter = function (part, character) { return part === '?' || part === character };
/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = function (pattern, text, isAny, matches) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        const part = pattern[at];
        if (part !== undefined && isAny(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && matches(part, text[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    let rest = pattern[at];
    while (rest !== undefined && isAny(rest))
        rest = pattern[++at];
    return at === pattern.length;
};


/***/ }),

/***/ 82834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isOfInterestByShape),
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   rR: () => (/* binding */ mayHoldMeshObjectsByVersion),
/* harmony export */   rl: () => (/* binding */ mustBeRead),
/* harmony export */   wV: () => (/* binding */ decidesAccess),
/* harmony export */   ys: () => (/* binding */ mayBeOfInterest)
/* harmony export */ });
/* harmony import */ var _pod_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
/* harmony import */ var _stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19862);
/* harmony import */ var _ytt_overlays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46231);



/**
 * What `check` must be able to read when nobody has listed files: the kinds that decide access in the mesh, the workloads
 * and services that they select, Kubernetes' own permissions, and what gives identities, writes into what others apply, or
 * tells the API server who is who. Any other object is read where it can be: what cannot be read of those is left out.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['install.istio.io', 'all'],
    ['sailoperator.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
    ['admissionregistration.k8s.io', new Set(['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'])],
    ['certificates.k8s.io', 'all'],
    ['apiregistration.k8s.io', 'all'],
    ['apiserver.config.k8s.io', 'all'],
    ['kubeadm.k8s.io', new Set(['ClusterConfiguration'])],
    ['config.openshift.io', new Set(['OAuth', 'Authentication', 'APIServer'])],
    ['security.openshift.io', 'all'],
    ['user.openshift.io', 'all'],
    ['iamauthenticator.k8s.aws', 'all'],
    ['spire.spiffe.io', 'all'],
    ['policy.cert-manager.io', 'all'],
    ['kyverno.io', 'all'],
    ['policies.kyverno.io', 'all'],
    ['mutations.gatekeeper.sh', 'all'],
    ['policies.kubewarden.io', 'all'],
]);
const groupOf = function (apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = function (group, kind, name) { return group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector'))) };
/** What injects proxies: the template and the webhooks of Istio's injector, by the names that its charts give them. */
const isInjection = function (group, kind, name) { return (group === '' && kind === 'ConfigMap' && name.startsWith('istio-sidecar-injector')) ||
    (group === 'admissionregistration.k8s.io' &&
        kind === 'MutatingWebhookConfiguration' &&
        /^istio-(?:sidecar-injector|revision-tag)/.test(name)) };
const isOfInterest = function (group, kind, name) {
    const kinds = kindsOfGroup.get(group);
    return (kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name) || isInjection(group, kind, name));
};
/** Whether groups and kinds that are known by words alone can be of interest; ConfigMaps and webhooks have names besides. */
const mayBeOfInterest = function (hasGroup, kinds) {
    const has = (kind) => kinds === 'any' || kinds.has(kind);
    if (hasGroup('') && has('ConfigMap'))
        return true;
    if (hasGroup('admissionregistration.k8s.io') && has('MutatingWebhookConfiguration'))
        return true;
    return [...kindsOfGroup].some(([group, allowed]) => hasGroup(group) && (allowed === 'all' ? kinds === 'any' || kinds.size > 0 : [...allowed].some(has)));
};
/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. No text of a Secret is looked into. */
const isOfInterestByShape = function (group, kind, value) { return !(group === '' && kind === 'Secret') && (0,_pod_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMeshParts */ .k)(value) };
/** Whether an object must be readable where nobody has listed files. */
const mustBeRead = function (group, kind, name, value) { return isOfInterest(group, kind, name) || isOfInterestByShape(group, kind, value) };
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = function (text, words) { return text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text) };
/** Workloads and Services are what access is given to; their groups stand in any repository. */
const receivers = new Set(['', 'apps', 'batch']);
const decidingWords = [
    'istio',
    ...[...kindsOfGroup.keys()].filter((group) => !receivers.has(group) && !group.includes('istio')),
];
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's, SPIRE's. False is
 * certain, true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = function (text) { return mayHold(text, decidingWords) };
/** The same for any object of Kubernetes, and for what ytt changes of one. */
const mayHoldObjects = function (text) { return (0,_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredElsewhere */ .M)(text) || mayHold(text, ['apiVersion', 'istio.io']) || (0,_ytt_overlays_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaysIn */ .j)(text).length > 0 };
const plainVersion = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9]+)?$/;
// Explicit keys, anchors and aliases: a key or its value may stand elsewhere.
const indirect = /(?:^|[\s[{,:])(?:\?\s|[&*][\w-])/m;
/**
 * The same for a text that is too large to be read, by every `apiVersion` in it: a bundle of CustomResourceDefinitions of
 * Istio mentions it on every page and holds none of its objects. False is certain: each version stands plainly, and is of a
 * group in which nothing decides access.
 */
const mayHoldMeshObjectsByVersion = function (text) {
    if (!mayHoldMeshObjects(text))
        return false;
    if (hidden.test(text) || indirect.test(text) || text.includes('\u0000') || text.includes('\ufffd'))
        return true;
    for (const { index } of text.matchAll(/apiVersion/g)) {
        const rest = text.slice(index + 'apiVersion'.length, index + 400);
        // A word of a text, or a member of a schema that has members of its own.
        if (!/^["']?\s*:/.test(rest) || /^(?:: *\r?\n +[A-Za-z]+:\s|["']?\s*:\s*\{)/.test(rest))
            continue;
        const version = /^["']?\s*:[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'#,{}[\]]+))[ \t]*(?:[\r\n,}#]|$)/.exec(rest);
        const value = version?.[1] ?? version?.[2] ?? version?.[3] ?? '';
        if (!plainVersion.test(value) || mayDecide(groupOf(value), text))
            return true;
    }
    return false;
};
/** Workloads and Services of a text that large are left out as they are where nothing of the mesh is mentioned. */
const mayDecide = function (group, text) { return group === ''
    ? text.includes('ConfigMap')
    : group.includes('istio') || (kindsOfGroup.has(group) && !receivers.has(group)) };
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = function (group) { return decidingGroups.has(group) };


/***/ }),

/***/ 70934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkRefused),
/* harmony export */   Ai: () => (/* binding */ nameRefused),
/* harmony export */   F7: () => (/* binding */ submoduleRefused),
/* harmony export */   Nt: () => (/* binding */ printableName),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
const refusal = function (path, message, received) { return ({
    code: 'PATH',
    message,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'a regular file below the root of the repository',
    received,
    remedy: 'Replace it by the file itself, or narrow the globs under policies',
}) };
const linkRefused = function (path) { return refusal(path, 'A symbolic link is never followed: it could lead out of the repository', 'a symbolic link') };
const submoduleRefused = function (path) { return refusal(path, 'A submodule is never read: it is another repository', 'a submodule') };
const notRegular = function (path, received) { return refusal(path, 'Only regular files are read', received) };
/** A name with a lone surrogate for each byte that is no UTF-8, as a report can show it. */
const printableName = function (path) { return path.replaceAll(/\p{Surrogate}/gu, '\ufffd') };
const nameRefused = function (path) { return ({
    code: 'PATH',
    message: 'The name of this file is not UTF-8, so neither a list nor a report can name it',
    where: { kind: 'file', path: printableName(path), line: 1, column: 1 },
    expected: 'a name in UTF-8',
    received: 'other bytes, shown as \ufffd',
    remedy: 'Rename the file',
}) };


/***/ }),

/***/ 89381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _carried_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35922);


const member = function (value, name) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined };
const isContainer = function (value) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string') };
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = function (value) {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, a MeshConfig for an
 * installation of Istio, or a whole object that a controller applies.
 */
const holdsMeshParts = function (value, depth = 0) {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(member(value, 'meshConfig')))
        return true;
    if (depth > 0 && (0,_carried_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isCarriedObject */ .a)(value))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 19862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isStoredElsewhere)
/* harmony export */ });
// A pointer of Git LFS, and what git-crypt, age, OpenPGP and Ansible Vault encrypt as a whole.
const forms = [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    /^\0GITCRYPT\0/,
    /^age-encryption\.org\/v1/,
    /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/,
    /^\$ANSIBLE_VAULT;/,
];
/** Whether a file stands for content that is not here, or that nobody can read without a key: it may hold anything. */
const isStoredElsewhere = function (text) { return forms.some((form) => form.test(text)) };


/***/ }),

/***/ 55265:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   KF: () => (/* binding */ kustomizationNames),
/* harmony export */   Kz: () => (/* binding */ templateMark),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** kustomize takes any of them, and refuses a folder with two. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** Files that build others, by name. */
const buildFile = function (path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    if (kustomizationNames.includes(name))
        return 'kustomize';
    return name === 'Chart.yaml' ? 'helm' : undefined;
};
// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action = /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/;
/** Whether a text is a Helm template, or a value of one that was never rendered. */
const isHelmTemplate = function (text) { return text.includes('{{') && action.test(text) };
/** What opens what a program fills in: Go templates, with whichever marks around their actions, Jinja and ERB. */
const opening = /\{\{|\{%|<%/;
/** What a line begins with that is no YAML and steers such a program. */
const controlLine = /^[ \t]*(?:\{\{|\{%|<%)/m;
/**
 * Where a text that is no YAML has such a mark: on a line that only the program reads, or on one that is not well-formed.
 * Elsewhere in it, braces may stand in data: a dashboard's, a regular expression's.
 */
const templateMark = function (text, { range, flaws }) {
    const steering = controlLine.exec(text.slice(range.start, range.end));
    if (steering !== null)
        return markIn(steering[0], range.start + steering.index);
    for (const { offset } of flaws) {
        const start = text.lastIndexOf('\n', offset - 1) + 1;
        const end = text.indexOf('\n', offset);
        const mark = markIn(text.slice(start, end === -1 ? undefined : end), start);
        if (mark !== undefined)
            return mark;
    }
    return undefined;
};
const markIn = function (line, start) {
    const found = opening.exec(line);
    return found === null ? undefined : { at: start + found.index, text: found[0] };
};
/** Whether any text within a value is an unrendered template. */
const holdsHelmTemplate = function (value) {
    if (typeof value === 'string')
        return isHelmTemplate(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((item) => holdsHelmTemplate(item))
        : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item));
};


/***/ }),

/***/ 46231:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changesAnyKind),
/* harmony export */   j: () => (/* binding */ overlaysIn)
/* harmony export */ });
/** How an overlay says which objects it changes, up to the change itself (ytt: `@overlay/match` before a document). */
const match = /^#@overlay\/match[ \t(][^]*?(?=^---|^[^#\s])/gm;
/** What the overlays of a text say of the objects that they change; one of a program's values changes none. */
const overlaysIn = function (text) { return text.includes('#@overlay/match') && !text.includes('#@data/values')
    ? [...text.matchAll(match)].map(([one]) => one)
    : [] };
/** Whether an overlay finds objects by something else than their kinds: `by=overlay.all`, a name, a function, all but one kind. */
const changesAnyKind = function (overlay) { return !/["']kind["']\s*:\s*["']\w+["']/.test(overlay) || /not_op|lambda/.test(overlay) };


/***/ }),

/***/ 57119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/** Links in links end here: the same bound as Linux has. */
const mostLinks = 40;
/** Follows links as an operating system does, within a tree. `links`: path \u2192 target as written. */
const followLinks = function (path, links) {
    const passed = [];
    const lost = { end: undefined, passed };
    if (path === '' || path.startsWith('/'))
        return path === '' ? { end: '', passed } : lost;
    let rest = path.split('/');
    let done = [];
    while (rest.length > 0) {
        const [part = '', ...further] = rest;
        rest = further;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.length === 0)
                return lost;
            done = done.slice(0, -1);
            continue;
        }
        const at = [...done, part].join('/');
        const target = links.get(at);
        if (target === undefined) {
            done = [...done, part];
            continue;
        }
        passed.push(at);
        if (passed.length > mostLinks || target.startsWith('/'))
            return lost;
        rest = [...target.split('/'), ...further];
    }
    return { end: done.join('/'), passed };
};


/***/ }),

/***/ 57274:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Whether a path of a tree is the folder, or stands in it. */
const isBelow = function (path, folder) { return path === folder || path.startsWith(`${folder}/`) };
/** The folder of a path; '' is the root. */
const folderOf = function (path) { return path.slice(0, Math.max(0, path.lastIndexOf('/'))) };
/** `a/b/c.yaml`: itself, `a/b` and `a`. */
const withParents = function (path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};
/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
const normalPath = function (path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
const nameOf = function (path) { return path.slice(path.lastIndexOf('/') + 1) };


/***/ }),

/***/ 85389:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ decodeNames),
/* harmony export */   Lb: () => (/* binding */ isUtf8Name),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   ur: () => (/* binding */ pathOnDisk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_1__);


// A name of a file is bytes. Each byte that is no UTF-8 becomes one lone surrogate, as PEP 383 has it, so that two names
// never become one, and the bytes can be had back.
const byteFrom = 0xdc00;
/** A name as git and the disk give it. */
const decodeName = function (bytes) {
    const text = bytes.toString('utf8');
    if (!text.includes('\ufffd') || (0,node_buffer__WEBPACK_IMPORTED_MODULE_1__.isUtf8)(bytes))
        return text;
    let name = '';
    for (let at = 0; at < bytes.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_1__.isUtf8)(bytes.subarray(at, at + size)));
        name +=
            length === undefined ? String.fromCharCode(byteFrom + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
        at += length ?? 1;
    }
    return name;
};
/** Names with a NUL behind each. */
const decodeNames = function (output) {
    const text = output.toString('utf8');
    if (!text.includes('\ufffd'))
        return text.split('\0');
    const names = [];
    for (let at = 0; at <= output.length;) {
        const end = output.indexOf(0, at);
        const stop = end === -1 ? output.length : end;
        names.push(decodeName(output.subarray(at, stop)));
        at = stop + 1;
    }
    return names;
};
const isUtf8Name = function (path) { return !/\p{Surrogate}/u.test(path) };
/** The path on disk, in bytes where no text can say it. */
const pathOnDisk = function (root, path) { return isUtf8Name(path)
    ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)
    : Buffer.concat([`${root}/`, ...path].map((part) => {
        const code = part.charCodeAt(0);
        return part.length === 1 && code >= byteFrom && code <= byteFrom + 0xff
            ? Buffer.from([code - byteFrom])
            : Buffer.from(part);
    })) };


/***/ }),

/***/ 81913:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(81913, module.exports, ["Db","Ov","Wc","XO"], "./later-repository.cjs")

/***/ }),

/***/ 21491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   B4: () => (/* binding */ looksEverywhere),
/* harmony export */   EQ: () => (/* binding */ checkGlobs),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   Vn: () => (/* binding */ countsByName),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   h9: () => (/* binding */ treePathOf),
/* harmony export */   wD: () => (/* binding */ compareEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38546);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82834);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55265);





const isRegular = function (mode) { return mode === '100644' || mode === '100755' || mode === '100664' };
const isLink = function ({ mode }) { return mode === '120000' };
const treePathOf = function ({ mode, oid, path }) { return ({
    path,
    kind: isRegular(mode) ? 'file' : mode === '120000' ? 'link' : 'other',
    id: oid,
}) };
/** Where two whole listings differ. */
const compareEntries = function (before, after) {
    const old = new Map(before.map((entry) => [entry.path, entry]));
    const changes = [];
    for (const entry of after) {
        const known = old.get(entry.path);
        old.delete(entry.path);
        if (known?.oid === entry.oid && known.mode === entry.mode)
            continue;
        changes.push({ path: entry.path, regular: isRegular(entry.mode) && (known === undefined || isRegular(known.mode)) });
    }
    for (const entry of old.values())
        changes.push({ path: entry.path, regular: isRegular(entry.mode) });
    return changes;
};
/** More of a file is never kept: readers refuse what is larger than 1 MiB, and need to see only that it is. */
const keptBytes = 2 * 1024 * 1024;
/** @throws Refusal for an empty list, and for a glob that leaves the root or has a syntax that is not ours (attack G08). */
const checkGlobs = function (globs) {
    // Reading nothing would look like a repository without policies.
    if (globs.length === 0) {
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
            code: 'CONFIG_EMPTY',
            message: 'The list of files to read is empty',
            expected: 'at least one path or glob',
            received: '[]',
            remedy: 'List the files under policies, or leave the key out to look through the repository',
        });
    }
    const [first, ...rest] = globs.flatMap((glob) => {
        const flaw = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globFlaw */ .RQ)(glob);
        // A plain path may hold brackets and braces; they have no meaning then.
        if (flaw === undefined || (flaw === 'unknown syntax' && !/[*?]/.test(glob)))
            return [];
        return [
            {
                code: 'PATH',
                message: `This path or glob is refused: ${flaw === 'parent' ? 'it leaves its folder by ..' : flaw}`,
                expected: 'a path relative to the root, with *, ? and ** alone',
                received: JSON.stringify(glob.slice(0, 120)),
                remedy: 'Correct the path',
            },
        ];
    });
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
};
/** Whether nobody has listed files: then only what mentions an object is kept, or a large repository would be parsed whole. */
const looksEverywhere = function (globs) { return globs.length === _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.length && _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.every((glob) => globs.includes(glob)) };
const mayMatter = function (text, bytes) { return (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldObjects */ .D7)(text) && (bytes <= keptBytes || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldMeshObjectsByVersion */ .rR)(text)) };
/** Makes the content of a file of its bytes; undefined where `everywhere` and the bytes cannot hold an object. */
const contentOf = function (bytes, everywhere) {
    const whole = bytes.toString('utf8');
    if (everywhere && !mayMatter(whole, bytes.length))
        return undefined;
    const isCut = bytes.length > keptBytes;
    return {
        text: isCut ? bytes.toString('utf8', 0, keptBytes) : whole,
        digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`,
        ...(isCut ? { cutFrom: bytes.length } : {}),
    };
};
/** Whether the file counts by its name, whatever it holds. */
const countsByName = function (path) { return (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .buildFile */ .J_)(path) !== undefined };
/** Makes a file of bytes; undefined where `everywhere` and the bytes cannot hold an object. */
const fileOf = function (path, bytes, everywhere) {
    const content = contentOf(bytes, everywhere && !countsByName(path));
    return content === undefined ? undefined : { path, ...content };
};
const byPath = function (a, b) { return a.path < b.path ? -1 : a.path > b.path ? 1 : 0 };


/***/ }),

/***/ 22702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zv: () => (/* binding */ listNames),
  SC: () => (/* binding */ listWorktree),
  ZB: () => (/* binding */ readAnything),
  XF: () => (/* binding */ readRegularFile),
  qu: () => (/* binding */ readWorktree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
;// CONCATENATED MODULE: ./src/repository/index-stat.ts


/** `tag mode id stage TAB path NUL`, then what git saw of the file when it last wrote the entry. */
const entry = /(\S) (\d{6}) ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/y;
/**
 * Which files are untouched is decided by times, size and inode alone, as git does it, so that no filter of the repository is run. Whatever is not
 * plain is left out, and is hashed: a file written after the index or with it (racy), one that is hidden from git
 * (assume-unchanged, skip-worktree), and all of them where attributes may make other bytes of a blob.
 */
const readIndex = async function (root, run) {
    const [listing, asked] = await Promise.all([
        run(['ls-files', '-z', '-s', '-v', '--debug']),
        run(['rev-parse', '--show-object-format', '--git-path', 'index', '--git-path', 'info/attributes']),
    ]);
    const [format, index = '', attributes = ''] = asked.stdout.toString('utf8').split('\n');
    return {
        untouched: readUntouched(root, { listing, index, attributes }),
        algorithm: format === 'sha256' ? 'sha256' : 'sha1',
    };
};
const readUntouched = function (root, { listing, index, attributes }) {
    const written = statOf((0,external_node_path_.join)(root, index))?.mtimeNs ?? statOf(index)?.mtimeNs;
    if (listing.exitCode !== 0 || written === undefined)
        return new Map();
    if (statOf((0,external_node_path_.join)(root, attributes)) !== undefined || statOf(attributes) !== undefined)
        return new Map();
    const text = listing.stdout.toString('utf8');
    const untouched = new Map();
    entry.lastIndex = 0;
    for (let found = entry.exec(text); found !== null; found = entry.exec(text)) {
        const [, tag, mode = '', id = '', stage, path = '', ...numbers] = found;
        if ((0,external_node_path_.basename)(path) === '.gitattributes')
            return new Map();
        const flags = numbers.pop();
        if (tag !== 'H' || stage !== '0' || flags !== '0' || !mode.startsWith('100'))
            continue;
        if (isUntouched((0,external_node_path_.join)(root, path), numbers.map(BigInt), written))
            untouched.set(path, id);
    }
    return untouched;
};
const statOf = function (path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
};
const nanoseconds = 1000000000n;
/** The index keeps the lower half of an inode's number and of a size. */
const lower = 0xffffffffn;
const isUntouched = function (path, kept, written) {
    const [ctime = 0n, ctimeRest = 0n, mtime = 0n, mtimeRest = 0n, inode, size] = kept;
    const stats = statOf(path);
    return (stats?.isFile() === true &&
        stats.mtimeNs === mtime * nanoseconds + mtimeRest &&
        stats.ctimeNs === ctime * nanoseconds + ctimeRest &&
        (stats.ino & lower) === inode &&
        (stats.size & lower) === size &&
        stats.mtimeNs < written);
};

// EXTERNAL MODULE: ./src/repository/tree-entries.ts
var tree_entries = __webpack_require__(21491);
// EXTERNAL MODULE: ./src/repository/links.ts
var repository_links = __webpack_require__(81913);
// EXTERNAL MODULE: ./src/repository/file-names.ts
var file_names = __webpack_require__(85389);
// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
;// CONCATENATED MODULE: ./src/repository/worktree.ts











/** A run compares one state of the disk: several parts of it ask for the same names. */
const listNames = function (run) { return (0,once/* once */.O)(async () => {
    const listing = await run(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (listing.exitCode !== 0)
        return undefined;
    return [...new Set((0,file_names/* decodeNames */.$R)(listing.stdout))].filter((path) => path !== '');
}) };
/** The uncommitted files: what git tracks or would add, as it stands on disk. Outside of git: every file. */
const readWorktree = async function (root, globs, { run, names }, listed) {
    const entries = entriesOf(root, (await names()) ?? (await walk(root, '')));
    const everywhere = (0,tree_entries/* looksEverywhere */.B4)(globs);
    const files = [];
    const selected = listed === undefined ? { files: (0,repository_links/* selectEntries */.XO)(entries, globs), links: [] } : (0,repository_links/* selectWithLinks */.Ov)(entries, globs);
    for (const entry of selected.files) {
        const file = (0,tree_entries/* fileOf */.W7)(entry.path, readRegularFile(root, entry.path), everywhere);
        if (file !== undefined)
            files.push(file);
    }
    const told = selected.links.length === 0 ? [] : [...selected.links.filter(repository_links/* isTold */.Wc), ...entries.filter(tree_entries/* isLink */.PJ)];
    const texts = readAnything(root, told.map(({ path }) => path));
    const linked = await withCommits(selected.links, run);
    const links = (0,repository_links/* describeLinks */.Db)(linked, entries, globs, ({ path }) => texts.get(path));
    return { revision: 'worktree', files: files.sort(tree_entries/* byPath */.f2), ...(listed === undefined ? {} : { links }) };
};
/** A submodule is known by the commit that the index names. */
const withCommits = async function (links, run) {
    if (links.every(tree_entries/* isLink */.PJ))
        return links;
    const staged = await run(['ls-files', '-s', '-z']);
    const commits = new Map((0,file_names/* decodeNames */.$R)(staged.stdout).flatMap((record) => {
        const [, oid, path] = /^160000 ([0-9a-f]+) 0\t([^]*)$/.exec(record) ?? [];
        return oid === undefined || path === undefined ? [] : [[path, oid]];
    }));
    return links.map((entry) => ({ ...entry, oid: commits.get(entry.path) ?? entry.oid }));
};
const entriesOf = function (root, paths, untouched = new Map()) { return paths.flatMap((path) => (untouched.has(path) ? { mode: '100644', oid: '', path } : (entryOf(root, path) ?? []))) };
/** Everything on disk that git tracks or would add, each with the id that git would give to its bytes. */
const listWorktree = async function (root, { run, names }) {
    const [{ untouched, algorithm }, listed] = await Promise.all([readIndex(root, run), names()]);
    const entries = entriesOf(root, listed ?? (await walk(root, '')), untouched).map(tree_entries/* treePathOf */.h9);
    return entries.map((entry) => {
        const known = untouched.get(entry.path);
        if (known !== undefined)
            return { ...entry, id: known };
        const content = bytesAt(root, entry.path);
        if (content === undefined)
            return { ...entry, id: '' };
        return {
            ...entry,
            id: (0,external_node_crypto_.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex'),
        };
    });
};
/** Bytes of regular files, and the targets of links; a file that cannot be read, or stands behind a link, is left out. */
const readAnything = function (root, paths) { return new Map(paths.flatMap((path) => {
    const bytes = bytesAt(root, path);
    return bytes === undefined ? [] : [[path, bytes]];
})) };
const bytesAt = function (root, path) {
    const stats = statsOf((0,file_names/* pathOnDisk */.ur)(root, path));
    try {
        if (stats?.isSymbolicLink() === true)
            return (0,external_node_fs_.readlinkSync)((0,file_names/* pathOnDisk */.ur)(root, path), 'buffer');
        return stats?.isFile() === true ? readRegularFile(root, path) : undefined;
    }
    catch {
        // Refused, or gone meanwhile.
        return undefined;
    }
};
const entryOf = function (root, path) {
    const stats = statsOf((0,file_names/* pathOnDisk */.ur)(root, path));
    // Deleted, and not yet committed so.
    if (stats === undefined)
        return undefined;
    const mode = stats.isSymbolicLink() ? '120000' : stats.isFile() ? '100644' : stats.isDirectory() ? '160000' : '000000';
    return { mode, oid: '', path: path.replace(/\/$/, '') };
};
const walk = async function (root, folder) {
    const entries = await (0,promises_.readdir)((0,file_names/* pathOnDisk */.ur)(root, folder), { withFileTypes: true, encoding: 'buffer' });
    const found = await Promise.all(entries.map(async (entry) => {
        const name = (0,file_names/* decodeName */.e4)(entry.name);
        const path = folder === '' ? name : `${folder}/${name}`;
        if (entry.isDirectory())
            return name === '.git' ? [] : walk(root, path);
        return [path];
    }));
    return found.flat();
};
const statsOf = function (path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
};
/**
 * Reads one file below a folder, whose own path is real. Neither the file nor a folder on the way may be a link, also
 * not one that is put there meanwhile (attack G07). Synchronous: of thousands of small files the threads' way costs more
 * than the reading.
 */
const readRegularFile = function (root, path) {
    const wanted = (0,file_names/* pathOnDisk */.ur)(root, path);
    const file = openRegular(wanted, path);
    try {
        if (openedPath(file, wanted) !== (0,external_node_path_.join)(root, path))
            throw new problem/* Refusal */.P((0,not_regular/* linkRefused */.$)(path));
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            throw new problem/* Refusal */.P((0,not_regular/* notRegular */.oQ)(path, 'a device, pipe or folder'));
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};
const openRegular = function (wanted, path) {
    try {
        return (0,external_node_fs_.openSync)(wanted, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error.code === 'ELOOP')
            throw new problem/* Refusal */.P((0,not_regular/* linkRefused */.$)(path));
        throw new problem/* Refusal */.P({
            code: 'FOLDER_UNREADABLE',
            message: 'A file could not be read',
            where: { kind: 'file', path, line: 1, column: 1 },
            remedy: 'Give the job the right to read the file',
        });
    }
};
/** Where the open file stands: the kernel says so itself on Linux, elsewhere its path is followed once more. */
const openedPath = function (file, wanted) {
    try {
        return (0,file_names/* decodeName */.e4)((0,external_node_fs_.readlinkSync)(`/proc/self/fd/${file}`, 'buffer'));
    }
    catch {
        return (0,file_names/* decodeName */.e4)((0,external_node_fs_.realpathSync)(wanted, 'buffer'));
    }
};


/***/ })

};
