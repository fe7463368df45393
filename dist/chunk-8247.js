export const id = 8247;
export const ids = [8247];
export const modules = {

/***/ 38546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ defaultGlobs),
/* harmony export */   Hc: () => (/* binding */ globRoot),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RQ: () => (/* binding */ globFlaw),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
const globFlaw = (glob) => {
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
const segmentsOf = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
/** Whether a glob holds a wildcard; one that holds none is a path. */
const isPattern = (glob) => glob.includes('*') || glob.includes('?');
/** The folder below which everything that a glob matches stands; '' is the root. */
const globRoot = (glob) => {
    const segments = segmentsOf(glob);
    const first = segments.findIndex((segment) => isPattern(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
};
/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
const globMatcher = (globs) => {
    const compiled = globs.map(segmentsOf);
    return (path) => {
        const segments = segmentsOf(path);
        return compiled.some((glob) => matchesAll(glob, segments, (part) => part === '**', matchesSegment));
    };
};
const matchesSegment = (pattern, segment) => pattern === segment ||
    (isPattern(pattern) &&
        matchesAll([...pattern], [...segment], (part) => part === '*', (part, character) => part === '?' || part === character));
/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = (pattern, text, isStar, matches) => {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
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
    while (at < pattern.length && isStar(pattern[at] ?? ''))
        at += 1;
    return at === pattern.length;
};


/***/ }),

/***/ 82834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
const groupOf = (apiVersion) => {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = (group, kind, name) => group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector')));
/** What injects proxies: the template and the webhooks of Istio's injector, by the names that its charts give them. */
const isInjection = (group, kind, name) => (group === '' && kind === 'ConfigMap' && name.startsWith('istio-sidecar-injector')) ||
    (group === 'admissionregistration.k8s.io' &&
        kind === 'MutatingWebhookConfiguration' &&
        /^istio-(?:sidecar-injector|revision-tag)/.test(name));
const isOfInterest = (group, kind, name) => {
    const kinds = kindsOfGroup.get(group);
    return (kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name) || isInjection(group, kind, name));
};
/** Whether groups and kinds that are known by words alone can be of interest; ConfigMaps and webhooks have names besides. */
const mayBeOfInterest = (hasGroup, kinds) => {
    const has = (kind) => kinds === 'any' || kinds.has(kind);
    if (hasGroup('') && has('ConfigMap'))
        return true;
    if (hasGroup('admissionregistration.k8s.io') && has('MutatingWebhookConfiguration'))
        return true;
    return [...kindsOfGroup].some(([group, allowed]) => hasGroup(group) && (allowed === 'all' ? kinds === 'any' || kinds.size > 0 : [...allowed].some(has)));
};
/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. No text of a Secret is looked into. */
const isOfInterestByShape = (group, kind, value) => !(group === '' && kind === 'Secret') && (0,_pod_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMeshParts */ .k)(value);
/** Whether an object must be readable where nobody has listed files. */
const mustBeRead = (group, kind, name, value) => isOfInterest(group, kind, name) || isOfInterestByShape(group, kind, value);
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = (text, words) => 
// UTF-16 shows none of the words; it is let through, to be refused by name.
text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text);
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
const mayHoldMeshObjects = (text) => mayHold(text, decidingWords);
/** The same for any object of Kubernetes. */
const mayHoldObjects = (text) => mayHold(text, ['apiVersion', 'istio.io']);
const plainVersion = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9]+)?$/;
// Explicit keys, anchors and aliases: a key or its value may stand elsewhere.
const indirect = /(?:^|[\s[{,:])(?:\?\s|[&*][\w-])/m;
/**
 * The same for a text that is too large to be read, by every `apiVersion` in it: a bundle of CustomResourceDefinitions of
 * Istio mentions it on every page and holds none of its objects. False is certain: each version stands plainly, and is of a
 * group in which nothing decides access.
 */
const mayHoldMeshObjectsByVersion = (text) => {
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
const mayDecide = (group, text) => group === ''
    ? text.includes('ConfigMap')
    : group.includes('istio') || (kindsOfGroup.has(group) && !receivers.has(group));
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = (group) => decidingGroups.has(group);


/***/ }),

/***/ 70934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkRefused),
/* harmony export */   F7: () => (/* binding */ submoduleRefused),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
const refusal = (path, message, received) => ({
    code: 'PATH',
    message,
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'a regular file below the root of the repository',
    received,
    remedy: 'Replace it by the file itself, or narrow the globs under policies',
});
const linkRefused = (path) => refusal(path, 'A symbolic link is never followed: it could lead out of the repository', 'a symbolic link');
const submoduleRefused = (path) => refusal(path, 'A submodule is never read: it is another repository', 'a submodule');
const notRegular = (path, received) => refusal(path, 'Only regular files are read', received);


