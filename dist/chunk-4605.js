export const id = 4605;
export const ids = [4605];
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
/* harmony export */   wV: () => (/* binding */ decidesAccess)
/* harmony export */ });
/* harmony import */ var _pod_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);

/**
 * What `check` looks at when nobody has listed files: the kinds that decide access in the mesh, the workloads and
 * services that they select, and Kubernetes' own permissions. Secrets are never among them.
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
/** Kinds that hold Kubernetes' own secrets are never looked into. */
const isSecret = (group, kind) => group === '' && kind === 'Secret';
/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. */
const isOfInterestByShape = (group, kind, value) => !isSecret(group, kind) && (0,_pod_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMeshParts */ .k)(value);
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = (text, words) => 
// UTF-16 shows none of the words; it is let through, to be refused by name.
text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text);
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's. False is certain,
 * true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = (text) => mayHold(text, ['istio', 'gateway.networking.k8s.io', 'rbac.authorization.k8s.io']);
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
const receivers = new Set(['apps', 'batch']);
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

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const isContainer = (value) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string');
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
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(member(value, 'meshConfig')))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 55265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/** Files that build others, by name. */
const buildFile = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization')
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

/***/ 87124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12652);



/** Milliseconds for one command that asks the remote. */
const networkTimeout = 60_000;
/**
 * git for reading objects: no token or other variable of the job reaches it, no configuration of the machine or user,
 * no hook, filter, attribute, replacement, graft or network (attacks G05, G06). The repository's own configuration is
 * read, but none of the commands used here runs a program that it names. With `network` it may ask the remote, with the
 * same limits.
 */
const gitIn = (root, path, network) => {
    const environment = {
        PATH: path,
        LC_ALL: 'C',
        HOME: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: network?.protocols ?? 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CEILING_DIRECTORIES: '',
        ...network?.variables,
    };
    const settings = [
        'core.hooksPath=/dev/null',
        'core.attributesFile=/dev/null',
        'core.excludesFile=/dev/null',
        'core.fsmonitor=false',
        'core.quotePath=false',
        'diff.external=',
        // The person or runner chose this folder, and no program that its configuration names is run.
        'safe.directory=*',
        ...(network === undefined
            ? []
            : [
                // What could start a program on the way to the remote, or after it.
                'credential.helper=',
                'core.askPass=',
                'core.sshCommand=false',
                'core.gitProxy=',
                'remote.origin.uploadpack=git-upload-pack',
                'fetch.recurseSubmodules=no',
                'submodule.recurse=false',
                'fetch.fsckObjects=true',
                'gc.auto=0',
                'maintenance.auto=false',
            ]),
    ];
    return (commandArguments, input) => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [
            '--no-pager',
            '--literal-pathspecs',
            ...settings.flatMap((setting) => ['-c', setting]),
            '-C',
            root,
            ...commandArguments,
        ], {
            env: environment,
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            ...(network === undefined ? {} : { timeout: networkTimeout }),
        });
        const output = [];
        let errors = '';
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => {
            if (errors.length < 2000)
                errors += chunk.toString('utf8');
        });
        child.on('error', () => {
            reject(new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
                code: 'GIT_FAILED',
                message: 'The program git could not be started',
                remedy: 'Install git in the job’s image, or compare two folders with before and after',
            }));
        });
        child.on('close', (exitCode) => {
            resolve({
                exitCode: exitCode ?? 1,
                stdout: Buffer.concat(output),
                stderr: errors.split('\n')[0]?.slice(0, 300) ?? '',
            });
        });
        // git may end before it has read everything.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input ?? '');
    });
};


/***/ }),

/***/ 34605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openGitRepository),
  h: () => (/* binding */ withFallback)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/repository/git-process.ts
var git_process = __webpack_require__(87124);
;// CONCATENATED MODULE: ./src/repository/git-remote.ts

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const fullRef = /^refs\/[\w./+-]+$/;
/** `run` reads the clone; the remote is asked over https alone. */
const openGitRemote = (root, path, run, network) => {
    const ask = (0,git_process/* gitIn */.u)(root, path, network);
    const tried = new Map();
    const fetchOnce = async (commit) => {
        const shallow = (await run(['rev-parse', '--is-shallow-repository'])).stdout.toString('latin1').trim() === 'true';
        const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
        const answer = await ask(['fetch', ...options, ...(shallow ? ['--depth=1'] : []), 'origin', commit]);
        return answer.exitCode === 0;
    };
    return {
        hasCredentials: async () => {
            const header = await run(['config', '--get-regexp', '^http\\..*extraheader$']);
            if (header.exitCode === 0)
                return true;
            const url = await run(['config', '--get', 'remote.origin.url']);
            return /^https:\/\/[^/@\s]+@/.test(url.stdout.toString('utf8'));
        },
        find: async (ref) => {
            if (!fullRef.test(ref))
                return undefined;
            const answer = await ask(['ls-remote', '--quiet', 'origin', ref]);
            const line = answer.exitCode === 0 ? answer.stdout.toString('utf8').split('\n') : [];
            // A pattern without a slash in front matches the ends of names too.
            const id = line.map((text) => text.split('\t')).find(([, name]) => name === ref)?.[0];
            return id !== undefined && commitId.test(id) ? id : undefined;
        },
        fetch: (commit) => {
            if (!commitId.test(commit))
                return Promise.resolve(false);
            const known = tried.get(commit) ?? fetchOnce(commit);
            tried.set(commit, known);
            return known;
        },
    };
};

