export const id = 1269;
export const ids = [1269];
export const modules = {

/***/ 13064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adopt: () => (/* binding */ adopt),
  command: () => (/* binding */ adopt_command)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/gitops-owner.ts
var gitops_owner = __webpack_require__(7677);
// EXTERNAL MODULE: ./src/manifests/no-op.ts
var no_op = __webpack_require__(93339);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
;// CONCATENATED MODULE: ./src/plan/adoption.ts












/** Why an object is not to be taken over, whatever it grants: somebody else keeps it, and would notice or undo it. */
const notAdoptable = function (live, applySet) {
    const kept = (0,gitops_owner/* keptByGitOps */.SO)(live);
    if (kept !== undefined)
        return kept;
    // Another environment's object, and the parent of another tool's ApplySet, are nobody's to take.
    const owner = (0,ownership/* foreignOwner */.Qu)(live, applySet);
    if (owner !== undefined && ((0,ownership/* isOurs */.MU)(live) || owner.code !== 'FOREIGN_OWNER'))
        return owner;
    const refuse = (received, remedy) => ({
        code: 'ADOPT_KEPT',
        message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} is kept by somebody else, who would undo what meshgate writes`,
        where: live.source,
        expected: 'an object that a person or a script made',
        received,
        remedy,
    });
    const release = (0,gitops_owner/* releasingTool */.VJ)(live);
    if (release !== undefined)
        return refuse(`Helm${release.name === '' ? '' : ` release ${JSON.stringify(release.name)}`} (${release.sign})`, 'Take the object out of the chart with `helm.sh/resource-policy: keep`, upgrade, remove Helm\u2019s labels and annotations, and run again.');
    const controller = (0,mesh_fields/* objectsAt */.yR)(live.content, 'metadata', 'ownerReferences').find((reference) => (0,mesh_fields/* member */.Dc)(reference, 'controller') === true);
    if (controller !== undefined)
        return refuse(`controller ${(0,mesh_fields/* textAt */.$6)(controller, 'kind')} ${JSON.stringify((0,mesh_fields/* textAt */.$6)(controller, 'name'))}`, 'Change the object that it is made from.');
    return (0,steps/* isBeingDeleted */.vx)(live) ? refuse('an object that is being deleted', 'Run `apply` when it is gone.') : undefined;
};
/** `live` as it would be adopted for what the repository asks for. */
const planAdoption = function (live, desired) {
    const fields = Object.entries(live.content).filter(([name]) => isOfObject(name, desired));
    const metadata = (0,mesh_fields/* objectAt */.lJ)(desired.object, 'metadata');
    return {
        object: {
            apiVersion: live.apiVersion,
            kind: live.key.kind,
            metadata: {
                name: live.key.name,
                namespace: live.key.namespace,
                labels: (0,mesh_fields/* objectAt */.lJ)(metadata, 'labels'),
                annotations: (0,mesh_fields/* objectAt */.lJ)(metadata, 'annotations'),
            },
            ...Object.fromEntries(fields),
        },
        nextApply: changesOfNextApply(live, desired),
    };
};
/** An apply sends texts, not sets: a list in another order is a change, and a conflict with whoever wrote it. */
const changesOfNextApply = function (live, desired) {
    const wanted = (0,rendered_object/* asKubernetesObject */.QU)({ ...desired, object: { ...desired.object, apiVersion: live.apiVersion } });
    const known = (0,object_changes/* compareObjects */.Gq)([live], [wanted]).flatMap((change) => change.fields);
    return [...new Set([...Object.keys(live.content), ...Object.keys(desired.object)])]
        .filter((name) => isOfObject(name, desired) && !(0,rendered_object/* sameJson */.Vk)(live.content[name], desired.object[name]))
        .flatMap((name) => {
        const below = known.filter(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
        return below.length > 0 ? below : [{ pointer: `/${name}` }];
    });
};
/** A ServiceAccount's `secrets` are the cluster's own; of its fields only what we ask for is ours. */
const isOfObject = function (name, desired) { return !['apiVersion', 'kind', 'metadata', 'status'].includes(name) &&
    (ownership/* decisiveRoots */.UL.includes(name) || Object.hasOwn(desired.object, name)) };
/** Whether the answer of the server says what the object said before: the last look before anything is written. */
const saysTheSame = function (before, after) {
    const rest = (object) => Object.fromEntries(Object.entries(object.content).filter(([name]) => !['apiVersion', 'kind', 'metadata', 'status'].includes(name)));
    return (0,rendered_object/* sameJson */.Vk)(rest(before), rest(after));
};
/**
 * `managedFields` after the adoption, without the other managers' hold on what the next apply will change; undefined where
 * there is nothing to take. A manager that still writes takes its fields back with its next change, and apply then says so.
 */
const withoutOthers = function (adopted, adoption) {
    if (adoption.nextApply.length === 0)
        return undefined;
    const taken = new Set(adoption.nextApply.map(({ pointer }) => `f:${pointer.split('/')[1] ?? ''}`));
    let changed = false;
    const entries = (adopted.managedFields ?? []).flatMap((entry) => {
        const fields = (0,mesh_fields/* member */.Dc)(entry, 'fieldsV1');
        const ours = (0,mesh_fields/* textAt */.$6)(entry, 'manager') === no_op/* fieldManager */.wM && (0,mesh_fields/* textAt */.$6)(entry, 'operation') === 'Apply';
        if (!(0,json/* isJsonObject */.OW)(entry) || !(0,json/* isJsonObject */.OW)(fields) || ours || (0,mesh_fields/* textAt */.$6)(entry, 'subresource') !== '')
            return [entry];
        const kept = Object.entries(fields).filter(([name]) => !taken.has(name));
        if (kept.length === Object.keys(fields).length)
            return [entry];
        changed = true;
        return kept.length === 0 ? [] : [{ ...entry, fieldsV1: Object.fromEntries(kept) }];
    });
    return changed ? entries : undefined;
};
/** The ApplySet parent that names the kind of the new member; undefined where it does already (KEP-3659: parent first). */
const widenedParent = function (parent, live, adopted) {
    const { group, kind } = adopted.key;
    const wanted = group === '' ? kind : `${kind}.${group}`;
    const there = live === undefined ? [] : (0,steps/* kindsOf */.tG)(live.annotations);
    if (there.includes(wanted))
        return undefined;
    const kinds = [...new Set([...there, wanted])].sort(order/* byCodePoint */.HH);
    // Server-side apply would take out what it is not told again.
    const kept = [names/* appliedAnnotation */.l1, names/* knownBindingsAnnotation */.rW, names/* revokedAnnotation */.o$].flatMap((name) => {
        const text = live?.annotations[name];
        return text === undefined ? [] : [[name, text]];
    });
    return {
        ...parent.object,
        metadata: {
            ...(0,mesh_fields/* objectAt */.lJ)(parent.object, 'metadata'),
            annotations: {
                ...(0,mesh_fields/* textMapAt */.Pf)(parent.object, 'metadata', 'annotations'),
                ...Object.fromEntries(kept),
                [names/* groupKindsAnnotation */.Qi]: kinds.join(','),
            },
        },
    };
};
/** The object that is meant, as it is live and as the environment asks for it; refuses where either is missing. */
const findAdopted = function (text, environment, { state }, wanted) {
    const [kind = '', namespace = '', name = '', ...more] = text.split('/');
    const isNamed = ({ key }) => key.kind === kind && key.namespace === namespace && key.name === name;
    const parent = (0,names/* applySetParentName */.Uu)(environment.name);
    const asked = wanted.filter(({ key }) => !(key.kind === 'ConfigMap' && key.name === parent));
    const desired = more.length > 0 ? undefined : asked.find(isNamed);
    if (desired === undefined)
        throw new errors_problem/* Refusal */.P({
            code: 'ADOPT_NOT_ASKED',
            message: `environment ${JSON.stringify(environment.name)} asks for no ${JSON.stringify(text)}: apply would remove it as soon as it is meshgate's`,
            where: { kind: 'input', name: 'object' },
            expected: asked.map(({ key }) => `${key.kind}/${key.namespace}/${key.name}`).join(', ') || 'an object of a binding',
            received: text.slice(0, 300),
            remedy: 'Write a binding that asks for it, or put the policy into the repository with `apply: { policies: true }`.',
        });
    const live = state.objects.find(({ key }) => (0,ports_object/* keyText */.Pu)(key) === (0,ports_object/* keyText */.Pu)(desired.key));
    if (live !== undefined)
        return { live, desired };
    throw new errors_problem/* Refusal */.P({
        code: 'ADOPT_MISSING',
        message: `${(0,ports_object/* keyTitle */.Gv)(desired.key)} is not in the cluster, or this login may not read it`,
        where: { kind: 'input', name: 'object' },
        expected: 'an object that is there',
        received: 'nothing',
        remedy: 'There is nothing to take over: `apply` makes it.',
    });
};
/** Why it may not be taken over as it is: what it grants is not what the repository asks for. */
const changesAccess = function (live, { reviewed }) {
    const { access, permissions } = reviewed;
    const rows = access.destinations.reduce((sum, { gained, lost }) => sum + gained.length + lost.length, 0) + permissions.length;
    return access.verdict === 'equivalent' && permissions.length === 0
        ? undefined
        : {
            code: 'ADOPT_CHANGES_ACCESS',
            message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} does not grant what the repository asks for: ${access.verdict}, ${rows} rows above`,
            where: live.source,
            expected: 'equivalent, and the same Kubernetes permissions',
            received: access.verdict,
            remedy: 'Write into the repository what the object grants today, adopt it, and change it in a merge request of its own.',
        };
};

;// CONCATENATED MODULE: ./src/apply/adopt-object.ts





/** The dry run: what others own may stand in the way in labels and annotations of ours alone, and nothing else may change. */
const tryAdoption = async function (cluster, live, { object }) {
    const title = (0,ports_object/* keyTitle */.Gv)(live.key);
    const first = await cluster.apply(object, unchanged(live), { dryRun: true });
    const conflicts = first.kind === 'conflict' ? first.conflicts : [];
    const foreign = conflicts.filter(({ field }) => !/^\.metadata\.(labels|annotations)\b/.test(field));
    if (foreign.length > 0)
        throw otherwise(live, foreign.map(({ field }) => field).join(', '));
    const answer = conflicts.length === 0 ? first : await cluster.apply(object, unchanged(live), { dryRun: true, force: true });
    if (!saysTheSame(live, written(answer, title)))
        throw otherwise(live, 'another object in the dry run');
    return { conflicts };
};
/** Takes the object over: labels, annotations and ownership alone, and whoever held fields of it before. */
const adoptObject = async function (target, wanted, live, adoption, force) {
    const { cluster } = target.world;
    const title = (0,ports_object/* keyTitle */.Gv)(live.key);
    await writeParent(target, wanted, live);
    const answer = await cluster.apply(adoption.object, unchanged(live), { dryRun: false, force });
    const adopted = written(answer, title);
    const managers = withoutOthers(adopted, adoption);
    if (managers === undefined)
        return;
    const recorded = await cluster.recordManagers(adopted.key, managers, unchanged(adopted));
    if (recorded === 'moved on')
        throw movedOn(title, 'Its labels are ours already; run adopt again.');
};
/** The ApplySet parent says which kinds the environment owns: it is widened before the object is taken. */
const writeParent = async function ({ environment, world }, wanted, live) {
    const name = (0,names/* applySetParentName */.Uu)(environment.name);
    const parent = wanted.find(({ key }) => key.group === '' && key.kind === 'ConfigMap' && key.name === name);
    if (parent === undefined)
        return;
    const there = world.state.objects.find(({ key }) => (0,ports_object/* keyText */.Pu)(key) === (0,ports_object/* keyText */.Pu)(parent.key));
    const problem = there === undefined ? undefined : (0,ownership/* foreignOwner */.Qu)(there, (0,names/* applySetId */.A3)(name, environment.namespace));
    if (problem !== undefined)
        throw new errors_problem/* Refusal */.P(problem);
    const object = widenedParent(parent, there, live);
    if (object === undefined)
        return;
    const precondition = there === undefined ? { kind: 'absent' } : unchanged(there);
    written(await world.cluster.apply(object, precondition, { dryRun: false }), (0,ports_object/* keyTitle */.Gv)(parent.key));
};
const unchanged = function (object) { return object.source.kind === 'cluster'
    ? { kind: 'unchanged', uid: object.source.uid, resourceVersion: object.source.resourceVersion }
    : { kind: 'unchanged', uid: '', resourceVersion: '' } };
const written = function (answer, title) {
    switch (answer.kind) {
        case 'created':
        case 'changed':
        case 'unchanged':
            return answer.object;
        case 'moved on':
            throw movedOn(title, 'Run again: it is judged anew.');
        case 'conflict':
        case 'depends':
            throw movedOn(title, 'Another manager wrote it meanwhile; look at it, and run again.');
        case 'forbidden':
            throw new errors_problem/* Refusal */.P({
                code: 'APPLY_FORBIDDEN',
                message: `the identity may not write ${title}`,
                expected: 'the applier\u2019s Role (docs/guides/bindings.md)',
                received: answer.message,
                remedy: 'Give the identity `patch` on the kind in the namespace.',
            });
    }
};
const movedOn = function (title, remedy) { return new errors_problem/* Refusal */.P({
    code: 'APPLY_MOVED_ON',
    message: `${title} changed while it was being taken over`,
    expected: 'the object as it was read',
    received: 'another one',
    remedy,
}) };
const otherwise = function (live, received) { return new errors_problem/* Refusal */.P({
    code: 'ADOPT_CHANGES_ACCESS',
    message: `taking over ${(0,ports_object/* keyTitle */.Gv)(live.key)} would change what it says, so nothing was written`,
    where: live.source,
    expected: 'the same object with other labels and annotations',
    received,
    remedy: 'Look at the object and at the webhooks that change such objects.',
}) };

// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-environment.ts
var open_environment = __webpack_require__(30126);
// EXTERNAL MODULE: ./src/open/open-protected.ts
var open_protected = __webpack_require__(28737);
// EXTERNAL MODULE: ./src/open/own-login.ts
var own_login = __webpack_require__(82784);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 45 modules
var judge_environment = __webpack_require__(41964);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(21406);
;// CONCATENATED MODULE: ./src/speak/say-adoption.ts


/** Tells whom it is taken from, and what the next apply will change. On a public repository, by counts: only the cluster knows the names. */
const sayAdoption = function ({ output }, { environment, hides }, { live, adoption, conflicts }) {
    const say = (text) => output.info(text);
    const fields = adoption.nextApply.map(({ pointer }) => pointer);
    const owners = (0,ownership/* ownersOf */.K2)(live);
    say(`${(0,ports_object/* keyTitle */.Gv)(live.key)} grants the same as what environment ${environment?.name ?? ''} asks for.`);
    if (hides) {
        say(`  now kept by: ${owners.length} (names not shown); takes ${conflicts.length} fields from others`);
        say(`  the next apply will change, with the same access: ${fields.length} fields`);
        return;
    }
    say(`  now kept by: ${owners.join(', ') || 'nobody that is named'}`);
    for (const { manager, field } of conflicts)
        say(`  takes ${field} from ${manager}`);
    say(fields.length === 0
        ? '  the next apply changes nothing in it'
        : `  the next apply will change, with the same access: ${fields.join(', ')}`);
};
/** The same for `--json`; what may not be shown is left out. */
const adoptionDetails = function ({ hides }, object, written, { live, adoption, conflicts }) { return ({
    adoption: {
        object,
        written,
        managers: hides ? [] : (0,ownership/* ownersOf */.K2)(live),
        takesOver: hides ? [] : conflicts.map(({ manager, field }) => ({ manager, field })),
        nextApply: hides ? [] : adoption.nextApply.map(({ pointer }) => pointer),
    },
}) };

// EXTERNAL MODULE: ./src/speak/say-review.ts
var say_review = __webpack_require__(98946);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/adopt.ts
















const adopt_needed = {
    config: {
        purpose: 'adopt takes from it what the object should be',
        remedy: 'Write the configuration, or name another path with `--config`.',
    },
    one: {
        message: 'adopt takes an object into one environment, and it is not said into which',
        remedy: 'Name it with `--environment`.',
    },
};
/**
 * `meshgate adopt`: takes over an object that somebody else made and that the environment asks for. Shows what the
 * difference in access would be, refuses where there is any, and writes labels, annotations and ownership alone.
 */
const adopt = async function (run, options) {
    (0,needed/* refuseMergeRequest */.Yb)(run, 'adopt', {
        expected: 'a run on the protected branch, or a shell',
        remedy: 'Run it after the merge, or on your own machine with a kubeconfig.',
    });
    const branch = await (0,open_protected/* openProtected */.n9)(run, adopt_needed);
    (0,open_protected/* guardWrites */.Gh)(branch);
    // A person's own login is what the cluster judges; a job's identity is verified as for apply.
    if (run.context.platform !== 'local')
        await (0,open_protected/* identifyWriter */.S3)(run, branch);
    const { head } = branch.revisions;
    const settled = { ...branch, revisions: { base: head, head }, identity: undefined };
    return (0,open_environment/* openCluster */.DT)(run, settled, (opened) => judgeAndTake(run, opened, options));
};
/** Compares the object as it is live with what the environment asks for, and takes it over where both grant the same. */
const judgeAndTake = async function (run, opened, options) {
    const { environment, world, configuration, hides } = opened;
    const wanted = (0,judge_environment/* judgeEnvironment */.v)(opened).rendered;
    const { live, desired } = findAdopted(options.object, environment, world, wanted);
    const problem = notAdoptable(live, (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace));
    if (problem !== undefined)
        throw new errors_problem/* Refusal */.P(problem);
    const { plan } = (0,judge_environment/* judgeEnvironment */.v)({
        ...opened,
        configuration: { ...configuration, before: undefined, after: undefined, base: undefined, head: undefined },
        sides: { before: [live], after: [(0,rendered_object/* asKubernetesObject */.QU)(desired)], whole: false, unreadableBefore: [] },
    });
    // Before the change stands the cluster's own object, whose fields no file of the repository shows.
    const shown = hides ? (0,without_live/* withoutLive */.Zi)(plan, { before: [], after: [], ofCluster: false }) : plan;
    const meta = { base: 'the cluster', head: options.object, firstRun: false };
    (0,say_review/* sayReview */.E)(run.output, [shown], meta);
    const changes = changesAccess(live, plan);
    if (changes !== undefined) {
        const told = hides ? (0,without_live/* hideProblems */.PH)([changes]) : [changes];
        for (const one of told)
            run.output.problem(one);
        return (0,outcome/* refused */.J5)(told, [shown]);
    }
    const adoption = planAdoption(live, desired);
    const { conflicts } = await tryAdoption(world.cluster, live, adoption);
    const toAdopt = { live, adoption, conflicts };
    sayAdoption(run, opened, toAdopt);
    const title = (0,ports_object/* keyTitle */.Gv)(live.key);
    if (options.yes) {
        await adoptObject(opened, wanted, live, adoption, conflicts.length > 0);
        run.output.info(`${title} is meshgate's now. What it says was not changed.`);
    }
    else
        run.output.info(`Nothing was written. Add --yes to take ${title} over.`);
    return { ...(0,outcome/* fine */.Bs)([shown]), details: adoptionDetails(opened, options.object, options.yes, toAdopt) };
};
const adopt_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, ...command/* ownLoginFlags */.H_, yes: command/* flag */.Jt },
    words: 'KIND/NAMESPACE/NAME',
    read: (given) => {
        const [object, ...more] = given.words;
        if (object === undefined || more.length > 0)
            throw (0,command/* usage */.CI)('`adopt` takes one object', 'KIND/NAMESPACE/NAME', given.words.join(' ') || 'nothing', 'For example: meshgate adopt AuthorizationPolicy/shop/orders --environment staging');
        return { object, yes: given.flag('yes'), own: (0,command/* readOwnLogin */.UD)(given) };
    },
    run: async ({ job }, { own, ...question }) => adopt((0,own_login/* withOwnLogin */.k)(await job(), own), question),
    help: `meshgate adopt: takes over an object that somebody else made

  meshgate adopt ServiceAccount/shop/deployer --environment staging          shows what would happen
  meshgate adopt ServiceAccount/shop/deployer --environment staging --yes    does it

The environment must ask for the object, by a binding or with \`apply: { policies: true }\`, and it must grant exactly what
is asked for. Writes meshgate's labels, annotations and ownership; what the object says stays as it is, until the next apply.
Refused for what Argo CD, Flux, Helm or a controller keeps.

  --environment NAME    needed where the configuration has more than one
  --yes                 writes; without it nothing is written
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE, --cluster-audience A    as for apply, in a job
  --context NAME        in a shell: a context of your kubeconfig, where the cluster takes the ID token of a job
  --exec-plugin PROGRAM the one program that the context may start for the login
  --json                one object on stdout
`,
});


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 82784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withOwnLogin)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * A run in a shell that logs in as its person, where the environment's cluster takes the ID token of a job. A job logs in as the
 * protected configuration says and in no other way.
 */
