export const id = 2731;
export const ids = [2731];
export const modules = {

/***/ 62731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  command: () => (/* binding */ check_command)
});

// EXTERNAL MODULE: ./src/open/configuration.ts + 9 modules
var open_configuration = __webpack_require__(78584);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/identify-job.ts + 9 modules
var identify_job = __webpack_require__(91580);
;// CONCATENATED MODULE: ./src/open/identify-all.ts


/** The job's identity for each environment; everything that is wrong with any of them is told at once. */
const identifyAll = async (run, projects, keysOf) => {
    const identities = new Map();
    const problems = [];
    for (const { configuration, environments } of projects) {
        const keys = keysOf(configuration.protected);
        const locate = (configuration.base ?? configuration.head)?.locate;
        for (const environment of environments) {
            if (environment === undefined)
                continue;
            try {
                identities.set(environment, await (0,identify_job/* identifyJob */.c)(run, { environment, phase: 'check', keys, locate }));
            }
            catch (error) {
                if (!(error instanceof problem/* Refusal */.P))
                    throw error;
                problems.push(...error.problems);
            }
        }
    }
    const [first, ...rest] = withoutRepeats(problems);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return identities;
};
/** What is wrong with the job is wrong for every environment; one telling is enough. */
const withoutRepeats = (problems) => [
    ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

// EXTERNAL MODULE: ./src/open/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(54163);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(68314);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/open/deciding-files.ts
var deciding_files = __webpack_require__(18807);
;// CONCATENATED MODULE: ./src/open/untouched.ts






/** Where a platform keeps what starts the job, and so its inputs. */
const pipelines = ['.github/**', '.gitlab/**', '.gitlab-ci.yml', '**/*.gitlab-ci.yml'];
/** Sources of rendered manifests, and of what is filled into them, that have no manifest's name. */
const sources = [
    ...opaque/* opaqueGlobs */.HD,
    '**/*.tgz',
    ...['**/Chart.lock', '**/.helmignore', '**/*.star', '**/*.env', '**/.env', '**/.env.*', '**/*.properties'],
    ...['**/*.toml', '**/*.sh'],
    ...deciding_files/* decidingGlobs */.B,
];
/**
 * How many files a change touches where none of them can matter to the verdict; undefined where one may, or where it is
 * not known. A change that may not matter is judged in full: this only ever saves work.
 *
 * What may matter: files of the globs of every environment at both revisions, the configuration and every path that it
 * names, the folders of the inputs, sources of rendered manifests, the files that start the job, and whatever is no
 * regular file (a link or a submodule can bring anything).
 */
const untouchedBy = async (repository, revisions, inputs, configurations) => {
    if (repository?.changes === undefined || revisions.base === '' || revisions.head === 'worktree')
        return undefined;
    // Folders of two states come from earlier jobs: no revision says what is in them.
    if (inputs.before !== undefined || inputs.after !== undefined)
        return undefined;
    const changes = await repository.changes(revisions.base, revisions.head);
    if (changes === undefined)
        return undefined;
    const matters = mayMatter(inputs, configurations);
    if (await touchesBuilt(repository, revisions.head, changes, configurations))
        return undefined;
    if (await mayLeadElsewhere(repository, revisions, globsOf(configurations)))
        return undefined;
    return changes.some(matters) ? undefined : changes.length;
};
/**
 * Where units are found by themselves, or configured, a chart or kustomization may read files of any name in its folder; prose
 * of it is not worth a render.
 */
const touchesBuilt = async (repository, head, changes, configurations) => {
    const isFound = configurations.some(({ protected: settings }) => (settings?.environments ?? []).length + (settings?.policies ?? []).length === 0 ||
        settings?.environments.some(({ unit }) => unit !== undefined) === true);
    const paths = changes.map(({ path }) => path).filter((path) => !/\.md$/i.test(path));
    if (!isFound || paths.length === 0 || repository.whole === undefined)
        return false;
    const listing = await repository.whole.list(head);
    const folders = new Set(listing.flatMap(({ path }) => ((0,templates/* buildFile */.J_)(path) === undefined ? [] : [(0,ports_repository/* folderOf */.yS)(path)])));
    return folders.has('') || paths.some((path) => withParents(path).some((parent) => folders.has(parent)));
};
/** A link that the globs reach brings files of any place: what they are is settled where links are read. */
const mayLeadElsewhere = async ({ whole }, { base, head }, globs) => {
    if (whole === undefined)
        return false;
    const listed = globs.filter((glob) => !manifests_glob/* defaultGlobs */.Fq.includes(glob));
    const reaches = (0,manifests_glob/* globReach */.yv)(globs);
    const roots = listed.map(manifests_glob/* globRoot */.Hc);
    const isWithin = (path) => roots.some((root) => root === '' || (0,ports_repository/* isBelow */.Yw)(path, root));
    const listings = await Promise.all([whole.list(base), whole.list(head)]);
    return listings.flat().some(({ kind, path }) => kind !== 'file' && (reaches(path) || isWithin(path)));
};
const mayMatter = (inputs, configurations) => {
    const named = [...textsOf(configurations.map(({ base, head }) => [base, head])), ...inputs.config.split(',')]
        .map((text) => text
        .trim()
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, ''))
        .filter((text) => text !== '');
    const paths = new Set(named.filter((text) => !(0,manifests_glob/* isPattern */.Pt)(text)));
    const matches = (0,manifests_glob/* globMatcher */.fU)([
        ...globsOf(configurations),
        ...inputs.config.split(',').filter(manifests_glob/* isPattern */.Pt),
        ...pipelines,
        ...sources,
    ]);
    return ({ path, regular }) => !regular ||
        paths.has('.') ||
        matches(path) ||
        (0,templates/* buildFile */.J_)(path) !== undefined ||
        withParents(path).some((one) => paths.has(one));
};
const globsOf = (configurations) => configurations.flatMap(({ base, head, protected: settings }) => [base, head].flatMap((config) => {
    const environments = [
        ...(settings?.environments ?? []),
        ...(config?.protected.environments ?? []),
    ];
    return (environments.length === 0 ? [undefined] : environments).flatMap((environment) => (0,policies/* policyFiles */.q)(environment, config?.protected).globs);
}));
/** Every text of a configuration, whatever it is for: a setting that names a file is among them, also one that is new. */
const textsOf = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    const members = value instanceof Map ? [...value.values()] : Object.values(value);
    return members.flatMap(textsOf);
};
/** `a/b/c.yaml`: itself, `a/b` and `a`. */
const withParents = (path) => {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};

