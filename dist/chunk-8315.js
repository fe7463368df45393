export const id = 8315;
export const ids = [8315,2458,9547,2243];
export const modules = {

/***/ 61682:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(61682, module.exports, ["A3","Cu","EG","HD","LR","Ly","Qi","Uu","VV","aH","l1","o$","rW","xg"], "./later-bindings.cjs")

/***/ }),

/***/ 52243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles),
/* harmony export */   removeSecret: () => (/* binding */ removeSecret),
/* harmony export */   temporaryFolder: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12652);
/* harmony import */ var _output_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69547);






/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
const temporaryFolder = function (platform, env) {
    const runner = env['RUNNER_TEMP'] ?? '';
    const builds = env['CI_BUILDS_DIR'] ?? '';
    if (platform === 'github' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(runner))
        return runner;
    if (platform === 'gitlab' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(builds))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(builds, 'tmp');
    return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
};
const largestFile = 64 * 1024 * 1024;
/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
const createFiles = function (platform, env, workspace) { return ({
    writeSecret: async (name, text, before) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(name) !== name || name === '..' || name === '')
            throw new TypeError('a secret file is named by one word');
        const folder = temporaryFolder(platform, env);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'meshgate-')), name);
            // A job that is cancelled from here on has its last step remove the file.
            await before?.(path);
            await writeNew(path, text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P ? error : temporaryProblem(folder, error);
        }
    },
    read: async (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > largestFile ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    write: async (path, text) => {
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__.refuseUnwritable)(workspace, path, 'file');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true }).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseToLeave */ .Tg)(workspace, path, folder, 'file');
        await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)), text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, 0o644).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
    },
}) };
/** Removes a secret file with the folder that was made for it; false where the path is none of ours. Missing ones are fine. */
const removeSecret = async function (platform, env, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === temporaryFolder(platform, env) && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith('meshgate-');
    // The path comes back from a file that other steps can write.
    if (ours)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    return ours;
};
const writeNew = async function (path, text, flag, mode) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | flag, mode);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
};
const temporaryProblem = function (folder, error) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
}) };


/***/ }),

/***/ 61781:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readLocalContext)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81605);


/**
 * A person's own checkout: a base revision against the files as they are. Without `base` it is where HEAD left the default
 * branch, which src/repository/branch-point.ts finds, else HEAD.
 */
const readLocalContext = function (base) { return ({
    platform: 'local',
    serverUrl: '',
    apiUrl: '',
    repository: { id: '', path: '', ownerId: '', visibility: 'unknown' },
    event: 'local',
    ref: '',
    sha: '',
    run: { id: '0', attempt: 1, url: '' },
    revisions: base === undefined
        ? { base: 'HEAD', head: 'worktree', note: 'the base is HEAD', fromDefaultBranch: true }
        : { base: givenBase(base), head: 'worktree', note: `the base is ${base}`, written: base },
    idToken: { kind: 'withheld', cause: 'local' },
    environment: '',
}) };
/** git check-ref-format(1), as far as it keeps a name from being read as an option or an expression. */
const isRefName = function (name) { return !/[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)/.test(name) };
/**
 * Short names are ambiguous (attack G10): `main` is the branch, where there is one. What is no name is for git alone; an
 * option is refused here.
 */
const givenBase = function (base) {
    if (base === '' || base.startsWith('-') || /[\u0000-\u001f\u007f]/.test(base))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'USAGE',
            message: 'the base is no revision',
            where: { kind: 'input', name: '--base' },
            expected: 'what `git rev-parse --verify` takes: a commit id, a tag, a branch, origin/BRANCH, HEAD~1',
            received: base.slice(0, 200),
            remedy: 'For example: meshgate check --base origin/main',
        });
    const parent = base.endsWith('^1') ? '^1' : '';
    const name = parent === '' ? base : base.slice(0, -2);
    if (!isRefName(name) || (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .WM)(name) || name === 'HEAD' || name.startsWith('refs/'))
        return base;
    return `refs/${name.startsWith('origin/') ? 'remotes' : 'heads'}/${base}`;
};