const withOwnLogin = function (run, own) {
    if (own === undefined)
        return run;
    if (run.context.platform !== 'local')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'USAGE',
            message: '`--context` is the login of a person, and this is a job',
            where: { kind: 'input', name: 'context' },
            expected: 'a shell',
            received: own.context,
            remedy: 'Leave the flag out: a job logs in as `cluster` of the environment says.',
        });
    return {
        ...run,
        connect: async (settings, login) => {
            const execPlugins = own.execPlugin === undefined ? [] : [own.execPlugin];
            const cluster = await run.connect({ kind: 'context', context: own.context, execPlugins, namespaces: settings.namespaces }, { ...login, explain401: () => `the login is that of context ${own.context} of your kubeconfig` });
            // A cluster has an address inside and one outside, so another one is told and not refused.
            if (settings.kind === 'id-token' && addressOf(settings.server) !== addressOf(cluster.connection.server))
                run.output.warning(`Context ${own.context} speaks to ${cluster.connection.server}, and the environment's cluster is ${settings.server}: make sure that both are the same cluster.`);
            return cluster;
        },
    };
};
const addressOf = function (server) { return (URL.canParse(server) ? new URL(server).href.replace(/\/$/, '') : server) };


/***/ }),

/***/ 35651:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ mutualTlsRefuses),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WA: () => (/* binding */ placesOfRow),
/* harmony export */   WZ: () => (/* binding */ changesBehind)
/* harmony export */ });
/* unused harmony exports deciding, placeOfRow */
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31310);