/***/ }),

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const isContainer = (value) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string');
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = (value) => {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, or a MeshConfig for an
 * installation of Istio.
 */
const holdsMeshParts = (value, depth = 0) => {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(member(value, 'meshConfig')))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 55265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   KF: () => (/* binding */ kustomizationNames),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** kustomize takes any of them, and refuses a folder with two. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** Files that build others, by name. */
const buildFile = (path) => {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    if (kustomizationNames.includes(name))
        return 'kustomize';
    return name === 'Chart.yaml' ? 'helm' : undefined;
};
// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action = /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/;
/** Whether a text is a Helm template, or a value of one that was never rendered. */
const isHelmTemplate = (text) => text.includes('{{') && action.test(text);
/** Whether any text within a value is an unrendered template. */
const holdsHelmTemplate = (value) => {
    if (typeof value === 'string')
        return isHelmTemplate(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((item) => holdsHelmTemplate(item))
        : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item));
};


/***/ }),

/***/ 57274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Whether a path of a tree is the folder, or stands in it. */
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/** The folder of a path; '' is the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 21491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   B4: () => (/* binding */ looksEverywhere),
/* harmony export */   Db: () => (/* binding */ describeLinks),
/* harmony export */   Ov: () => (/* binding */ selectWithLinks),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   Vn: () => (/* binding */ countsByName),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   h9: () => (/* binding */ treePathOf),
/* harmony export */   wD: () => (/* binding */ compareEntries)
/* harmony export */ });
/* unused harmony export checkGlobs */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38546);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82834);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57274);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70934);