;// CONCATENATED MODULE: ./src/commands/check.ts







/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * says so, and where, in the comment: no older verdict stands under a newer commit.
 */
const check = async (run) => {
    try {
        return await identifyAndJudge(run);
    }
    catch (thrown) {
        const problems = (0,outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            run.output.problem(problem);
        const { publishRefusal } = await Promise.all(/* import() */[__webpack_require__.e(8073), __webpack_require__.e(787), __webpack_require__.e(3920), __webpack_require__.e(9507), __webpack_require__.e(2308), __webpack_require__.e(2674), __webpack_require__.e(1957), __webpack_require__.e(9794), __webpack_require__.e(192), __webpack_require__.e(8620), __webpack_require__.e(9652)]).then(__webpack_require__.bind(__webpack_require__, 79652));
        await publishRefusal(run, problems);
        return (0,outcome/* refused */.J5)(problems);
    }
};
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
    changes: [],
};
const identifyAndJudge = async (run) => {
    const folders = run.inputs.before !== undefined && run.inputs.after !== undefined;
    // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
    const alone = folders && run.context.platform === 'local' && run.inputs.environment === undefined;
    const repository = alone ? undefined : await run.repository();
    const revisions = repository === undefined ? { base: '', head: '' } : await repository.resolve(run.context.revisions);
    const projects = repository === undefined
        ? [withoutConfiguration(run.inputs)]
        : await (0,open_configuration/* readProjects */.VH)(repository, run.inputs.config, revisions, run.inputs.environment);
    for (const { configuration, environments } of projects)
        (0,open_configuration/* guardBindings */.uQ)(configuration, environments);
    // An upgrade is judged by policies that nobody touched.
    const untouched = run.istio !== undefined
        ? undefined
        : await untouchedBy(repository, revisions, run.inputs, projects.map(({ configuration }) => configuration));
    if (untouched !== undefined) {
        const { publishUntouched } = await Promise.all(/* import() */[__webpack_require__.e(8073), __webpack_require__.e(787), __webpack_require__.e(3920), __webpack_require__.e(9507), __webpack_require__.e(2308), __webpack_require__.e(2674), __webpack_require__.e(1957), __webpack_require__.e(9794), __webpack_require__.e(192), __webpack_require__.e(2555)]).then(__webpack_require__.bind(__webpack_require__, 2555));
        await publishUntouched(run, untouched);
        return (0,outcome/* fine */.Bs)();
    }
    // Every identity first: a job that is refused anywhere is seen by no API server.
    const identities = await identifyAll(run, projects, (settings) => (0,issuer_keys/* openKeys */.h)(run, settings, repository, revisions.base === '' ? revisions.head : revisions.base));
    // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(8073), __webpack_require__.e(787), __webpack_require__.e(3920), __webpack_require__.e(9507), __webpack_require__.e(2308), __webpack_require__.e(2033), __webpack_require__.e(2674), __webpack_require__.e(3299), __webpack_require__.e(5885), __webpack_require__.e(8468), __webpack_require__.e(1957), __webpack_require__.e(9794), __webpack_require__.e(3757), __webpack_require__.e(8264), __webpack_require__.e(192), __webpack_require__.e(7969), __webpack_require__.e(7773), __webpack_require__.e(7179), __webpack_require__.e(1060), __webpack_require__.e(3397)]).then(__webpack_require__.bind(__webpack_require__, 45372));
    return judge(run, { repository, revisions, projects, identities });
};
const withoutConfiguration = ({ config, environment }) => ({
    path: config,
    several: false,
    configuration: noConfiguration,
    environments: (0,open_configuration/* selectEnvironments */.fE)(noConfiguration, environment, config),
});
/** `1.28..1.31`; without its first version it goes on from the one that runs. */
const readUpgrade = (given) => {
    if (given === undefined)
        return undefined;
    const [from = '', to = '', ...more] = given.split('..');
    const known = (text) => {
        const version = (0,resolve_version/* readVersion */.$4)(text);
        return version !== undefined && (0,resolve_version/* isInTables */.T6)(version);
    };
    if (more.length === 0 && known(to) && (from === '' || known(from)))
        return { ...(from === '' ? {} : { from }), to };
    throw (0,command/* usage */.CI)('`--istio` takes two versions that meshgate knows', 'FROM..TO, from 1.20 to 1.31', given.slice(0, 80), 'For example: meshgate check --istio 1.28..1.31');
};
const check_command = (0,command/* defineCommand */.NB)({
    flags: {
        ...command/* inputFlags */.eJ,
        ...command/* folderFlags */.Ws,
        ...command/* audienceFlags */.CJ,
        base: command/* text */.Qq,
        istio: command/* text */.Qq,
        namespace: command/* text */.Qq,
        report: command/* text */.Qq,
        format: command/* text */.Qq,
    },
    read: (given) => {
        if ((given.text('before') === undefined) !== (given.text('after') === undefined))
            throw (0,command/* usage */.CI)('`--before` and `--after` go together', 'two folders', 'one', 'Give both folders, or neither to compare revisions of the repository.');
        return {
            base: given.text('base'),
            istio: readUpgrade(given.text('istio')),
            reports: { folder: given.text('report') },
        };
    },
    run: async (shell, line) => check(await shell.job(line)),
    help: `meshgate check: who gains and who loses access

  meshgate check                                  in a git checkout: the base revision against the working tree
  meshgate check --base v1.4.0                    another base revision
  meshgate check --before DIR --after DIR         two folders of Kubernetes and Istio objects
  meshgate check --environment production --json  one environment of meshgate.yaml, as JSON on stdout
  meshgate check --format sarif > meshgate.sarif  one report on stdout; what people read stays on stderr

In a merge request of GitHub or GitLab it also comments there. It writes nothing to a cluster.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --before, --after     folders in place of the two revisions; read recursively, .yaml .yml .json, kind: List too
  --base REVISION       what to compare with (default: the upstream of the branch, else HEAD)
  --istio FROM..TO      what the same policies mean under another version of Istio: 1.28..1.31, or ..1.31 from the one that runs
  --namespace NAME      of objects that name none, where nothing in the repository says it (default: default)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json, comment.md, meshgate.sarif and gl-code-quality-report.json there
  --format FORMAT       one report on stdout: markdown (the comment), sarif, codequality (GitLab's) or json
  --json                the same as --format json: {version, command, exitCode, errors, plans}
`,
});