/***/ }),

/***/ 69547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Tg: () => (/* binding */ refuseToLeave),
/* harmony export */   refuseUnwritable: () => (/* binding */ refuseUnwritable),
/* harmony export */   yl: () => (/* binding */ parentPath),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export leavesFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12652);




/** A path that a command was told to write to, and cannot. `received` is a reason of ours or a code of the file system. */
const pathProblem = function (path, received, target = 'folder') { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: `${target === 'file' ? 'a regular file' : 'a folder'} below the working folder, or an absolute path, without links${target === 'file' ? '' : ' and `..`'}`,
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: remedyOf(path, received, target),
}) };
const remedyOf = function (path, received, target) {
    if (received === 'ELOOP' || /\blink\b/.test(received))
        return `Remove the link, or name another ${target}.`;
    if (leaves.includes(received))
        return `Name a ${target} below the working folder, for example ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) || 'report'}, or write the absolute path: it may lead anywhere.`;
    if (received === 'EACCES' || received === 'EPERM' || received === 'EROFS')
        return `Give the user of the job the right to write there, or name another ${target}.`;
    if (received === 'ENOTDIR' || received === 'EEXIST' || received === 'a file')
        return 'A file stands where a folder is needed: remove it, or name another path.';
    if (received.endsWith(isNotThere))
        return 'Name a folder that is there as the working folder: GITHUB_WORKSPACE or CI_PROJECT_DIR say which it is, and a job may have run elsewhere.';
    return `Name another ${target}.`;
};
const leavesFolder = 'a path that leaves the folder';
const parentPath = 'a path with `..`';
const isNotThere = ', which is not there';
const missingFolder = function (workspace) { return `the working folder ${workspace}${isNotThere}` };
const leaves = [leavesFolder, parentPath, 'the working folder itself'];
const isBelow = function (folder, root) { return folder === root || folder.startsWith(`${root}${root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? '' : node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) };
/** A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word. */
const refuseToLeave = async function (workspace, path, folder, target) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => undefined);
    // A job may name a folder of another machine or of its container.
    if (root === undefined)
        throw pathProblem(path, missingFolder(workspace), target);
    if (!isBelow(folder, root))
        throw pathProblem(path, leavesFolder, target);
};
/**
 * Throws OUTPUT_PATH for a path that could not be written to, before any work is done for it. Makes nothing: what happens to
 * the path meanwhile is seen again when something is written.
 */
const refuseUnwritable = async function (workspace, path, target) {
    const wanted = target === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const there = await deepestThere(wanted);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => undefined);
    if (real === undefined)
        throw pathProblem(path, 'ELOOP', target);
    // What is not there yet stays below what is.
    await refuseToLeave(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, wanted.slice(there.length)), target);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real)).isDirectory())
        throw pathProblem(path, 'ENOTDIR', target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).catch((error) => {
        throw pathProblem(path, codeOf(error), target);
    });
};
/** The path itself where something is there, a dead link too, else the nearest folder above it. */
const deepestThere = function (path) { return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => path, () => deepestThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) };
/** By its member alone: an error of the file system need not be of this realm's class. */
const codeOf = function (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'an error';
};


/***/ }),

/***/ 81605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   xT: () => (/* binding */ isNoCommit)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

const titles = { github: 'GitHub Actions', gitlab: 'GitLab CI', local: 'the shell' };
const malformed = function (platform, name, expected, received) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'PLATFORM_VARIABLE',
    message: `${name} is not what ${titles[platform]} sets`,
    where: { kind: 'input', name },
    expected,
    received: received === '' ? 'nothing' : received.slice(0, 200),
    remedy: `Run meshgate inside a job of ${titles[platform]}, and do not overwrite ${name} in the workflow.`,
}) };
/** Several that are missing are told at once: one that runs the job by hand sets them together. */
const refuseMissing = function (platform, missing) {
    const [first, ...more] = missing;
    if (first === undefined || more.length === 0)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'PLATFORM_VARIABLE',
        message: `${missing.length} variables that ${titles[platform]} sets are missing: ${missing.join(', ')}`,
        where: { kind: 'input', name: first },
        expected: 'a value for each',
        received: 'nothing',
        remedy: `Run meshgate inside a job of ${titles[platform]}. Where another program runs the job, give it these variables: docs/reference/${platform}.md has a recipe.`,
    });
};
const isCommit = function (text) { return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) };
/** What git and the platforms give for "no commit". */
const isNoCommit = function (text) { return /^0+$/.test(text) };
const readVariables = function (platform, env) {
    const optional = (name) => env[name] ?? '';
    const matching = (pattern, expected) => (name) => {
        const value = optional(name);
        if (!pattern.test(value))
            throw malformed(platform, name, expected, value);
        return value;
    };
    const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id');
    const httpsUrl = matching(/^https:\/\/[^\s/?#@\\]+(?:\/[^\s?#@\\]*)?$/, 'an https URL');
    return {
        some: (name) => Object.entries(env).some(([one, value]) => name.test(one) && (value ?? '') !== ''),
        optional,
        refuseMissing: (names) => refuseMissing(platform, names.filter((name) => optional(name) === '')),
        required: matching(/^[^\0\r\n]+$/, 'a value'),
        commit,
        optionalCommit: (name) => (optional(name) === '' || isNoCommit(optional(name)) ? '' : commit(name)),
        number: matching(/^[0-9]{1,20}$/, 'a number'),
        url: (name) => httpsUrl(name).replace(/\/+$/, ''),
    };
};


/***/ }),

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

/***/ 93339:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(93339, module.exports, ["L$","gc","wM"], "./later-manifests.cjs")

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

/***/ 11402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   Nd: () => (/* binding */ runsOnNodes),
/* harmony export */   gx: () => (/* binding */ isControlPlane),
/* harmony export */   jj: () => (/* binding */ isIstiod),
/* harmony export */   tc: () => (/* binding */ isReplaced),
/* harmony export */   zl: () => (/* binding */ kindsOfIstiod)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

const byName = [
    { pattern: /^istiod(?:-.+)?$/, part: 'istiod' },
    { pattern: /^istio-cni(?:-node)?$/, part: 'istio-cni' },
    { pattern: /^ztunnel$/, part: 'ztunnel' },
    { pattern: /^(?:cert-manager-)?istio-csr$/, part: 'istio-csr' },
];
/** The word is asked for first: most images have none, and a pattern tries every part of a name. */
const byImage = [
    { word: 'pilot', pattern: /(?:^|\/)(?:[\w.-]*-)?pilot(?:[:@-]|$)/, part: 'istiod' },
    { word: 'istiod', pattern: /(?:^|\/)(?:[\w.-]*-)?istiod(?:[:@-]|$)/, part: 'istiod' },
    { word: 'install-cni', pattern: /(?:^|\/)(?:[\w.-]*-)?install-cni(?:[:@]|$)/, part: 'istio-cni' },
    { word: 'ztunnel', pattern: /(?:^|\/)(?:[\w.-]*-)?ztunnel(?:[:@]|$)/, part: 'ztunnel' },
    { word: 'istio-csr', pattern: /(?:^|\/)(?:cert-manager-)?istio-csr(?:[:@]|$)/, part: 'istio-csr' },
];
/** I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml: labels of istiod's pods, of all its releases. */
const isLabelledIstiod = function (template) {
    const labels = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'metadata', 'labels');
    return labels['app'] === 'istiod' || labels['istio'] === 'pilot' || labels['istio'] === 'istiod';
};
/** I pilot/pkg/features: settings that istiod alone reads, whatever its image is called. */
const hasSettingsOfIstiod = function (template) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'env'))
    .some((variable) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(variable, 'name').startsWith('PILOT_')) };
/** Which part of Istio's control plane an object runs, by the name that the charts give it, by its image, or by its pods' labels and settings. */
const partOf = function ({ key, content }) {
    if (key.group !== 'apps')
        return undefined;
    const named = byName.find(({ pattern }) => pattern.test(key.name));
    if (named !== undefined)
        return named.part;
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template');
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'image'));
    const known = byImage.find(({ word, pattern }) => images.some((image) => image.includes(word) && pattern.test(image)));
    return known?.part ?? (isLabelledIstiod(template) || hasSettingsOfIstiod(template) ? 'istiod' : undefined);
};
/** Whether an object runs istiod, which its name need not say. */
const isIstiod = function (object) { return partOf(object) === 'istiod' };
/** istiod, ztunnel, the CNI's agent and istio-csr. */
const isControlPlane = function (object) { return partOf(object) !== undefined };
/** Those that run on every node, and lead connections to the proxies there. */
const runsOnNodes = function (object) { return ['istio-cni', 'ztunnel'].includes(partOf(object) ?? '') };
const revisionOf = function ({ labels }) { return (Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined) ?? 'default' };
/** Whether anything still asks for a revision of Istio. */
const isAsked = function ({ objects }, revision) { return objects.some((object) => {
    const { labels, content, key } = object;
    if (!['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Gateway'].includes(key.kind))
        return false;
    const pods = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels');
    if (key.kind === 'Namespace' && revision === 'default' && labels['istio-injection'] === 'enabled')
        return true;
    return !isIstiod(object) && (labels['istio.io/rev'] === revision || pods['istio.io/rev'] === revision);
}) };
/** A part of the control plane goes: whether another one of its sort stays that does its work. */
const isReplaced = function (object, after) {
    const part = partOf(object);
    const others = after.objects.filter((one) => partOf(one) === part);
    return part === 'istiod' ? others.length > 0 && !isAsked(after, revisionOf(object)) : others.length > 0;
};
/** Kinds that may run it. */
const kindsOfIstiod = ['Deployment', 'StatefulSet', 'DaemonSet'];


/***/ }),

/***/ 73776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
const noObjects = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = function (value, name) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const found = value[name];
    // Most names that are asked for are not there, and then nobody has to ask whose they are.
    return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
};
// Nearly every look at an object is this one: a loop over the path would make an iterator and an object for each name.
const memberAt = function (value, path) { return path.reduce(member, value) };
/** The object at a path of names, or an empty one where there is none. */
const objectAt = function (value, ...path) {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = function (value, ...path) {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (!Array.isArray(found))
        return noObjects;
    const list = found;
    return areObjects(list) ? list : list.filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
};
const areObjects = function (list) { return list.every((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item)) };
/** The same, each with the index at which it stands. */
const indexedAt = function (value, ...path) { return listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : [])) };
/** The strings of the list at a path. */
const textsAt = function (value, ...path) { return listAt(value, ...path).filter((item) => typeof item === 'string') };
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = function (value, ...path) {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = function (value, ...path) {
    const found = objectAt(value, ...path);
    if (isTextMap(found))
        return found;
    const out = Object.create(null);
    for (const [name, text] of Object.entries(found))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** Texts alone, and no prototype: what was read can stand for itself. */
const isTextMap = function (object) {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 91891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ installedMeshConfigs),
/* harmony export */   _9: () => (/* binding */ installedMeshConfig),
/* harmony export */   ee: () => (/* binding */ installingObjects)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91374);




const found = new WeakMap();
/** The MeshConfig in an `IstioOperator`, in Sail's `Istio`, or in the values of istiod's chart; undefined where it says none. */
const installedMeshConfig = function (object) {
    let known = found.get(object);
    if (known === undefined) {
        known = { config: read(object) };
        found.set(object, known);
    }
    return known.config;
};
/** Kinds of `read`. */
const installing = ['HelmRelease', 'IstioOperator', 'Istio', 'IstioRevision'];
/** Objects of a state that may be such an installation. */
const installingObjects = function (state) { return installing.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKindName */ .jO)(state, kind)) };
const installedMeshConfigs = function (state) { return installingObjects(state).flatMap((object) => installedMeshConfig(object) ?? []) };
const read = function (object) {
    const { group, kind, name } = object.key;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    switch (`${group}/${kind}`) {
        case 'install.istio.io/IstioOperator':
            return make(object, holdersOf(spec), {
                revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'revision') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'),
                root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'global', 'istioNamespace'),
            });
        case 'sailoperator.io/Istio':
        case 'sailoperator.io/IstioRevision':
            // With a strategy of revisions, the name of each is made of the object's and of its version.
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'updateStrategy', 'type') === 'RevisionBased'
                ? undefined
                : make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: name, root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') });
        case 'helm.toolkit.fluxcd.io/HelmRelease': {
            const chart = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chart', 'spec', 'chart') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chartRef', 'name');
            // Values from elsewhere go over these, or under them.
            const isWhole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'valuesFrom').length === 0;
            const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'targetNamespace') || object.key.namespace;
            return /(?:^|\/)istiod$/.test(chart) && isWhole
                ? make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'), root })
                : undefined;
        }
        default:
            return undefined;
    }
};
/** Later ones go over earlier ones, member by member, as Helm merges values. */
const merge = function (left, right) {
    const out = Object.assign(Object.create(null), left);
    for (const [name, value] of Object.entries(right)) {
        const below = out[name];
        out[name] = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(below) ? merge(below, value) : value;
    }
    return out;
};
/** Whether what two maps both say is the same. */
const agree = function (left, right) { return left === undefined ||
    right === undefined ||
    ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(left) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(right)
        ? Object.keys(left).every((name) => agree((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(left, name), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(right, name)))
        : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameJson */ .TL)(left, right)) };
/**
 * Of an operator's two places for it. Since 1.24 `spec.meshConfig` goes over `spec.values` (I operator/pkg/render/manifest.go:
 * translateIstioOperatorToHelm), before it was the other way round (I operator/pkg/translate: TranslateHelmValues). None
 * where that decides and no tag tells the release.
 */
const holdersOf = function (spec) {
    const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values');
    const [inValues, inSpec] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(values, 'meshConfig'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'meshConfig')];
    if (agree(inValues, inSpec))
        return [values, spec];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tag') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(values, 'global', 'tag'));
    if (release === undefined)
        return [];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFix */ .EQ)(release, [24, 0]) ? [values, spec] : [spec, values];
};
const make = function (object, holders, { revision, root }) {
    const configs = holders.map((holder) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(holder, 'meshConfig')).filter((config) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config));
    if (configs.length === 0)
        return undefined;
    const mesh = JSON.stringify(configs.reduce(merge, {}));
    return {
        revision: revision || 'default',
        root: root || 'istio-system',
        map: { ...object, content: { ...object.content, data: { mesh } } },
    };
};


/***/ }),

/***/ 59960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ meshConfigName),
/* harmony export */   SO: () => (/* binding */ namedRevisions),
/* harmony export */   Te: () => (/* binding */ defaultRevision),
/* harmony export */   Wf: () => (/* binding */ isReadMeshConfig),
/* harmony export */   qq: () => (/* binding */ taggedRevision),
/* harmony export */   rW: () => (/* binding */ meshConfigs)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91891);






/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = function (revision) { return revision === defaultRevision ? 'istio' : `istio-${revision}` };
/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = function (state, root) { return (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'ConfigMap')
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object]) };
/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = function (state, root, known) {
    const installed = (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__/* .installedMeshConfigs */ .Po)(state).filter((config) => config.root === root && !known.has(config.revision));
    return installed
        .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
        .map(({ revision, map }) => [revision, map]);
};
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = function (state, root) {
    const maps = mapsOf(state, root);
    const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)));
    return new Map([...maps, ...installed].sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(left, right)));
};
/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
const isReadMeshConfig = function (states, root, object) {
    const text = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key);
    return states.every((state) => !state.objects.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text) ||
        [...meshConfigs(state, root).values()].some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text));
};
const labelOf = function (object, name) { return (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '' };
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = function (state, root, tag) {
    const carriers = [
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'MutatingWebhookConfiguration'),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'Service').filter(({ key }) => key.group === '' && key.namespace === root),
    ].filter((object) => labelOf(object, 'istio.io/tag') === tag && labelOf(object, 'istio.io/rev') !== '');
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = function (state) {
    const names = new Set();
    const naming = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'];
    for (const { labels, content } of naming.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, kind))) {
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
};


/***/ }),

/***/ 49529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46799);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11402);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91374);








const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = function (object) {
    const unreadable = (received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'MESH_CONFIG_UNREADABLE',
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Fix the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = function (state, revision) {
    const candidates = _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOfKindName */ .jO)(state, kind));
    const versions = candidates.flatMap((object) => {
        const { key, content, labels } = object;
        if (!(0,_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .isIstiod */ .jj)(object))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = function (revision) { return (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`) };