/** Kinds that can change access without being what decides about a request. */
const deciding = new Set([
    'AuthorizationPolicy',
    'RequestAuthentication',
    'PeerAuthentication',
    'Namespace',
    'Service',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Pod',
    'ConfigMap',
]);
/** How closely a changed object names a destination: the labels that it selects; -1 where it selects others. */
const closeness = function ({ key, fields }, { destination }) {
    const own = key.namespace === destination.namespace;
    if (key.kind === 'Namespace')
        return key.name === destination.namespace ? 0 : -1;
    const [whole] = fields;
    const content = whole?.pointer === '' ? (whole.after ?? whole.before) : undefined;
    if (content === undefined || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(content))
        return own ? 0 : -1;
    const labels = Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec'), 'selector', 'matchLabels'));
    if (!labels.every(([name, value]) => destination.labels[name] === value))
        return -1;
    return labels.length + (own ? 1 : 0);
};
/** Where an object of the change stands. */
const positionOf = function ({ observed: { positions } }, { key }) {
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
    return Object.hasOwn(positions, name) ? positions[name] : undefined;
};
/** The changed object that most closely names the destination, where what decides is not itself a line. */
const closest = function (plan, place, kinds = deciding, rankOf = closeness) {
    const placed = plan.reviewed.change
        .filter(({ key }) => kinds.has(key.kind))
        .flatMap((change) => {
        const where = positionOf(plan, change);
        const rank = rankOf(change, place);
        return where === undefined || rank < 0 ? [] : [{ where, rank, policy: change.key.group === 'security.istio.io' }];
    });
    const most = placed.reduce((best, one) => best === undefined ||
        Number(one.policy) - Number(best.policy) > 0 ||
        (one.policy === best.policy && one.rank > best.rank)
        ? one
        : best, undefined);
    return most?.where;
};
const mutualTls = new Set(['PeerAuthentication']);
/** Whether a mode of mutual TLS refuses on one side: no policy is asked there. */
const mutualTlsRefuses = function (before, after) { return [before, after].some(({ allowed, by }) => !allowed && by.startsWith('mTLS mode ')) };
/**
 * The changed PeerAuthentication, where a mode of mutual TLS refuses on one side: no other policy made that change. One
 * of another namespace says it for the mesh, and comes after those of the namespace.
 */