const isRegular = (mode) => mode === '100644' || mode === '100755' || mode === '100664';
const isLink = ({ mode }) => mode === '120000';
const treePathOf = ({ mode, oid, path }) => ({
    path,
    kind: isRegular(mode) ? 'file' : mode === '120000' ? 'link' : 'other',
    id: oid,
});
/** Where two whole listings differ. */
const compareEntries = (before, after) => {
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
const checkGlobs = (globs) => {
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
/**
 * The regular files that the globs match.
 *
 * @throws Refusal for a link or submodule that a glob matches, or that stands where a glob looks (attacks G06, G07).
 */
const selectEntries = (entries, globs) => {
    checkGlobs(globs);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const problems = [];
    for (const entry of entriesInTheWay(entries, globs)) {
        problems.push(entry.mode === '120000'
            ? (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .linkRefused */ .$)(entry.path)
            : entry.mode === '160000'
                ? (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .submoduleRefused */ .F7)(entry.path)
                : (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ)(entry.path, `mode ${entry.mode.slice(0, 10)}`));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest.slice(0, 49));
    return entries.filter((entry) => isRegular(entry.mode) && matches(entry.path));
};
/** Links, submodules and the like that a glob matches, or that stand where a glob looks. */
const entriesInTheWay = (entries, globs) => {
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const roots = globs.map(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoot */ .Hc).filter((root) => root !== '');
    return entries.filter(({ mode, path }) => !isRegular(mode) &&
        (matches(path) || roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(root, path) || ((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(path, root) && mode === '160000'))));
};
/** The same where links are listed and not refused: the files, and what may be a link to more of them. */
const selectWithLinks = (entries, globs) => {
    checkGlobs(globs);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    return {
        files: entries.filter((entry) => isRegular(entry.mode) && matches(entry.path)),
        // Where nobody lists files every folder is looked into, and a link may stand for one.
        links: looksEverywhere(globs) ? entries.filter(({ mode }) => !isRegular(mode)) : entriesInTheWay(entries, globs),
    };
};
/**
 * What links lead to, by the tree alone. A link to a file that is read at its own place, or to what is no manifest, says
 * nothing more, and is left out.
 */
const describeLinks = (links, entries, globs, textOf) => {
    if (links.length === 0)
        return [];
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const paths = new Map(entries.map((entry) => [entry.path, entry]));
    const folders = new Set(['', ...entries.flatMap((entry) => foldersOf(entry.path))]);
    return links.flatMap((entry) => {
        const { path, mode, oid } = entry;
        if (mode !== '120000') {
            const kind = mode === '160000' ? 'submodule' : 'other';
            return [{ path, kind, written: `${mode} ${oid}`, leadsTo: kind === 'submodule' ? 'folder' : 'nothing' }];
        }
        const text = textOf(entry) ?? '';
        const target = targetOf(path, text);
        const there = target === undefined ? undefined : paths.get(target);
        const isFolder = target !== undefined && folders.has(target);
        const leadsTo = target === undefined ? 'outside' : there !== undefined ? 'file' : isFolder ? 'folder' : 'nothing';
        const manifest = matches(path);
        if (leadsTo === 'file' && (!manifest || (isRegular(there?.mode ?? '') && matches(target ?? ''))))
            return [];
        if (leadsTo === 'nothing' && !manifest)
            return [];
        return [{ path, kind: 'link', written: text, leadsTo }];
    });
};
const foldersOf = (path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};
/** Where a link leads, from the root; undefined for what is not below it. */
const targetOf = (path, text) => {
    if (text === '' || text.startsWith('/'))
        return undefined;
    const parts = path.split('/').slice(0, -1);
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
/** Whether nobody has listed files: then only what mentions an object is kept, or a large repository would be parsed whole. */
const looksEverywhere = (globs) => globs.length === _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.length && _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.every((glob) => globs.includes(glob));
const mayMatter = (text, bytes) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldObjects */ .D7)(text) && (bytes <= keptBytes || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldMeshObjectsByVersion */ .rR)(text));
/** Makes the content of a file of its bytes; undefined where `everywhere` and the bytes cannot hold an object. */
const contentOf = (bytes, everywhere) => {
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
const countsByName = (path) => (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_6__/* .buildFile */ .J_)(path) !== undefined;
/** Makes a file of bytes; undefined where `everywhere` and the bytes cannot hold an object. */
const fileOf = (path, bytes, everywhere) => {
    const content = contentOf(bytes, everywhere && !countsByName(path));
    return content === undefined ? undefined : { path, ...content };
};
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;


/***/ }),

/***/ 18247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ listWorktree),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZB: () => (/* binding */ readAnything),
/* harmony export */   qu: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12652);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21491);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70934);







