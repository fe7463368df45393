export const id = 6397;
export const ids = [6397];
export const modules = {

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

/***/ 16397:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRenderer: () => (/* binding */ createRenderer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/ports/api-versions.ts
var api_versions = __webpack_require__(94028);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/renderer/find-tool.ts



/**
 * A program on PATH, as an absolute path. Entries that are relative or lead into the workspace are left out: a change must
 * not bring the program that judges it.
 */
const findTool = async function (name, path, workspace) {
    const root = await (0,promises_.realpath)(workspace).catch(() => workspace);
    for (const folder of path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const found = await (0,promises_.realpath)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (found === undefined || found === root || found.startsWith(`${root}${external_node_path_.sep}`))
            continue;
        if (await isProgram(found))
            return found;
    }
    return undefined;
};
const isProgram = async function (path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/renderer/run-tool.ts

/** Characters of what it says on stderr, its end: the cause of a failure comes last. */
const keptErrors = 16_000;
/** Runs a program in a group of its own, without input, and ends the whole group at a limit. */
const runTool = function (program, words, options) { return new Promise((resolve) => {
    const child = (0,external_node_child_process_.spawn)(program, [...words], {
        cwd: options.folder,
        env: { ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    const chunks = [];
    let size = 0;
    let errors = '';
    let limit;
    const end = (by) => {
        limit ??= by;
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // It has ended by itself.
        }
    };
    const timer = setTimeout(() => end('time'), options.limits.time);
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > options.limits.output)
            end('output');
        else
            chunks.push(chunk);
    });
    child.stderr.on('data', (chunk) => {
        errors = `${errors}${chunk.toString('utf8')}`.slice(-keptErrors);
    });
    child.on('error', () => {
        clearTimeout(timer);
        resolve({ kind: 'not started' });
    });
    child.on('close', (exitCode) => {
        clearTimeout(timer);
        resolve(limit === undefined
            ? { kind: 'ended', exitCode: exitCode ?? 1, output: Buffer.concat(chunks), errors }
            : { kind: 'limit', limit });
    });
}) };

;// CONCATENATED MODULE: ./src/renderer/tool-errors.ts
/** Characters of what a tool says: they fit one piece of code in every rendering of a review. */
const shownErrors = 300;
/**
 * What a tool says of its failure, between backticks and on one line: from the first error on, without the folder of this
 * run. Tools of Go wrap an error in where they met it, so the deepest cause comes last: where it is too long, the end is kept.
 */
const quoteErrors = function (errors, outside) {
    const lines = errors
        .replaceAll(`${outside}/copy/`, '')
        .replaceAll(outside, '')
        .split('\n')
        .map((line) => withoutObjects(withoutLogHeader(line.trim())))
        .filter((line) => line !== '' && !/^(?:# Warning|WARNING|walk\.go|coalesce\.go|Use --debug)/.test(line));
    const first = lines.findIndex((line) => /error/i.test(line));
    const said = lastLines(lines.slice(Math.max(first, 0)));
    // Nothing of it ends the quotation.
    return said === '' ? 'nothing' : `\`${said.replaceAll('`', "'")}\``;
};
/** kubectl writes the error as a field of a line of its log: `E1128 21:12:16.366962 1 run.go:72] "command failed" err="\u2026"`. */
const withoutLogHeader = function (line) {
    const [, error] = /^E\d{4} .*\] "command failed" err=("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
    if (error === undefined)
        return line;
    try {
        return `Error: ${String(JSON.parse(error))}`.replaceAll('\n', ' ');
    }
    catch {
        return line;
    }
};
/** kustomize lists whole objects behind what is wrong with them, and its own annotations in them hide the cause: their names stay. */
const withoutObjects = function (line) { return line.replace(/\[(\{"apiVersion":.*\})\]/, (listed, objects) => {
    const names = objects.split(/(?<=\}) (?=\{"apiVersion":)/).map(nameOfObject);
    return names.includes(undefined) ? listed : `[${names.join(', ')}]`;
}) };
const nameOfObject = function (written) {
    try {
        const { kind, metadata } = JSON.parse(written);
        const was = metadata?.annotations?.['internal.config.kubernetes.io/previousNames'];
        return `${kind ?? ''} ${was?.split(',')[0] ?? metadata?.name ?? ''}`.trim();
    }
    catch {
        return undefined;
    }
};
/** The last lines that fit; of one that does not, its last clauses. */
const lastLines = function (lines) {
    const kept = [];
    let size = 0;
    for (const line of [...lines].reverse()) {
        size += line.length + 1;
        if (size > shownErrors)
            break;
        kept.unshift(line);
    }
    const [last = ''] = lines.slice(-1);
    if (kept.length === lines.length)
        return kept.join(' ');
    return `... ${kept.length === 0 ? lastClauses(last) : kept.join(' ')}`;
};
/** kustomize, of a kustomization that takes another one: it tried a file first, and says of each folder on the way that it did. */
const takenFolder = /^(?:.*: )?(?:(?:accumulation err='accumulating resources from '[^']*': '[^']*' must resolve to a file': )?recursed accumulation of|accumulateDirectory: "couldn't make target for) path '([^']*)': /;
/** kustomize, of what is a file: its cause, and that it is no folder either. */
const noFolderEither = /accumulation err='(.*)': must build at directory: .*$/;
/** A file that a clause names. */
const namedFile = /[\w.@/-]*\w\.(?:ya?ml|json|tpl|tgz)\b/g;
/** The cause, in whole clauses, and the folder or file that only what is left out names. */
const lastClauses = function (line) {
    const [whole = '', folder] = takenFolder.exec(line) ?? [];
    const cause = line.slice(whole.length).replace(noFolderEither, '$1');
    const where = folder === undefined ? '' : `in ${folder}: `;
    const clauses = cause.split(/(?<=: )/);
    let said = clauses.pop() ?? '';
    while (clauses.length > 0 && where.length + (clauses.at(-1)?.length ?? 0) + said.length <= shownErrors - longestFile)
        said = `${clauses.pop() ?? ''}${said}`;
    const left = clauses.join('');
    const file = said.match(namedFile) === null ? left.match(namedFile)?.at(-1) : undefined;
    const kept = `${where}${file === undefined || file.length > longestFile - 2 ? '' : `${file}: `}${said}`;
    if ([...kept].length <= shownErrors)
        return kept;
    // One long clause: the one before it says what it is about, and its middle is cut.
    const before = clauses.at(-1) ?? '';
    const characters = [...`${where}${before.length > longestFile ? '' : before}${said}`];
    const half = Math.floor((shownErrors - ' ... '.length) / 2);
    return `${characters.slice(0, half).join('')} ... ${characters.slice(-half).join('')}`;
};
/** Characters that are left for a file which the end does not name. */
const longestFile = 100;

;// CONCATENATED MODULE: ./src/renderer/renderer.ts







/** Ten times what the largest public repositories need. */
const defaultLimits = { time: 120_000, output: 64 * 1024 * 1024 };
/**
 * Renders with the user's own `kustomize` (or `kubectl kustomize`) and `helm`, on a copy outside of the workspace. The child
 * gets no variable of the job but PATH, no network, no plugin and no link; whatever it is told by the files, it can read
 * nothing but them.
 */
const createRenderer = function (options) { return ({
    render: async (task) => {
        const tool = await chooseTool(task, options);
        if (tool === undefined)
            return noTool(task.tool);
        const outside = await openTemporary(options);
        if (outside === undefined)
            return failed('refused', 'there is no folder for temporary files outside of the checkout', 'Set TMPDIR to one.');
        try {
            const copy = (0,external_node_path_.join)(outside, 'copy');
            for (const name of ['copy', 'home', 'tmp', 'helm'])
                await (0,promises_.mkdir)((0,external_node_path_.join)(outside, name), { mode: 0o700 });
            const flaw = await writeCopy(copy, task.files);
            if (flaw !== undefined)
                return flaw;
            const answer = await runTool(tool.program, [...tool.words, ...wordsOf(task)], {
                folder: copy,
                env: environmentOf(options.path, outside),
                limits: { ...defaultLimits, ...options.limits },
            });
            switch (answer.kind) {
                case 'not started':
                    return noTool(task.tool);
                case 'limit':
                    return ofLimit(answer.limit, { ...defaultLimits, ...options.limits });
                case 'ended':
                    return answer.exitCode === 0
                        ? { kind: 'rendered', text: answer.output.toString('utf8') }
                        : failed('refused', `${task.tool} says: ${quoteErrors(answer.errors, outside)}`, remedyOf(answer.errors));
            }
        }
        finally {
            await (0,promises_.rm)(outside, { recursive: true, force: true });
        }
    },
}) };
const failed = function (why, text, remedy) { return ({
    kind: 'failed',
    why,
    text,
    remedy,
}) };
const noTool = function (tool) { return ({
    kind: 'failed',
    why: 'no tool',
    text: `there is no ${tool === 'kustomize' ? 'kustomize and no kubectl' : 'helm'} on PATH to render it with`,
    remedy: `Install ${tool} where meshgate runs: runners of GitHub and the image of the GitLab component have it.`,
}) };
const ofLimit = function (limit, limits) { return limit === 'time'
    ? failed('limit', `rendering took longer than ${limits.time / 1000} seconds`, 'Split it, or render it in a job of its own and give the result as before and after.')
    : failed('limit', `it renders to more than ${limits.output} bytes`, 'Split it, or render it in a job of its own and give the result as before and after.') };
const chooseTool = async function ({ tool }, { path, workspace }) {
    const own = await findTool(tool, path, workspace);
    if (own !== undefined)
        return { program: own, words: tool === 'kustomize' ? ['build'] : ['template'] };
    if (tool === 'helm')
        return undefined;
    const kubectl = await findTool('kubectl', path, workspace);
    return kubectl === undefined ? undefined : { program: kubectl, words: ['kustomize'] };
};
/** A fresh folder that is not in the checkout, by its real path. */
const openTemporary = async function ({ temporary, workspace }) {
    const root = await (0,promises_.realpath)(workspace).catch(() => workspace);
    await (0,promises_.mkdir)(temporary, { recursive: true, mode: 0o700 }).catch(() => undefined);
    const folder = await (0,promises_.realpath)(temporary).catch(() => undefined);
    if (folder === undefined || folder === root || folder.startsWith(`${root}${external_node_path_.sep}`))
        return undefined;
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'meshgate-render-'));
};
/** Regular files alone; a path that leaves the copy is one that the port's promise rules out, and ends the render. */
const writeCopy = async function (copy, files) {
    const folders = new Set();
    for (const [path, bytes] of files) {
        const target = (0,external_node_path_.join)(copy, path);
        if (!target.startsWith(`${copy}${external_node_path_.sep}`) || path.includes('\0'))
            return failed('refused', `the path ${JSON.stringify(path.slice(0, 200))} leaves the repository`, 'Correct the path.');
        const folder = (0,external_node_path_.dirname)(target);
        if (!folders.has(folder))
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        folders.add(folder);
        await (0,promises_.writeFile)(target, bytes, { mode: 0o600, flag: 'wx' });
    }
    return undefined;
};
/** Nothing listens on this port of loopback: whoever asks for the network is refused at once. */
const renderer_closed = 'http://127.0.0.1:9';
const environmentOf = function (path, outside) {
    const helm = (0,external_node_path_.join)(outside, 'helm');
    const home = (0,external_node_path_.join)(outside, 'home');
    return {
        PATH: path,
        LC_ALL: 'C',
        HOME: home,
        XDG_CONFIG_HOME: (0,external_node_path_.join)(home, 'config'),
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, 'cache'),
        XDG_DATA_HOME: (0,external_node_path_.join)(home, 'data'),
        TMPDIR: (0,external_node_path_.join)(outside, 'tmp'),
        KUBECONFIG: (0,external_node_path_.join)(home, 'no-kubeconfig'),
        HTTP_PROXY: renderer_closed,
        HTTPS_PROXY: renderer_closed,
        ALL_PROXY: renderer_closed,
        http_proxy: renderer_closed,
        https_proxy: renderer_closed,
        NO_PROXY: '',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_TERMINAL_PROMPT: '0',
        HELM_CACHE_HOME: (0,external_node_path_.join)(helm, 'cache'),
        HELM_CONFIG_HOME: (0,external_node_path_.join)(helm, 'config'),
        HELM_DATA_HOME: (0,external_node_path_.join)(helm, 'data'),
        HELM_PLUGINS: (0,external_node_path_.join)(helm, 'plugins'),
        HELM_REGISTRY_CONFIG: (0,external_node_path_.join)(helm, 'registry.json'),
        HELM_REPOSITORY_CACHE: (0,external_node_path_.join)(helm, 'repository'),
        HELM_REPOSITORY_CONFIG: (0,external_node_path_.join)(helm, 'repositories.yaml'),
        HELM_NO_PLUGINS: '1',
    };
};
const wordsOf = function ({ tool, folder, release, loadsAnywhere }) {
    // A folder that begins with a dash is no flag.
    const at = `./${folder}`;
    if (tool === 'kustomize')
        return [at, '--load-restrictor', loadsAnywhere === true ? 'LoadRestrictionsNone' : 'LoadRestrictionsRootOnly'];
    const values = release?.valueFiles.flatMap((file) => ['--values', `./${file}`]) ?? [];
    return [
        release?.name ?? 'release',
        at,
        '--namespace',
        release?.namespace ?? 'default',
        '--skip-tests',
        ...values,
        ...[...api_versions/* servedByIstio */.P, ...api_versions/* servedBesides */.b].flatMap((version) => ['--api-versions', version]),
    ];
};
const remedyOf = function (errors) { return /127\.0\.0\.1:9|transport '.*' not allowed|git fetch|no such host|ls-remote/.test(errors)
    ? 'It asks the network. Copy what it fetches into the repository, or render it in a job that may and give the result as before and after.'
    : 'Correct the files, or render it in a job that has what it needs and give the result as before and after.' };


/***/ })

};
