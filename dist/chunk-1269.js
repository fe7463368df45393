export const id = 1269;
export const ids = [1269,5334];
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
const notAdoptable = (live, applySet) => {
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
        return refuse(`Helm${release.name === '' ? '' : ` release ${JSON.stringify(release.name)}`} (${release.sign})`, 'Take the object out of the chart with `helm.sh/resource-policy: keep`, upgrade, remove Helm’s labels and annotations, and run again.');
    const controller = (0,mesh_fields/* objectsAt */.yR)(live.content, 'metadata', 'ownerReferences').find((reference) => (0,mesh_fields/* member */.Dc)(reference, 'controller') === true);
    if (controller !== undefined)
        return refuse(`controller ${(0,mesh_fields/* textAt */.$6)(controller, 'kind')} ${JSON.stringify((0,mesh_fields/* textAt */.$6)(controller, 'name'))}`, 'Change the object that it is made from.');
    return (0,steps/* isBeingDeleted */.vx)(live) ? refuse('an object that is being deleted', 'Run `apply` when it is gone.') : undefined;
};
/** `live` as it would be adopted for what the repository asks for. */
const planAdoption = (live, desired) => {
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
const changesOfNextApply = (live, desired) => {
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
const isOfObject = (name, desired) => !['apiVersion', 'kind', 'metadata', 'status'].includes(name) &&
    (ownership/* decisiveRoots */.UL.includes(name) || Object.hasOwn(desired.object, name));
/** Whether the answer of the server says what the object said before: the last look before anything is written. */
const saysTheSame = (before, after) => {
    const rest = (object) => Object.fromEntries(Object.entries(object.content).filter(([name]) => !['apiVersion', 'kind', 'metadata', 'status'].includes(name)));
    return (0,rendered_object/* sameJson */.Vk)(rest(before), rest(after));
};
/**
 * `managedFields` after the adoption, without the other managers' hold on what the next apply will change; undefined where
 * there is nothing to take. A manager that still writes takes its fields back with its next change, and apply then says so.
 */
const withoutOthers = (adopted, adoption) => {
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
const widenedParent = (parent, live, adopted) => {
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
const findAdopted = (text, environment, { state }, wanted) => {
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
const changesAccess = (live, { reviewed }) => {
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
const tryAdoption = async (cluster, live, { object }) => {
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
const adoptObject = async (target, wanted, live, adoption, force) => {
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
const writeParent = async ({ environment, world }, wanted, live) => {
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
const unchanged = (object) => object.source.kind === 'cluster'
    ? { kind: 'unchanged', uid: object.source.uid, resourceVersion: object.source.resourceVersion }
    : { kind: 'unchanged', uid: '', resourceVersion: '' };
const written = (answer, title) => {
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
                expected: 'the applier’s Role (docs/guides/bindings.md)',
                received: answer.message,
                remedy: 'Give the identity `patch` on the kind in the namespace.',
            });
    }
};
const movedOn = (title, remedy) => new errors_problem/* Refusal */.P({
    code: 'APPLY_MOVED_ON',
    message: `${title} changed while it was being taken over`,
    expected: 'the object as it was read',
    received: 'another one',
    remedy,
});
const otherwise = (live, received) => new errors_problem/* Refusal */.P({
    code: 'ADOPT_CHANGES_ACCESS',
    message: `taking over ${(0,ports_object/* keyTitle */.Gv)(live.key)} would change what it says, so nothing was written`,
    where: live.source,
    expected: 'the same object with other labels and annotations',
    received,
    remedy: 'Look at the object and at the webhooks that change such objects.',
});

// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(16038);
// EXTERNAL MODULE: ./src/open/open-protected.ts
var open_protected = __webpack_require__(28737);
// EXTERNAL MODULE: ./src/open/own-login.ts
var own_login = __webpack_require__(82784);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 41 modules
var judge_environment = __webpack_require__(16817);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(21406);
;// CONCATENATED MODULE: ./src/speak/say-adoption.ts


/** Tells whom it is taken from, and what the next apply will change. On a public repository, by counts: only the cluster knows the names. */
const sayAdoption = ({ output }, { environment, hides }, { live, adoption, conflicts }) => {
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
const adoptionDetails = ({ hides }, object, written, { live, adoption, conflicts }) => ({
    adoption: {
        object,
        written,
        managers: hides ? [] : (0,ownership/* ownersOf */.K2)(live),
        takesOver: hides ? [] : conflicts.map(({ manager, field }) => ({ manager, field })),
        nextApply: hides ? [] : adoption.nextApply.map(({ pointer }) => pointer),
    },
});

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
const adopt = async (run, options) => {
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
const judgeAndTake = async (run, opened, options) => {
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

/***/ 76702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = (rule, event) => {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = (rule) => {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 29548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRule)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17375);

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
    ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
    ...['user_access_level', 'groups_direct', 'deployment_tier'],
]);
/** Never reused after a rename or deletion. */
const immutableIds = {
    github: ['repository_id'],
    gitlab: ['project_id'],
    kubernetes: ['serviceaccount_uid'],
};
const own = (claims, name) => Object.hasOwn(claims, name) ? claims[name] : undefined;
const hintOf = (claim, expected, identity) => {
    const received = own(identity.claims, claim);
    if (typeof received === 'string') {
        if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
            return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.';
        if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
            return 'They look alike and are different characters: somebody may be imitating the name.';
        if (/[^\x00-\x7f]/.test(received))
            return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.';
        if (claim === 'ref' &&
            expected.some((one) => !one.startsWith('refs/')) &&
            expected.some((one) => received === `refs/heads/${one}`))
            return 'Write the full ref into the rule.';
        if (claim === 'ref' && received === '')
            return 'The event has no ref, so it cannot be one that may deploy.';
        if (/^refs\/pull\//.test(received))
            return 'This is the run of a merge request.';
        if (claim === 'repository_id' || claim === 'project_id')
            return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.';
        if (claim === 'job_workflow_ref' &&
            expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1]))
            return 'The same file under another repository name: if the repository was renamed, change the rule.';
    }
    if (received === undefined && claim === 'environment') {
        const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path');
        return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`;
    }
    if (received === null && claim.startsWith('ci_config'))
        return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.';
    if (claim === 'environment_protected' && received === 'false')
        return 'GitLab’s free editions always say false here: protect the environment, or leave the condition out.';
    return received === undefined ? 'The token has no such claim.' : '';
};
/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
const compareRule = (rule, issuer, identity) => {
    if (rule.platform !== identity.platform)
        return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }];
    const differences = [];
    if (issuer !== identity.issuer)
        differences.push({
            claim: 'iss',
            expected: [issuer ?? 'none'],
            received: identity.issuer,
            hint: 'Name the issuer in the rule.',
        });
    // The configuration refuses such rules; here they match nothing, whoever made them.
    const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0);
    if (!pinned)
        differences.push({
            claim: immutableIds[rule.platform].join(', '),
            expected: ['an id in the rule'],
            received: undefined,
            hint: 'The rule pins no id.',
        });
    for (const [claim, expected] of rule.claims) {
        if (neverTrusted.has(claim)) {
            differences.push({
                claim,
                expected: ['another claim'],
                received: undefined,
                hint: 'Nobody is let in by this claim.',
            });
            continue;
        }
        const received = own(identity.claims, claim);
        if (typeof received !== 'string' || received === '' || !expected.includes(received))
            differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) });
    }
    return differences;
};


/***/ }),

/***/ 56770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ predictApply)
/* harmony export */ });
/* harmony import */ var _apply_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76702);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
/* harmony import */ var _issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25739);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17375);




/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = (context) => {
    const id = context.mergeRequest?.projectId ?? context.repository.id;
    if (context.platform === 'gitlab')
        return { project_id: id, job_project_id: id };
    return { repository_id: id, repository_owner_id: context.repository.ownerId };
};
/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = (rule, context, issuer) => {
    if (rule.platform === 'kubernetes')
        return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`];
    if (rule.platform !== context.platform)
        return [`${rule.pointer} is for ${rule.platform}`];
    const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']));
    const identity = {
        platform: rule.platform,
        issuer: issuer ?? (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context) ?? '',
        claims: { ...wanted, ...knownIds(context) },
    };
    const reasons = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRule */ .a)(rule, (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context), identity).map(({ claim, expected, received }) => `${rule.pointer}: ${claim} is ${expected.map(_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S).join(' or ')}, and the job’s will be ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(received)}`);
    return (0,_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvents */ .qp)(rule).length > 0
        ? reasons
        : [...reasons, `${rule.pointer}: none of its ${_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventClaim */ .tq[rule.platform]} may ever apply`];
};
/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
const predictApply = (rules, context, issuer) => {
    if (rules === undefined || rules.length === 0)
        return { apply: 'not configured', reasons: [] };
    if (context.platform === 'local')
        return { apply: 'not configured', reasons: ['a shell is on no platform'] };
    const reasons = rules.map((rule) => contradictions(rule, context, issuer));
    if (reasons.some((list) => list.length === 0))
        return { apply: 'predicted to match', reasons: [] };
    return { apply: 'predicted to be refused', reasons: reasons.flat() };
};


/***/ }),

/***/ 91580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyJob)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/identity/compare-rule.ts
var compare_rule = __webpack_require__(29548);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
;// CONCATENATED MODULE: ./src/identity/match-trust.ts





const place = (rule, locate) => locate === undefined ? {} : { where: locate(rule.pointer) };
const describe = (rule, differences, locate) => {
    const received = (difference) => difference.received === undefined ? 'nothing' : (0,shown/* shown */.S)(difference.received);
    const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '');
    return {
        code: 'TRUST_NO_MATCH',
        message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
        ...place(rule, locate),
        expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown/* shown */.S).join(' or ')}`).join('; '),
        received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
        remedy: hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
    };
};
/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = (identity) => {
    if (identity.platform !== 'gitlab')
        return;
    const { project_id: project, job_project_id: job } = identity.claims;
    if (job === project)
        return;
    throw new problem/* Refusal */.P({
        code: 'TRUST_FORK',
        message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
        expected: `job_project_id: ${(0,shown/* shown */.S)(project)}`,
        received: `job_project_id: ${(0,shown/* shown */.S)(job)}`,
        remedy: job === undefined
            ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
            : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
    });
};
/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
const matchTrust = (identity, { phase, rules = [], server, locate }) => {
    if (rules.length === 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_MISSING',
            message: `the environment has no trust.${phase} rule`,
            expected: `trust.${phase}`,
            received: 'nothing',
            remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
        });
    if (phase === 'apply')
        refuseFork(identity);
    const compared = rules.map((rule) => ({ rule, differences: (0,compare_rule/* compareRule */.a)(rule, (0,issuer_profiles/* issuerOfRule */.d)(rule, server), identity) }));
    const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule);
    if (match === undefined) {
        throw new problem/* Refusal */.P({
            code: 'TRUST_NO_MATCH',
            message: `no trust.${phase} rule matches the token of this job`,
            expected: 'exactly one rule',
            received: `none of ${rules.length}`,
            remedy: 'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
        }, ...compared.map(({ rule, differences }) => describe(rule, differences, locate)));
    }
    if (others.length > 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_AMBIGUOUS',
            message: `${others.length + 1} trust.${phase} rules match the token of this job`,
            ...place(match, locate),
            expected: 'exactly one rule',
            received: [match, ...others].map(({ pointer }) => pointer).join(', '),
            remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
        });
    if (phase === 'apply')
        refuseEvent(identity, match, locate);
    return match;
};
const refuseEvent = (identity, rule, locate) => {
    if (identity.platform === 'kubernetes')
        return;
    const claim = apply_events/* eventClaim */.tq[identity.platform];
    const event = identity.claims[claim];
    if (typeof event === 'string' && (0,apply_events/* mayApply */.Kj)(rule, event))
        return;
    throw new problem/* Refusal */.P({
        code: 'TOKEN_EVENT',
        message: 'this event may not apply',
        ...place(rule, locate),
        expected: `${claim}: ${(0,apply_events/* applyEvents */.qp)(rule).join(' or ') || 'none that may apply'}`,
        received: `${claim}: ${(0,shown/* shown */.S)(event)}`,
        remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
    });
};

// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
var key_descriptor = __webpack_require__(83035);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_algorithms.js


const wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new errors/* JOSENotSupported */.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = !1) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
const JWE = (0,key_descriptor/* table */.t)({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: !0,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, !0),
  A192GCMKW: aeskw(192, !0),
  A256GCMKW: aeskw(256, !0),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
  return {
    kty: ["oct"],
    secret: !0,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
const ENC = (0,key_descriptor/* table */.t)({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, !0),
  "A192CBC-HS384": contentEncryption(384, !0),
  "A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js



const algArgument = '"alg" (Algorithm)';
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new errors/* JOSENotSupported */.T0(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,key/* normalizeJwk */.oX)(jwk), extractable = (0,key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
  return result;
}


// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/check-audience-claim.ts

const differences = (expected, received) => {
    const bare = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (expected.toLowerCase() === received.toLowerCase())
        return 'They differ in case alone. ';
    if (bare(expected) === bare(received))
        return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. ';
    return '';
};
/**
 * RFC 8725 §3.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
const checkAudienceClaim = (claim, profile, expected) => {
    const value = profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
        ? claim[0]
        : claim;
    if (value === expected)
        return expected;
    if (Array.isArray(value))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token has a list of audiences', {
            expected,
            received: value,
            remedy: profile.platform === 'gitlab'
                ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
                : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
        });
    throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token is meant for another audience', {
        expected,
        received: value,
        remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
    });
};

;// CONCATENATED MODULE: ./src/identity/check-times.ts

/** Seconds that two clocks may differ. */
const clockTolerance = 30;
const clocks = 'Check the clock of the runner.';
// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799;
const readTime = (payload, claim) => {
    const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest)
        return value;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
        expected: 'whole seconds since 1970',
        received: value,
        remedy: 'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
    });
};
/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
const checkTimes = (payload, profile, now) => {
    const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')];
    const lifetime = expires - issuedAt;
    if (lifetime <= 0 || lifetime > profile.maxLifetime)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
            expected: `1 to ${profile.maxLifetime} s between iat and exp`,
            received: `${lifetime} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab makes ID tokens as long as the job’s timeout: set `timeout:` of the job, for example to 15 minutes.'
                : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
        });
    if (now >= expires + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
            expected: `use before ${expires}`,
            received: `${now}`,
            remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
        });
    for (const [claim, time] of [
        ['iat', issuedAt],
        ['nbf', notBefore],
    ])
        if (time > now + clockTolerance)
            throw (0,token_problem/* refuseToken */.y)('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
                expected: `at most ${now + clockTolerance}`,
                received: `${time}`,
                remedy: clocks,
            });
    if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
            expected: `at most ${profile.maxAge} s`,
            received: `${now - issuedAt} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
                : `Ask for a new token for every step that needs one. ${clocks}`,
        });
    return { issuedAt, notBefore, expires };
};

;// CONCATENATED MODULE: ./src/identity/claims.ts

const idPattern = /^[1-9][0-9]{0,19}$/;
const wording = {
    id: 'a number written as text, without leading zeros',
    text: 'text',
    flag: 'the text true or false',
    number: 'a whole number',
    texts: 'a list of texts',
    'text or null': 'text or null',
    ignored: 'anything',
};
const isText = (value) => typeof value === 'string' && value.length <= 4096;
const fits = (value, type) => {
    switch (type) {
        case 'id':
            return isText(value) && idPattern.test(value);
        case 'text':
            return isText(value);
        case 'flag':
            return value === 'true' || value === 'false';
        case 'number':
            return Number.isSafeInteger(value);
        case 'texts':
            return Array.isArray(value) && value.length <= 1000 && value.every(isText);
        case 'text or null':
            return value === null || isText(value);
        case 'ignored':
            return true;
    }
};
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
const readClaims = (payload, schema) => {
    const remedy = 'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.';
    for (const name of Object.keys(schema.required))
        if (!Object.hasOwn(payload, name))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM', `the token has no claim ${name}`, {
                expected: name,
                received: undefined,
                remedy,
            });
    const claims = Object.create(null);
    const unknown = [];
    for (const [name, value] of Object.entries(payload)) {
        if (registered.includes(name))
            continue;
        const own = (types) => Object.hasOwn(types, name) ? types[name] : undefined;
        const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined;
        const type = own(schema.required) ?? own(schema.optional) ?? prefixed;
        if (type === undefined)
            unknown.push(name);
        else if (!fits(value, type))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
                expected: wording[type],
                received: value,
                remedy,
            });
        else if (type !== 'ignored')
            claims[name] = value;
    }
    return { claims, unknown: unknown.sort() };
};

// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
;// CONCATENATED MODULE: ./src/identity/verify-token.ts









const textClaim = (payload, name) => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (typeof value === 'string' && value !== '' && value.length <= 4096)
        return value;
    throw (0,token_problem/* refuseToken */.y)(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
        expected: 'text',
        received: value,
        remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
    });
};
/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = (payload, profiles) => {
    const issuer = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined;
    const profile = profiles.find((one) => one.issuer === issuer);
    if (profile !== undefined)
        return profile;
    throw (0,token_problem/* refuseToken */.y)('ISSUER', 'the token comes from an issuer that is not trusted here', {
        expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
        received: issuer,
        remedy: 'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
    });
};
/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async (token, checked, found, issuer) => {
    try {
        const { n, e } = found.key;
        if (typeof n !== 'string' || typeof e !== 'string')
            throw new TypeError('no RSA key');
        const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm);
        await compactVerify(token, key, { algorithms: [checked.algorithm] });
    }
    catch {
        throw (0,token_problem/* refuseToken */.y)('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
            remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
        });
    }
};
const digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const checkReplay = (digest, used) => {
    if (used?.has(digest) === true)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_REPLAY', 'the token was used for an earlier step already', {
            remedy: 'Ask for a new token for every step that needs one.',
        });
    used?.add(digest);
};
/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
const verifyToken = async (token, verification) => {
    const { profiles, audience, clock, keys, used } = verification;
    const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))];
    const checked = (0,precheck_token/* precheckToken */.N)(token, algorithms.length === 0 ? ['RS256'] : algorithms);
    const { payload, keyId, algorithm } = checked;
    const profile = findProfile(payload, profiles);
    if (!profile.algorithms.includes(algorithm))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
            expected: profile.algorithms.join(', '),
            received: algorithm,
            remedy: 'Nothing was applied. The token was not made by the platform.',
        });
    const found = await keys.find(profile.issuer, keyId, algorithm);
    await checkSignature(token, checked, found, profile.issuer);
    const claimed = profile.flatten?.(payload) ?? payload;
    const id = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined;
    verification.signed?.({
        issuer: profile.issuer,
        jtiDigest: typeof id === 'string' ? digestOf(id) : '',
        claims: claimed,
    });
    const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000));
    checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience);
    const subject = textClaim(payload, 'sub');
    const jtiDigest = digestOf(textClaim(payload, 'jti'));
    const { claims, unknown } = readClaims(claimed, profile.schema);
    profile.check?.(subject, claims);
    checkReplay(jtiDigest, used);
    return {
        issuer: profile.issuer,
        platform: profile.platform,
        subject,
        audience,
        ...times,
        claims,
        jtiDigest,
        keyId,
        keysUrl: found.keysUrl,
        keys: found.keys,
        unknownClaims: unknown.map(shown/* shown */.S),
    };
};

;// CONCATENATED MODULE: ./src/open/identify-job.ts






/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
const identifyJob = async (run, question) => {
    const { context } = run;
    const { environment, phase, keys, locate, signed } = question;
    const rules = rulesOf(environment, phase);
    const audience = environment.audience ?? run.inputs.audience ?? '';
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined) ?? '';
    const unseen = (seen, reason) => ({
        identity: undefined,
        review: { seen, reason, issuer, audience, rule: '', apply: (0,predict_apply/* predictApply */.S)(environment.trust.apply, context).apply },
    });
    if (audience === '') {
        if (phase === 'apply')
            throw noAudience(environment, locate);
        return unseen('not requested', 'the environment names no audience');
    }
    if (context.idToken.kind === 'not requested')
        throw (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause);
    if (context.idToken.kind === 'withheld') {
        const reason = (0,missing_token/* withheldReason */.I8)(context.idToken.cause);
        if (phase === 'apply')
            throw noToken(reason);
        return unseen('not seen', reason);
    }
    const token = await run.tokens().request('mesh', audience);
    const identity = await verifyToken(token, {
        profiles: (0,issuer_profiles/* issuerProfiles */.Q)(context, rules),
        audience,
        clock: run.clock,
        keys,
        used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
        ...(signed === undefined ? {} : { signed }),
    });
    await run.usedTokens?.record(identity.jtiDigest, phase);
    const rule = match(identity, run, question);
    for (const claim of identity.unknownClaims)
        run.output.info(`The token has a claim that meshgate does not know: ${claim}`);
    return {
        identity,
        review: {
            seen: 'verified',
            reason: '',
            issuer: identity.issuer,
            audience,
            rule: rule.pointer,
            apply: phase === 'apply' ? 'verified' : (0,predict_apply/* predictApply */.S)(environment.trust.apply, context, identity.issuer).apply,
        },
    };
};
const rulesOf = ({ trust }, phase) => phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? []);
/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = (identity, { context }, { environment: { trust }, phase, locate }) => {
    const ask = (one) => matchTrust(identity, {
        phase: one,
        rules: trust[one],
        server: context,
        ...(locate === undefined ? {} : { locate }),
    });
    if (phase !== 'plan')
        return ask(phase);
    try {
        return ask('check');
    }
    catch (refusal) {
        try {
            return ask('apply');
        }
        catch {
            throw refusal;
        }
    }
};
const noToken = (reason) => new problem/* Refusal */.P({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
});
const noAudience = (environment, locate) => new problem/* Refusal */.P({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy: 'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
});


/***/ }),

/***/ 54163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = (source, given) => ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
});

;// CONCATENATED MODULE: ./src/open/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = (run, settings, repository, revision) => {
    const source = run.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async (repository, revision, path) => {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78584);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = (configuration, inputs, { message, remedy, among = () => true }) => {
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
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78584);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async (run, needed) => {
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
const guardWrites = ({ configuration, environment }) => {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) => (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
});


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
const withOwnLogin = (run, own) => {
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
const addressOf = (server) => (URL.canParse(server) ? new URL(server).href.replace(/\/$/, '') : server);


/***/ }),

/***/ 35651:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ mutualTlsRefuses),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WA: () => (/* binding */ placesOfRow)
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
const closeness = ({ key, fields }, { destination }) => {
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
/** The changed object that most closely names the destination, where what decides is not itself a line. */
const closest = (plan, place, kinds = deciding, rankOf = closeness) => {
    const { positions } = plan.observed;
    const placed = plan.reviewed.change
        .filter(({ key }) => kinds.has(key.kind))
        .flatMap((change) => {
        const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(change.key);
        const where = Object.hasOwn(positions, name) ? positions[name] : undefined;
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
const mutualTlsRefuses = (before, after) => [before, after].some(({ allowed, by }) => !allowed && by.startsWith('mTLS mode '));
/**
 * The changed PeerAuthentication, where a mode of mutual TLS refuses on one side: no other policy made that change. One
 * of another namespace says it for the mesh, and comes after those of the namespace.
 */
const ofMutualTls = (plan, place) => {
    if (!mutualTlsRefuses(place.row.before, place.row.after))
        return undefined;
    return closest(plan, place, mutualTls, (change, row) => change.key.namespace === row.destination.namespace ? closeness(change, row) : 0);
};
/** The changed object that let in until now: the rest of the change, however near it stands, took nothing. */
const takenFrom = ({ reviewed, observed: { positions } }, { row: { before, after } }) => {
    if (!before.allowed || after.allowed)
        return undefined;
    const changed = reviewed.change.find(({ key }) => before.by.startsWith(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} `));
    const name = changed === undefined ? '' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(changed.key);
    return Object.hasOwn(positions, name) ? positions[name] : undefined;
};
/** Whether an object of the change stands in the file. */
const isChanged = ({ reviewed, observed: { positions } }, path) => reviewed.change.some(({ key }) => {
    const name = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
    return Object.hasOwn(positions, name) && (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(positions[name])?.path === path;
});
/** Where a reader should look for one row: at what lets in or refuses from now on, else at what did before. */
const placeOfRow = (plan, place) => {
    const { before, after } = place.row;
    const [then, now] = [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(before.where), (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(after.where)];
    // What is let in because a rule has gone is seen at that rule; what is lost, at the object that takes it.
    const gone = after.allowed && then !== undefined && isChanged(plan, then.path) ? then : undefined;
    return ofMutualTls(plan, place) ?? now ?? gone ?? takenFrom(plan, place) ?? closest(plan, place) ?? then;
};
/** The same, and where the rules stand that let in the rest of the row: none of them gives all of it. */
const placesOfRow = (plan, place) => {
    const where = placeOfRow(plan, place);
    const all = [...(where === undefined ? [] : [where]), ...(place.row.beside ?? [])];
    return [...new Map(all.map((source) => [(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3)(source), source])).values()];
};
/** Lines of a group's places, each once, in their order. */
const changedLines = (plan, { places }) => [
    ...new Set(places.flatMap((place) => placesOfRow(plan, place).map(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTitle */ .K3))),
];


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
const bySeverity = (findings) => findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
const headOf = ({ severity, rule, also }, meta) => {
    const others = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(also, 8, (one) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(one.severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(one.rule, meta.docsBase)}`);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(severity)} ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(rule, meta.docsBase)}${also.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (also ${others})`}`;
};
const objectOf = (plan, { fingerprint, object }) => {
    const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(plan, fingerprint, object);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object), 160)}${place === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(place), 200)}`}`;
};
/** Objects of one sentence that are named; the others are counted. */
const objectsShown = 5;
/** One sentence of a rule, with every object that it holds for: thirty times the same text hides the one that differs. */
const line = (plan, same, meta, brief) => {
    const [first] = same;
    if (brief)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
    const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.text)}. Fix: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(first.remedy)}${modeOf(plan, first)}`;
    return same.length === 1
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${objectOf(plan, first)}: ${told}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${headOf(first, meta)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(same.length, 'object')}: ${told}. They are ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(same, objectsShown, (one) => objectOf(plan, one))}`;
};
/** A policy that does not change is a mistake by a mode that does: it stands at another line than the policy's. */
const modeOf = ({ reviewed: { access, change } }, { rule, introduced, object }) => {
    if (!rule.startsWith('MTLS-') || !introduced || change.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object)))
        return [];
    const heads = (access.notes ?? []).flatMap(({ about }) => about?.kind === 'mutual TLS' && about.head !== undefined ? [(0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeTitle */ .K3)(about.head)] : []);
    const [only, ...others] = new Set(heads);
    return only === undefined || others.length > 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (the mode changes at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(only, 200)})`;
};
/** One fault for each sentence about an object; the findings come most severe first. */
const faultsOf = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ object, text, remedy }) => JSON.stringify([(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object), text, remedy])).values(),
].flatMap(([first, ...also]) => (first === undefined ? [] : [{ ...first, also }]));
/** Findings that say one thing, each group where its first stands. */
const bySentence = (findings) => [
    ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(faultsOf(findings), ({ severity, rule, text, remedy, also }) => JSON.stringify([severity, rule, text, remedy, also.map((one) => one.rule)])).values(),
].flatMap((same) => {
    const [first, ...rest] = [...same].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byNumber */ .vh)((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(a.object), (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(b.object)));
    return first === undefined ? [] : [[first, ...rest]];
});
/** `POL-001 (40), JWT-002 (1)`: the rules of findings, in their order, with how often each hits. */
const byRule = (findings, meta) => {
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
const isOwn = ({ rule }) => rule.startsWith('CFG-');
/** Each with its place and its fix, the worst first. */
const findingList = (plan, all, meta, level) => level === 'full'
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRest */ .k9)(bySentence(bySeverity(all)), findingsOpen, (some) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(some, findingsListed[level], (same) => line(plan, same, meta, false)))
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bySentence(bySeverity(all)), findingsListed[level], (same) => line(plan, same, meta, level === 'list'));
/** Those of declared calls that no change of this request introduces; they stand in the section of the calls, since the gate counts them. */
const standingCallFindings = ({ reviewed }) => reviewed.findings.filter(({ introduced, rule }) => !introduced && _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .callRuleIds */ .fM.has(rule));
/** What the change introduces is shown; what stood before is one line that opens, however much it is. */
const findingSection = (plan, meta, level) => {
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
const standingFindings = (plan, standing, meta, level) => {
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
const callVerb = (what) => {
    if (/^(?:any )?TCP/.test(what))
        return 'open';
    return /^(?:of these, )?(?:any )?port /.test(what) ? 'connect to' : 'send';
};
/** `GET` and its path as requests are written; several methods stand before the path. */
const requestPhrase = (what) => what.replace(/^`([A-Z]+)` · `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) · (?=`[/*])/, '$1 ');
/**
 * Whether a row of the ports that nothing names says itself which of them it is of: `any port` beside it would say otherwise.
 * Where it is of all but some, these are the destination's.
 */
const saysPort = ({ port, otherThan }, what) => {
    const told = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(what)?.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])) ?? [];
    const isOfPorts = told.some((text) => /(?:^|· )(?:any )?port(?: |$)/.test(text));
    return port === 0 && isOfPorts && (otherThan === undefined || !told.some((text) => /\bany port except\b/.test(text)));
};
/** What a caller can do now: `send `GET` on service orders in shop`. */
const gainPhrase = (what, on) => `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}`;


/***/ }),

/***/ 76463:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44529);

/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
const lineText = (line) => line.map(inlineText).join('');
const inlineText = (inline) => {
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