/** The uncommitted files: what git tracks or would add, as it stands on disk. Outside of git: every file. */
const readWorktree = async (root, globs, run, listed) => {
    const entries = await entriesOf(root, run);
    const everywhere = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .looksEverywhere */ .B4)(globs);
    const files = [];
    const selected = listed === undefined ? { files: (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .selectEntries */ .XO)(entries, globs), links: [] } : (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .selectWithLinks */ .Ov)(entries, globs);
    for (const entry of selected.files) {
        const file = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(entry.path, readRegularFile(root, entry.path), everywhere);
        if (file !== undefined)
            files.push(file);
    }
    const texts = new Map();
    for (const { path } of selected.links.filter(_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .isLink */ .PJ))
        texts.set(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).catch(() => ''));
    const linked = await withCommits(selected.links, run);
    const links = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLinks */ .Db)(linked, entries, globs, ({ path }) => texts.get(path));
    return { revision: 'worktree', files: files.sort(_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .byPath */ .f2), ...(listed === undefined ? {} : { links }) };
};
/** A submodule is known by the commit that the index names. */
const withCommits = async (links, run) => {
    if (links.every(_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .isLink */ .PJ))
        return links;
    const staged = await run(['ls-files', '-s', '-z']);
    const commits = new Map([...staged.stdout.toString('utf8').matchAll(/160000 ([0-9a-f]+) 0\t([^\0]*)\0/g)].map(([, oid, path]) => [
        path,
        oid,
    ]));
    return links.map((entry) => ({ ...entry, oid: commits.get(entry.path) ?? entry.oid }));
};
const entriesOf = async (root, run) => {
    const listing = await run(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const paths = listing.exitCode === 0
        ? [...new Set(listing.stdout.toString('utf8').split('\0'))].filter((path) => path !== '')
        : await walk(root, '');
    return paths.flatMap((path) => entryOf(root, path) ?? []);
};
/** Everything on disk that git tracks or would add, each with the id that git would give to its bytes. */
const listWorktree = async (root, run) => {
    const entries = (await entriesOf(root, run)).map(_tree_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .treePathOf */ .h9);
    const format = (await run(['rev-parse', '--show-object-format'])).stdout.toString('latin1').trim();
    const algorithm = format === 'sha256' ? 'sha256' : 'sha1';
    return entries.map((entry) => {
        const content = bytesAt(root, entry.path);
        if (content === undefined)
            return { ...entry, id: '' };
        return {
            ...entry,
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex'),
        };
    });
};
/** Bytes of regular files, and the targets of links; a file that cannot be read, or stands behind a link, is left out. */
const readAnything = (root, paths) => new Map(paths.flatMap((path) => {
    const bytes = bytesAt(root, path);
    return bytes === undefined ? [] : [[path, bytes]];
}));
const bytesAt = (root, path) => {
    const stats = statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    try {
        if (stats?.isSymbolicLink() === true)
            return Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)));
        return stats?.isFile() === true ? readRegularFile(root, path) : undefined;
    }
    catch {
        // Refused, or gone meanwhile.
        return undefined;
    }
};
const entryOf = (root, path) => {
    const stats = statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
    // Deleted, and not yet committed so.
    if (stats === undefined)
        return undefined;
    const mode = stats.isSymbolicLink() ? '120000' : stats.isFile() ? '100644' : stats.isDirectory() ? '160000' : '000000';
    return { mode, oid: '', path: path.replace(/\/$/, '') };
};
const walk = async (root, folder) => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return entry.name === '.git' ? [] : walk(root, path);
        return [path];
    }));
    return found.flat();
};
const statsOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
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
const readRegularFile = (root, path) => {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
    const file = openRegular(wanted, path);
    try {
        if (openedPath(file, wanted) !== wanted)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P((0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .linkRefused */ .$)(path));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).isFile())
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P((0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .notRegular */ .oQ)(path, 'a device, pipe or folder'));
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
};
const openRegular = (wanted, path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(wanted, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error.code === 'ELOOP')
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P((0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .linkRefused */ .$)(path));
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
            code: 'FOLDER_UNREADABLE',
            message: 'A file could not be read',
            where: { kind: 'file', path, line: 1, column: 1 },
            remedy: 'Give the job the right to read the file',
        });
    }
};
/** Where the open file stands: the kernel says so itself on Linux, elsewhere its path is followed once more. */
const openedPath = (file, wanted) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/self/fd/${file}`);
    }
    catch {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(wanted);
    }
};


/***/ })

};