const ofMutualTls = function (plan, place) {
    if (!mutualTlsRefuses(place.row.before, place.row.after))
        return undefined;
    return closest(plan, place, mutualTls, (change, row) => change.key.namespace === row.destination.namespace ? closeness(change, row) : 0);
};
/** The changed object that let in until now: the rest of the change, however near it stands, took nothing. */
const takenFrom = function (plan, { row: { before, after } }) {
    if (!before.allowed || after.allowed)
        return undefined;
    const changed = plan.reviewed.change.find(({ key }) => before.by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} `));
    return changed === undefined ? undefined : positionOf(plan, changed);
};
/** Objects of the change that stand in the file. */
const changesIn = function (plan, path) { return plan.reviewed.change.filter((change) => (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(positionOf(plan, change))?.path === path) };
const isChanged = function (plan, path) { return changesIn(plan, path).length > 0 };
/** Where a reader should look for one row: at what lets in or refuses from now on, else at what did before. */
const placeOfRow = function (plan, place) {
    const { before, after } = place.row;
    const [then, now] = [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(before.where), (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(after.where)];
    // What is let in because a rule has gone is seen at that rule; what is lost, at the object that takes it.
    const gone = after.allowed && then !== undefined && isChanged(plan, then.path) ? then : undefined;
    return ofMutualTls(plan, place) ?? now ?? gone ?? takenFrom(plan, place) ?? closest(plan, place) ?? then;
};
/** The same, and where the rules stand that let in the rest of the row: none of them gives all of it. */
const placesOfRow = function (plan, place) {
    const where = placeOfRow(plan, place);
    const all = [...(where === undefined ? [] : [where]), ...(place.row.beside ?? [])];
    return [...new Map(all.map((source) => [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source), source])).values()];
};
/** Lines of a group's places, each once, in their order. */
const changedLines = function (plan, { places }) { return [
    ...new Set(places.flatMap((place) => placesOfRow(plan, place).map(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3))),
] };
/**
 * Where this change makes the rows of a group, each place once: the rule that lets in or refuses may stand in a file that it leaves
 * alone, or have gone with its file.
 */
const changesBehind = function (plan, { places }) { return [
    ...new Set(places.flatMap((place) => {
        const all = placesOfRow(plan, place);
        const own = all.filter((source) => {
            const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(source);
            return file !== undefined && isChanged(plan, file.path);
        });
        const changed = own.length > 0 ? own : [closest(plan, place)].flatMap((source) => source ?? []);
        return (changed.length > 0 ? changed : all).map((source) => `${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source)}${goneAt(plan, source)}`);
    })),
] };
/** What went with an object is reverted by restoring it. */
const goneAt = function (plan, source) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(source)?.path;
    const there = path === undefined ? [] : changesIn(plan, path);
    return there.length > 0 && there.every(({ kind }) => kind === 'removed') ? ' (deleted here)' : '';
};


/***/ }),

/***/ 55527:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QQ: () => (/* binding */ findingList),
/* harmony export */   pt: () => (/* binding */ standingCallFindings)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5625);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45575);








const order = { critical: 0, high: 1, medium: 2, low: 3 };
/** Most severe first; equal ones stay in the order of the plan. */
const bySeverity = function (findings) { return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding) };
const headOf = function ({ severity, rule, also }, meta) {
    const others = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(also, 8, (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(one.severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(one.rule, meta.docsBase)}`);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule, meta.docsBase)}${also.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (also ${others})`}`;
};
const objectOf = function (plan, { fingerprint, object }) {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(plan, fingerprint, object);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object), 160)}${place === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(place), 200)}`}`;
};
/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5;
/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = function (plan, same, meta, brief) {
    const [first] = same;
    if (brief)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
    const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}. Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.remedy)}${modeOf(plan, first)}`;
    return same.length === 1
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(same.length, 'object')}: ${told}. They are ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
};
/** A policy that does not change is a mistake by a mode that does: it stands at another line than the policy's. */
const modeOf = function ({ reviewed: { access, change } }, { rule, introduced, object }) {
    if (!rule.startsWith('MTLS-') || !introduced || change.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object)))
        return [];
    const heads = (access.notes ?? []).flatMap(({ about }) => about?.kind === 'mutual TLS' && about.head !== undefined ? [(0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(about.head)] : []);
    const [only, ...others] = new Set(heads);
    return only === undefined || others.length > 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (the mode changes at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(only, 200)})`;
};
/** One fault for each sentence about an object; the findings come most severe first. */
const faultsOf = function (findings) { return [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ object, text, remedy }) => JSON.stringify([(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object), text, remedy])).values(),
].flatMap(([first, ...also]) => (first === undefined ? [] : [{ ...first, also }])) };
/** Findings that say one thing, each group where its first stands. */
const bySentence = function (findings) { return [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(faultsOf(findings), ({ severity, rule, text, remedy, also }) => JSON.stringify([severity, rule, text, remedy, also.map((one) => one.rule)])).values(),
].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byNumber */ .vh)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(a.object), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(b.object)));
    return first === undefined ? [] : [[first, ...rest]];
}) };
/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = function (findings, meta) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rules = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...counts], 8, ([rule, number]) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule, meta.docsBase)} (${number})`);
    return counts.size > 8 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rules} rules` : rules;
};
/** Findings that stand open; the others are folded. */
const findingsOpen = 8;
const findingsListed = { full: 1_000, short: 10, list: 10 };
/** About the configuration itself: told whole, since nobody meets it anywhere else. */
const isOwn = function ({ rule }) { return rule.startsWith('CFG-') };
/** Each with its place and its fix, the worst first. */
const findingList = function (plan, all, meta, level) { return level === 'full'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRest */ .k9)(bySentence(bySeverity(all)), findingsOpen, (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(some, findingsListed[level], (same) => line(plan, same, meta, false)))
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bySentence(bySeverity(all)), findingsListed[level], (same) => line(plan, same, meta, level === 'list')) };
/** Those of declared calls that no change of this request introduces; they stand in the section of the calls, since the gate counts them. */
const standingCallFindings = function ({ reviewed }) { return reviewed.findings.filter(({ introduced, rule }) => !introduced && _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .callRuleIds */ .fM.has(rule)) };
/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
const findingSection = function (plan, meta, level) {
    if (level === 'verdict')
        return [];
    const { findings } = plan.reviewed;
    const told = (title, all) => all.length === 0 ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title), ...findingList(plan, all, meta, level)];
    const standing = findings.filter((finding) => !finding.introduced && !isOwn(finding) && !_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .callRuleIds */ .fM.has(finding.rule));
    return [
        ...told('New findings', findings.filter((finding) => finding.introduced)),
        ...told('Exceptions', findings.filter((finding) => !finding.introduced && isOwn(finding))),
        ...(standing.length === 0 || level === 'list' ? [] : standingFindings(plan, bySeverity(standing), meta, level)),
    ];
};
/** Objects of a rule that are named among standing findings; a repository may have thousands, and the report has them all. */
const standingNamed = 12;
/** One line that counts them; below it each rule with its objects and their places. */
const standingFindings = function (plan, standing, meta, level) {
    const title = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(standing.length, 'standing finding')}, not of this change`;
    if (level !== 'full')
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${title}: ${byRule(standing, meta)}`)];
    const rules = [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(standing, ({ rule, severity }) => JSON.stringify([severity, rule])).values()];
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(rules, Infinity, (same) => {
            const [first] = same;
            const objects = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, standingNamed, (one) => objectOf(plan, one));
            if (first === undefined)
                return [];
            const isOneText = same.every(({ text }) => text === first.text);
            const said = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(isOneText ? '' : 'for example, ')}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}`;
            return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf({ ...first, also: [] }, meta)} (${same.length}): ${said}. ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(same.length === 1 ? 'Object' : 'Objects')}: ${objects}`;
        })),
    ];
};