const providersOf = function (config) { return new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
])) };
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = function (state, overrides, home, asked) {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: ${revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? '' : `an istiod of revision ${revision} is taken to be there, and `}Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te && others.length === 0
            ? { revision: firstRevision, map }
            : {
                revision: firstRevision,
                map,
                assumption: `nothing says which revision of Istio ${asked} is: the MeshConfig of ${home}/${map.key.name} counts`,
            };
    if (overrides.trustDomain !== undefined || overrides.trustDomainAliases !== undefined)
        return {
            revision,
            map: undefined,
            assumption: `the MeshConfig of revision ${asked} was not read (${home}/${name}): what the configuration says under mesh holds`,
        };
    return {
        revision,
        map,
        unknown: {
            code: 'REVISION_UNKNOWN',
            what: refused
                ? `the MeshConfig ${home}/${name} of revision ${asked} may not be read`
                : `nothing says which revision of Istio ${asked} is, and ${[...maps.values()].map(({ key }) => key.name).join(' and ')} differ`,
            identity: `revision:${asked}`,
            effect: 'anything',
        },
    };
};
/**
 * MeshConfig where it is at hand, else the configuration's words, else Istio's defaults. Several revisions of Istio in one
 * mesh have a MeshConfig each; `asked` is a revision or a tag, as `istio.io/rev` names it.
 */