/***/ }),

/***/ 18807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decidingGlobs),
/* harmony export */   f: () => (/* binding */ changedDecidingFiles)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69079);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);






/** Files of deployment tools that are no manifests, and decide which manifests are applied and how they are filled in. */
const tools = [
    [['**/.sourceignore'], 'Flux leaves files out by it'],
    [['**/.argocd-source.yaml', '**/.argocd-source-*.yaml'], 'Argo CD lays it over the source of an Application'],
    [['**/fleet.yaml', '**/fleet.yml'], 'Fleet takes values and overlays of it'],
    [['**/skaffold*.yaml', '**/skaffold*.yml'], 'Skaffold takes manifests and values of it'],
    [
        ['**/helmfile*.yaml', '**/helmfile*.yml', '**/helmfile.d/**/*.yaml', '**/helmfile.d/**/*.yml'],
        'helmfile takes charts and values of it',
    ],
];
/** Names of such files. */
const decidingGlobs = tools.flatMap(([globs]) => globs);
const matchers = tools.map(([globs, by]) => ({ matches: (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(globs), by }));
/** Changed files that decide what is applied without being a manifest, by their names or because an object names them. */
const changedDecidingFiles = (before, after, changed) => {
    const readers = [before, after].flatMap(readersOf);
    return [...changed].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H).flatMap((path) => {
        const by = matchers.find(({ matches }) => matches(path))?.by ?? readers.find(({ reads }) => reads(path))?.by;
        return by === undefined ? [] : [reasonOf(path, by)];
    });
};
const reasonOf = (path, by) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${by}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Objects of Argo CD that read files of any name. */
const readersOf = ({ files }) => files
    .filter(({ text }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldGitOps */ .h7)(text))
    .flatMap(({ path, text }) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitOps */ .Nm)(path, text))
    .filter(({ group }) => group === 'argoproj.io')
    .flatMap((object) => [...generatorReader(object), ...parameterReader(object)]);