// EXTERNAL MODULE: ./src/repository/tree-entries.ts
var tree_entries = __webpack_require__(21491);
// EXTERNAL MODULE: ./src/repository/worktree.ts
var worktree = __webpack_require__(18247);
;// CONCATENATED MODULE: ./src/repository/git.ts






/** A ref written in full is no ambiguous name; git check-ref-format(1), as far as it keeps expressions out. */
const git_fullRef = /^refs\/(?:[A-Za-z0-9_][\w.+-]*\/)*[A-Za-z0-9_][\w.+-]*$/;
const git_commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The repository of a checkout. Revisions are commit ids: names of branches and tags are refused (attack G10). */
const openGitRepository = async (root, ports = {}) => {
    const real = await (0,promises_.realpath)(root).catch(() => {
        throw new problem/* Refusal */.P({
            code: 'FOLDER_UNREADABLE',
            message: 'The folder of the repository does not exist',
            received: JSON.stringify(root),
            remedy: 'Check the repository out first',
        });
    });
    const path = ports.path ?? process.env['PATH'] ?? '';
    const top = await topLevel((0,git_process/* gitIn */.u)(real, path), real);
    const run = (0,git_process/* gitIn */.u)(top, path);
    const repository = {
        remote: openGitRemote(top, path, run, ports.network ?? { protocols: 'none', variables: {} }),
        resolve: (revision) => resolveRevision(run, revision),
        resolveWritten: (expression) => resolveExpression(run, expression),
        parents: (commit) => parents(run, commit),
        firstParent: async (commit) => (await parents(run, commit))?.[0],
        changes: (base, head) => readChanges(run, base, head),
        blobs: (oids) => readBlobs(run, oids),
        tryTree: async (revision, globs) => {
            if (revision === 'worktree')
                return (0,worktree/* readWorktree */.q)(top, globs, run);
            const commit = await resolveRevision(run, revision);
            if (commit === undefined)
                return { kind: 'missing', commit: revision };
            return readCommit(run, commit, globs);
        },
        readTree: async (revision, globs) => {
            const tree = await repository.tryTree(revision, globs);
            if (!('kind' in tree))
                return tree;
            throw new problem/* Refusal */.P({
                code: 'TREE_UNAVAILABLE',
                message: `Commit ${tree.commit.slice(0, 64)} is not in this clone`,
                expected: 'its files',
                received: 'a shallow or partial clone',
                remedy: 'Set fetch-depth: 2 (actions/checkout) or GIT_DEPTH: "0" (GitLab), or give the job a token that may read the repository',
            });
        },
    };
    return repository;
};
/** Paths are relative to the top of the working tree, also where the command runs in a folder of it. */
const topLevel = async (run, folder) => {
    const answer = await run(['rev-parse', '--show-toplevel']);
    const top = answer.stdout.toString('utf8').replace(/\n$/, '');
    return answer.exitCode === 0 && top !== '' ? (0,promises_.realpath)(top) : folder;
};
const failed = (what, stderr) => new problem/* Refusal */.P({
    code: 'GIT_FAILED',
    message: `git could not ${what}`,
    ...(stderr === '' ? {} : { received: stderr }),
    remedy: 'Run the command in a git checkout, or compare two folders with before and after',
});
const resolveRevision = async (run, revision) => {
    if (revision.endsWith('^1')) {
        const commit = await resolveRevision(run, revision.slice(0, -2));
        return commit === undefined ? undefined : (await parents(run, commit))?.[0];
    }
    if (git_commitId.test(revision))
        return revision;
    if (revision !== 'HEAD' && !git_fullRef.test(revision)) {
        throw new problem/* Refusal */.P({
            code: 'GIT_FAILED',
            message: 'A revision is a full commit id: a branch and a tag may share a name',
            expected: '40 or 64 hexadecimal digits, HEAD, a full ref such as refs/heads/main, or one of them with ^1',
            received: JSON.stringify(revision.slice(0, 120)),
            remedy: 'Use the commit id',
        });
    }
    return resolveExpression(run, revision);
};
const resolveExpression = async (run, expression) => {
    const answer = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${expression}^{commit}`]);
    const commit = answer.stdout.toString('latin1').trim();
    if (git_commitId.test(commit))
        return commit;
    // A repository without a commit has no HEAD; anything else is worth a sentence.
    const inside = await run(['rev-parse', '--git-dir']);
    if (inside.exitCode !== 0)
        throw failed('find a repository here', inside.stderr);
    return undefined;
};
const parents = async (run, commit) => {
    const answer = await run(['cat-file', 'commit', commit]);
    if (answer.exitCode !== 0)
        return undefined;
    const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
};
const readCommit = async (run, commit, globs) => {
    const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listing.exitCode !== 0) {
        const inside = await run(['rev-parse', '--git-dir']);
        if (inside.exitCode !== 0)
            throw failed('find a repository here', inside.stderr);
        return { kind: 'missing', commit };
    }
    const entries = (0,tree_entries/* selectEntries */.XO)(parseListing(listing.stdout), globs);
    const blobs = await readBlobs(run, [...new Set(entries.map((entry) => entry.oid))]);
    const everywhere = (0,tree_entries/* looksEverywhere */.B4)(globs);
    const files = [];
    for (const entry of entries) {
        const bytes = blobs.get(entry.oid);
        if (bytes === undefined)
            return { kind: 'missing', commit };
        const file = (0,tree_entries/* fileOf */.W7)(entry.path, bytes, everywhere);
        if (file !== undefined)
            files.push(file);
    }
    return { revision: commit, files: files.sort(tree_entries/* byPath */.f2) };
};
/** `<mode> SP <type> SP <object> TAB <path> NUL`. */
const parseListing = (output) => output
    .toString('utf8')
    .split('\0')
    .flatMap((record) => {
    const tab = record.indexOf('\t');
    const [mode, , oid] = record.slice(0, tab).split(' ');
    return tab === -1 || mode === undefined || oid === undefined ? [] : [{ mode, oid, path: record.slice(tab + 1) }];
});
/**
 * `:MODE MODE OID OID STATUS NUL PATH NUL` for every difference. A submodule counts whatever .gitmodules says about it, and
 * a file that is renamed is one that goes and one that comes.
 */
const readChanges = async (run, base, head) => {
    if (!git_commitId.test(base) || !git_commitId.test(head))
        return undefined;
    const options = ['-r', '-z', '--raw', '--no-renames', '--ignore-submodules=none', '--no-ext-diff', '--no-textconv'];
    const answer = await run(['diff-tree', ...options, base, head, '--']);
    if (answer.exitCode !== 0)
        return undefined;
    const records = answer.stdout.toString('utf8').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < records.length; at += 2) {
        const [, before, after] = /^:(\d{6}) (\d{6}) /.exec(records[at] ?? '') ?? [];
        const path = records[at + 1];
        if (before === undefined || after === undefined || path === undefined)
            return undefined;
        changes.push({ path, regular: [before, after].every(isPlain) });
    }
    return changes;
};
/** 000000: not there on this side. */
const isPlain = (mode) => mode === '000000' || (0,tree_entries/* isRegular */.$W)(mode);
/** Batches, so that a large repository never stands in memory whole. */
const batch = 500;
const readBlobs = async (run, oids) => {
    const blobs = new Map();
    for (let start = 0; start < oids.length; start += batch) {
        const wanted = oids.slice(start, start + batch).filter((oid) => git_commitId.test(oid));
        const answer = await run(['cat-file', '--batch'], wanted.map((oid) => `${oid}\n`).join(''));
        if (answer.exitCode !== 0)
            throw failed('read its objects', answer.stderr);
        parseBatch(answer.stdout, blobs);
    }
    return blobs;
};
/** `<oid> SP <type> SP <size> LF <contents> LF`, or `<oid> SP missing LF`. */
const parseBatch = (output, blobs) => {
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end === -1)
            return;
        const [oid, type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (oid === undefined || size === undefined)
            continue;
        const length = Number(size);
        if (type === 'blob')
            blobs.set(oid, output.subarray(at, at + length));
        at += length + 1;
    }
};
/** Local objects first; where they are absent, the commit is brought by `fetch`, and else the platform is asked. */
const withFallback = (git, platform, fetch = () => Promise.resolve(false)) => ({
    readTree: async (revision, globs) => {
        const tree = await git.tryTree(revision, globs);
        if (!('kind' in tree))
            return tree;
        const brought = (await fetch(tree.commit)) ? await git.tryTree(revision, globs) : tree;
        if (!('kind' in brought))
            return brought;
        // Without a platform the refusal of the clone itself says what to do.
        return platform === undefined ? git.readTree(revision, globs) : (await platform()).readTree(tree.commit, globs);
    },
});


/***/ }),

/***/ 21491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkRefused),
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   B4: () => (/* binding */ looksEverywhere),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   wD: () => (/* binding */ compareEntries)
/* harmony export */ });
/* unused harmony exports submoduleRefused, checkGlobs */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38546);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82834);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55265);





const isRegular = (mode) => mode === '100644' || mode === '100755' || mode === '100664';
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
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/**
 * The regular files that the globs match.
 *
 * @throws Refusal for a link or submodule that a glob matches, or that stands where a glob looks (attacks G06, G07).
 */
const selectEntries = (entries, globs) => {
    checkGlobs(globs);
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(globs);
    const roots = globs.map(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoot */ .Hc).filter((root) => root !== '');
    const problems = [];
    const files = [];
    for (const entry of entries) {
        if (isRegular(entry.mode)) {
            if (matches(entry.path))
                files.push(entry);
            continue;
        }
        const inTheWay = matches(entry.path) ||
            roots.some((root) => isBelow(root, entry.path) || (isBelow(entry.path, root) && entry.mode === '160000'));
        if (!inTheWay)
            continue;
        problems.push(entry.mode === '120000'
            ? linkRefused(entry.path)
            : entry.mode === '160000'
                ? submoduleRefused(entry.path)
                : notRegular(entry.path, `mode ${entry.mode.slice(0, 10)}`));
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest.slice(0, 49));
    return files;
};
/** Whether nobody has listed files: then only what mentions an object is kept, or a large repository would be parsed whole. */
const looksEverywhere = (globs) => globs.length === _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.length && _manifests_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultGlobs */ .Fq.every((glob) => globs.includes(glob));
const mayMatter = (bytes) => {
    const text = bytes.toString('utf8');
    return (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldObjects */ .D7)(text) && (bytes.length <= keptBytes || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldMeshObjectsByVersion */ .rR)(text));
};
/** Makes a file of bytes; undefined where `everywhere` and the bytes cannot hold an object. */
const fileOf = (path, bytes, everywhere) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (everywhere && (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .buildFile */ .J_)(path) === undefined && !mayMatter(buffer))
        return undefined;
    return {
        path,
        text: buffer.subarray(0, keptBytes).toString('utf8'),
        digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(buffer).digest('hex')}`,
        ...(buffer.length > keptBytes ? { cutFrom: buffer.length } : {}),
    };
};
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;