const resolveSettings = function (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te) {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.istioVersion);
    const wanted = overrides.askedVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.askedVersion);
    const version = wanted ?? running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8;
    if (wanted === undefined && running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: [wanted, running, told].some((one) => one !== undefined),
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(found, 'enableAutoMtls') === false ? { plainByDefault: true } : {}),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 91374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   T6: () => (/* binding */ isInTables),
/* harmony export */   U8: () => (/* binding */ defaultVersion)
/* harmony export */ });
/** Newest patch of each minor version when this table was made: what a version without a patch is taken for. */
const newestPatch = new Map([
    [20, 8],
    [21, 6],
    [22, 8],
    [23, 6],
    [24, 6],
    [25, 5],
    [26, 8],
    [27, 9],
    [28, 10],
    [29, 6],
    [30, 3],
    [31, 0],
]);
/** What is assumed where neither cluster nor configuration says it. */
const defaultVersion = { major: 1, minor: 30, patch: 3, assumed: true };
/** Reads `1.30.3`, `1.30`, `v1.30.3-distroless`; undefined where it is none of these. */
const readVersion = function (text) {
    const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?(?:[-+][\w.+-]*)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    const minor = Number(found[2]);
    return {
        major: Number(found[1]),
        minor,
        patch: found[3] === undefined ? (newestPatch.get(minor) ?? 0) : Number(found[3]),
    };
};
/** A change that was also brought to older minors: `[minor, patch]` for each, newest minor last. */
const hasFix = function (version, ...fixed) {
    const last = fixed.at(-1);
    if (version.major !== 1 || last === undefined)
        return version.major > 1;
    if (version.minor > last[0])
        return true;
    return fixed.some(([minor, patch]) => version.minor === minor && version.patch >= patch);
};
/** Whether it is known what words the version has: not where it is assumed, and not where it came after the table. */
const isInTables = function (version) { return version.assumed !== true && version.major === 1 && version.patch <= (newestPatch.get(version.minor) ?? -1) };
const versionText = function (version) { return `${version.major}.${version.minor}.${version.patch}` };


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 7677:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(7677, module.exports, ["SO","VJ","h5"], "./later-plan.cjs")