const generatorReader = (object) => {
    const globs = filesOf((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec')['generators']);
    return globs.length === 0
        ? []
        : [{ reads: (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(globs), by: `a git generator of ${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(object)} at ${object.path} reads it` }];
};
/** Patterns of every git generator, also of those inside a matrix or a merge. */
const filesOf = (value) => {
    if (Array.isArray(value))
        return value.flatMap(filesOf);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, below]) => name === 'git' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(below, 'files').map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'path')) : filesOf(below));
};
const parameterReader = (object) => {
    const template = object.kind === 'ApplicationSet' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec', 'template') : object.content;
    const spec = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'spec');
    const paths = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'source'), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'sources')].flatMap((source) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(source, 'helm', 'fileParameters').flatMap((one) => {
        const path = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'path').replace(/^\$[\w-]+\//, '/');
        return (path.startsWith('/') ? (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .normalPath */ .FE)(path.slice(1)) : (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'path'), path)) ?? [];
    }));
    // A path that a generator fills in is known by its end alone.
    const isRead = (path) => paths.some((one) => (one.includes('{{') ? path.endsWith(one.slice(one.lastIndexOf('/'))) : path === one));
    return paths.length === 0 ? [] : [{ reads: isRead, by: `${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(object)} at ${object.path} takes a value of it` }];
};


/***/ }),

/***/ 77348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ opaqueBy),
/* harmony export */   HD: () => (/* binding */ opaqueGlobs),
/* harmony export */   Te: () => (/* binding */ cdk8sFolders),
/* harmony export */   Wk: () => (/* binding */ mayBecomeObject)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57274);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);



const programs = [
    [['.jsonnet', '.libsonnet'], 'jsonnet'],
    [['.cue'], 'CUE'],
    [['.gotmpl'], 'helmfile or gomplate'],
    [['.tpl', '.tmpl'], 'a template engine'],
    [['.j2', '.jinja', '.jinja2'], 'Jinja'],
    [['.yaml.erb', '.yml.erb'], 'ERB'],
];
/** Files that other programs make manifests of. */
const opaqueGlobs = programs.flatMap(([endings]) => endings.map((ending) => `**/*${ending}`));
const remedy = 'Render it in a job before this one, and give the result as before and after or list it under policies.';
/** Programs of cdk8s make every manifest of their folder. */
const cdk8sFolders = (paths) => paths.filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === 'cdk8s.yaml').map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS);
/** What fills in a file of this path; undefined: it is read as it is, or it is nothing that makes manifests. */
const opaqueBy = (path, cdk8s) => {
    const program = programs.find(([endings]) => endings.some((ending) => path.endsWith(ending)))?.[1];
    if (program !== undefined)
        return { path, by: program, remedy };
    const ofCdk8s = /\.(?:ts|js|py|go|java)$/.test(path) && cdk8s.some((folder) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, folder));
    return ofCdk8s ? { path, by: 'cdk8s', remedy } : undefined;
};
/** Whether its text may become an object: a language of its own makes objects without a word of them. */
const mayBecomeObject = ({ by }, text) => by === 'jsonnet' || by === 'cdk8s' || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldObjects */ .D7)(text);


/***/ })

};