/***/ }),

/***/ 95596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ saysPort),
/* harmony export */   cF: () => (/* binding */ callVerb),
/* harmony export */   pJ: () => (/* binding */ gainPhrase),
/* harmony export */   vi: () => (/* binding */ requestPhrase)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88796);

/** What callers do: requests are sent, connections opened, ports connected to. */
const callVerb = function (what) {
    if (/^(?:any )?TCP/.test(what))
        return 'open';
    return /^(?:of these, )?(?:any )?port /.test(what) ? 'connect to' : 'send';
};
/** `GET` and its path as requests are written; several methods stand before the path. */
const requestPhrase = function (what) { return what.replace(/^`([A-Z]+)` \u00b7 `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) \u00b7 (?=`[/*])/, '$1 ') };
/**
 * Whether a row of the ports that nothing names says itself which of them it is of: `any port` beside it would say otherwise.
 * Where it is of all but some, these are the destination's.
 */
const saysPort = function ({ port, otherThan }, what) {
    const told = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(what)?.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])) ?? [];
    const isOfPorts = told.some((text) => /(?:^|\u00b7 )(?:any )?port(?: |$)/.test(text));
    return port === 0 && isOfPorts && (otherThan === undefined || !told.some((text) => /\bany port except\b/.test(text)));
};
/** What a caller can do now: `send `GET` on service orders in shop`. */
const gainPhrase = function (what, on) { return `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}` };


/***/ }),

/***/ 76463:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);

/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = function (line) { return line.map(inlineText).join('') };
const inlineText = function (inline) {
    switch (inline.kind) {
        case 'words':
            // The whole is escaped as a text from outside, and so would be a character that those may not have.
            return inline.text === _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .ellipsis */ .gO ? '...' : inline.text;
        case 'value':
            return inline.text;
        case 'strong':
            return lineText(inline.line);
        case 'new line':
            return ' ';
        case 'link':
            return inline.label;
    }
};


/***/ })

};