/***/ }),

/***/ 59742:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(59742, module.exports, ["K2","MU","Qu","UL","g4","mB"], "./later-plan.cjs")

/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
/** undefined: the text is no JSON. */
const parseJson = function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values: the order of an object's members says nothing. */
const isSameJson = function (left, right) {
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
        if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 20989:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   oL: () => (/* binding */ mayBeLabelled),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
const keyTexts = new WeakMap();
/**
 * `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. Written once for a key: objects are
 * told apart by it all the time.
 */
const keyText = function (key) {
    let text = keyTexts.get(key);
    if (text === undefined) {
        text = `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
        keyTexts.set(key, text);
    }
    return text;
};
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = function (key) { return key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}` };
const narrowest = function (state, group, kind, namespace) {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = function (state, group, kind, namespace) { return narrowest(state, group, kind, namespace)?.status ?? 'not given' };
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = function (state, group, kind, namespace) {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether a label that no file says may have been set by hand: nobody asked a cluster, and the change does not take it away. */
const mayBeLabelled = function (state, key, label) { return narrowest(state, key.group, key.kind, key.namespace)?.by === 'files' &&
    state.absentLabels?.get(keyText(key))?.has(label) !== true };
/** Records that are about an object: of its kind, or of itself by its name; the narrowest one comes first. */
const recordsAbout = function ({ reads }, { group, kind, namespace, name }) {
    const about = reads.filter((read) => read.group === group && read.kind === kind && (read.name === undefined || read.name === name));
    const of = (scope) => about.filter((read) => read.namespace === scope);
    return [...of(namespace), ...(namespace === '*' ? [] : of('*'))];
};
/** Whether anybody was asked for an object, by its kind or by its name; the answer may have been no. */
const isAskedFor = function (state, key) { return recordsAbout(state, key).length > 0 };
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = function (state, key) {
    const [read] = recordsAbout(state, key);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

/***/ 46799:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ objectsOfKind),
/* harmony export */   jO: () => (/* binding */ objectsOfKindName),
/* harmony export */   xQ: () => (/* binding */ objectsOfGroup)
/* harmony export */ });
const none = [];
const indexes = new WeakMap();
const indexOf = function ({ objects }) {
    const known = indexes.get(objects);
    if (known !== undefined)
        return known;
    const index = { kinds: new Map(), groups: new Map() };
    const put = (lists, name, object) => {
        const list = lists.get(name);
        if (list === undefined)
            lists.set(name, [object]);
        else
            list.push(object);
    };
    for (const object of objects) {
        put(index.kinds, object.key.kind, object);
        put(index.groups, object.key.group, object);
    }
    indexes.set(objects, index);
    return index;
};
/** Objects of one kind, of whichever group; in the order of the state, which is gone through once, whoever asks. */
const objectsOfKindName = function (state, kind) { return indexOf(state).kinds.get(kind) ?? none };
/** Objects of one kind of one group, in the order of the state. */
const objectsOfKind = function (state, group, kind) {
    const named = objectsOfKindName(state, kind);
    return named.every(({ key }) => key.group === group) ? named : named.filter(({ key }) => key.group === group);
};
/** Objects of every kind of one group, in the order of the state. */
const objectsOfGroup = function (state, group) { return indexOf(state).groups.get(group) ?? none };


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = function (left, right) { return (left < right ? -1 : left > right ? 1 : 0) };
const digits = /[0-9]+/g;
const numberKey = function (name) { return name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
}) };
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = function (left, right) { return byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right) };
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = function (items, namesOf) { return items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item) };
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = function (names) {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ }),