/***/ }),

/***/ 18247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile),
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12652);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21491);





/** The uncommitted files: what git tracks or would add, as it stands on disk. Outside of git: every file. */
const readWorktree = async (root, globs, run) => {
    const listing = await run(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const paths = listing.exitCode === 0
        ? [...new Set(listing.stdout.toString('utf8').split('\0'))].filter((path) => path !== '')
        : await walk(root, '');
    const entries = (await Promise.all(paths.map((path) => entryOf(root, path)))).filter((entry) => entry !== undefined);
    const everywhere = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .looksEverywhere */ .B4)(globs);
    const files = [];
    for (const entry of (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .selectEntries */ .XO)(entries, globs)) {
        const file = (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(entry.path, await readRegularFile(root, entry.path), everywhere);
        if (file !== undefined)
            files.push(file);
    }
    return { revision: 'worktree', files: files.sort(_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2) };
};
const entryOf = async (root, path) => {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => undefined);
    // Deleted, and not yet committed so.
    if (stats === undefined)
        return undefined;
    const mode = stats.isSymbolicLink() ? '120000' : stats.isFile() ? '100644' : stats.isDirectory() ? '160000' : '000000';
    return { mode, oid: '', path: path.replace(/\/$/, '') };
};
const walk = async (root, folder) => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return entry.name === '.git' ? [] : walk(root, path);
        return [path];
    }));
    return found.flat();
};
/**
 * Reads one file below a folder, whose own path is real. Neither the file nor a folder on the way may be a link, also
 * not one that is put there meanwhile (attack G07).
 */
const readRegularFile = async (root, path) => {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(wanted, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ELOOP')
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .linkRefused */ .$)(path));
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
            code: 'FOLDER_UNREADABLE',
            message: 'A file could not be read',
            where: { kind: 'file', path, line: 1, column: 1 },
            remedy: 'Give the job the right to read the file',
        });
    });
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(wanted)) !== wanted)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .linkRefused */ .$)(path));
        if (!(await file.stat()).isFile())
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P((0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ)(path, 'a device, pipe or folder'));
        return await file.readFile();
    }
    finally {
        await file.close();
    }
};


/***/ })

};