/***/ 70839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordUnopenedJob: () => (/* binding */ recordUnopenedJob)
});

// EXTERNAL MODULE: ./src/ci/local-context.ts
var local_context = __webpack_require__(61781);
;// CONCATENATED MODULE: ./src/ci/bare-context.ts

/**
 * What the platform's variables say of a job whose context was refused, for its record alone: nothing is decided by it. What is
 * missing is empty.
 */
const readBareContext = function (platform, env) {
    const text = (name) => (env[name] ?? '').slice(0, 200);
    const none = (0,local_context/* readLocalContext */.F)(undefined);
    switch (platform) {
        case 'github': {
            const [server, path, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')];
            return {
                ...none,
                platform,
                serverUrl: server,
                repository: {
                    ...none.repository,
                    id: text('GITHUB_REPOSITORY_ID'),
                    path,
                    ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
                },
                event: text('GITHUB_EVENT_NAME'),
                ref: text('GITHUB_REF'),
                sha: text('GITHUB_SHA'),
                run: { id, attempt: Number(text('GITHUB_RUN_ATTEMPT')) || 0, url: `${server}/${path}/actions/runs/${id}` },
            };
        }
        case 'gitlab':
            return {
                ...none,
                platform,
                serverUrl: text('CI_SERVER_URL'),
                repository: {
                    ...none.repository,
                    id: text('CI_PROJECT_ID'),
                    path: text('CI_PROJECT_PATH'),
                    ownerId: text('CI_PROJECT_NAMESPACE_ID'),
                },
                event: text('CI_PIPELINE_SOURCE'),
                ref: text('CI_COMMIT_REF_NAME'),
                sha: text('CI_COMMIT_SHA'),
                run: { id: text('CI_PIPELINE_ID'), attempt: Number(text('CI_JOB_ID')) || 0, url: text('CI_JOB_URL') },
            };
        case 'local':
            return none;
    }
};

// EXTERNAL MODULE: ./src/ci/files.ts
var files = __webpack_require__(52243);
// EXTERNAL MODULE: ./src/speak/record-run.ts + 2 modules
var record_run = __webpack_require__(88117);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/unopened-job.ts




/** The record of a job that ended before it was opened; one that cannot be written is a warning, and the exit code stands. */
const recordUnopenedJob = async function (job) {
    const { platform, env, output, report, command, auditAfter, outcome } = job;
    const folder = (platform === 'github' ? env['GITHUB_WORKSPACE'] : env['CI_PROJECT_DIR']) ?? process.cwd();
    const place = {
        report,
        version: version/* version */.r,
        output,
        context: readBareContext(platform, env),
        files: (0,files.createFiles)(platform, env, folder),
        clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    };
    const codes = outcome.errors.map(({ code }) => code);
    try {
        await (0,record_run/* recordUnopened */.Cp)(place, command, {
            exitCode: outcome.exitCode,
            codes,
            auditAfter: auditAfter === '' ? undefined : auditAfter,
        });
    }
    catch {
        output.warning('The record of this run could not be written.');
    }
};


/***/ })

};
