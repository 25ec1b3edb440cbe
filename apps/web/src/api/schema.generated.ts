export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when the database answers, its schema is there and the clock has not gone back. */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeavingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives open work to others; what cannot be given is told beside what was. */
        post: operations["LeavingController_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MeController_update"];
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MeController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnFactorsController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnFactorsController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnFactorsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnFactorsController_renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoleController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RoleController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link for somebody who has not enrolled yet; told once (SEC-16). */
        post: operations["RoleController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_whoAmI"];
        put?: never;
        /** Always a new session: one that was there before is not taken over (SEC-19). */
        post: operations["SessionController_begin"];
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_list"];
        put?: never;
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UsersController_update"];
        trace?: never;
    };
    "/api/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refused while work is open, unless the body says otherwise (F26). */
        post: operations["UsersController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UsersController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft of a Markdown file or a plain-text question page, and reports on every line. */
        post: operations["ImportController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The articles that the person may see, newest change first. */
        get: operations["ArticlesController_list"];
        put?: never;
        /** Begins an article as a draft. */
        post: operations["ArticlesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with its current text; its ETag is what a change has to send as If-Match. */
        get: operations["ArticlesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves the draft; begins the next revision where the current one was submitted. */
        put: operations["DraftController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftController_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signed text goes out; `digest` is that of the text on the screen. */
        post: operations["DecisionsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetirementController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetirementController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetirementController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetirementController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RevisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RevisionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revisions/{number}/rendered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text as readers would see it, for one audience. */
        get: operations["RevisionsController_rendered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StandingController_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StandingController_gates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The annotations, each exact, moved or orphaned in the revision asked about. */
        get: operations["AnnotationsController_list"];
        put?: never;
        /** Marks a passage of the current revision. */
        post: operations["AnnotationsController_annotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/annotations/{annotationId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnnotationsController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/annotations/{annotationId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles a thread. If-Match is the version of the annotation. */
        post: operations["AnnotationsController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisclosuresController_list"];
        put?: never;
        /** Files the next disclosure: before the old one runs out, or when something has changed. */
        post: operations["DisclosuresController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExtensionsController_list"];
        put?: never;
        /** The reviewer asks for a later due date of their own seat. */
        post: operations["ExtensionsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/extension-requests/{extensionId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The date that was asked for becomes the due date. */
        post: operations["ExtensionsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/extension-requests/{extensionId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExtensionsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/assignments/{assignmentId}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The editor moves the due date of an accepted seat. */
        post: operations["ExtensionsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revision-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The editor moves the date on which the author's next revision is expected. */
        post: operations["ExtensionsController_moveRevisionDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsController_list"];
        put?: never;
        post: operations["ReviewsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_list"];
        put?: never;
        /** Opens a round on the submitted revision with its first invitations. */
        post: operations["RoundsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks more people into the open round. */
        post: operations["RoundsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/alternates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says anew who is asked when a seat of the open round falls vacant, in order. */
        put: operations["RoundsController_setAlternates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/assignments/{assignmentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a seat back; the person reads the text no more. */
        post: operations["RoundsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeatController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts with a disclosure; from here on the text can be read (ED-4). */
        post: operations["SeatController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SeatController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could take the seat, for a person who holds one. */
        get: operations["SeatController_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the person’s own seat to a colleague, or to the next in line. */
        post: operations["SeatController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignaturesController_list"];
        put?: never;
        /** Signs the digest on the screen, with password and code each time (SIG-2, SIG-3). */
        post: operations["SignaturesController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** “Still accurate”: signs the text that readers have again, outside any round (F63). */
        post: operations["SignaturesController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that match, newest first unless asked otherwise. That compliance looked is an event itself. */
        get: operations["TrailController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event: as it reads, its values, and the exact text that was hashed. */
        get: operations["TrailController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** C2SP verifier key of the log. */
        get: operations["LogController_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest signed tree head, a C2SP checkpoint. */
        get: operations["LogController_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the log only grew between two sizes. */
        get: operations["LogController_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/{seq}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That one event is in the log, a C2SP tlog-proof. */
        get: operations["LogController_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The events that match, as one file. */
        post: operations["ExportsController_trail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole log, signed texts, signatures and proofs, with the program that checks them. */
        post: operations["ExportsController_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/imprimatur/keys.vkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** C2SP verifier key of the log, to be kept and compared. */
        get: operations["PublicLogController_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/imprimatur/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest signed tree head. */
        get: operations["PublicLogController_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proofs/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That a signature or a publication of a public article is in the log, a C2SP tlog-proof. */
        get: operations["PublicLogController_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleMailsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a delivery report (RFC 3464) as `message/rfc822`, with `Authorization: Bearer BOUNCE_SECRET`. */
        post: operations["BouncesController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tasks with their days, as text/calendar. Ends with `.ics` or not. */
        get: operations["CalendarController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail with its text; of a mail about an article that the person may not read, without. */
        get: operations["OutboxController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{mailId}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a mail once more that was refused or came back, for example after the address was corrected. */
        post: operations["OutboxController_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnCalendarController_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new address; the old one leads nowhere from now on. */
        post: operations["OwnCalendarController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/mail-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AvailabilityController_own"];
        put?: never;
        post: operations["AvailabilityController_setOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/availability/{windowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AvailabilityController_cancelOwn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AvailabilityController_list"];
        put?: never;
        post: operations["AvailabilityController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/availability/{windowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AvailabilityController_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HolidaysController_own"];
        put?: never;
        post: operations["HolidaysController_setOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/holidays/{holidayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["HolidaysController_removeOwn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HolidaysController_list"];
        put?: never;
        post: operations["HolidaysController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{holidayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["HolidaysController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InterestsController_own"];
        put?: never;
        post: operations["InterestsController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/interests/{interestId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InterestsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InterestsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicencesController_own"];
        put?: never;
        /** Counts in full once somebody else has verified it. */
        post: operations["LicencesController_recordOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LicencesController_list"];
        put?: never;
        post: operations["LicencesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/licences/{licenceId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody has looked it up in the register; never the person. */
        post: operations["LicencesController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProfilesController_own"];
        /** One's own limits; If-Match is "0" the first time. */
        put: operations["ProfilesController_setOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProfilesController_one"];
        put: operations["ProfilesController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranked by specialty, load, availability and how people have reviewed before, with reasons. */
        get: operations["SuggestionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaiversController_list"];
        put?: never;
        post: operations["WaiversController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/waivers/{waiverId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person: never the one who asked, never the reviewer. */
        post: operations["WaiversController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions, newest first. */
        get: operations["PoliciesController_list"];
        put?: never;
        /** Adopts the next version; If-Match names the latest one, "0" where there is none. */
        post: operations["PoliciesController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its text and rules. */
        get: operations["PoliciesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is waited for, the longest overdue first, with what was sent and what comes next. */
        get: operations["ChaseController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person's own: also what happens by itself to their seats. */
        get: operations["LedgerController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/reminders/{reminderId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts one's own reminder off; the due date stays. */
        post: operations["LedgerController_snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one article, or what of it goes to one person. */
        get: operations["LedgerController_ofArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Language, quiet hours and digest; version 0 while the defaults hold. */
        get: operations["PreferencesController_read"];
        /** From now on, also for what is planned already. */
        put: operations["PreferencesController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebhooksController_list"];
        put?: never;
        /** The answer holds the secret, this once. */
        post: operations["WebhooksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["WebhooksController_remove"];
        options?: never;
        head?: never;
        patch: operations["WebhooksController_update"];
        trace?: never;
    };
    "/api/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new secret and shows it this once; the old one counts for another 24 hours. */
        post: operations["WebhooksController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["DeliveriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it again under the id it had, so that a receiver that has it already can tell. */
        post: operations["DeliveriesController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a `webhook.test`. */
        post: operations["DeliveriesController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reader-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oldest first: what has waited longest stands on top. */
        get: operations["ReaderReportsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reader-reports/{reportId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reader finds the answer on the receipt. */
        post: operations["ReaderReportsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stays open; `article` says which one the page shows. */
        get: operations["LiveController_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which adapter, who is alive, how much waits and since when. */
        get: operations["QueueController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that failed for the last time, the newest first. */
        get: operations["QueueController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/parked/{key}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a parked job tried again, with all its tries. */
        post: operations["QueueController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/parked/{key}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a parked job off the list for good. */
        post: operations["QueueController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        WorkCountsView: {
            seats: number;
            rounds: number;
            articles: number;
        };
        WorkItemView: {
            /** @enum {string} */
            kind: "seat" | "round" | "article";
            /** @description Of the assignment, the round or the article. */
            id: string;
            articleId: string;
            /** @description Told to editors and the chair; null for an administrator (ACC-2). */
            title: string | null;
            /** @description Of the seat, or of the article. */
            state: string;
            /** @description `YYYY-MM-DD` in `tz`; null where no date was set. */
            dueOn: string | null;
            tz: string | null;
            /** @description Invited, opened or begun. */
            since: string;
        };
        OpenWorkView: {
            counts: components["schemas"]["WorkCountsView"];
            items: components["schemas"]["WorkItemView"][];
        };
        GivenItem: {
            /** @enum {string} */
            kind: "seat" | "round" | "article";
            id: string;
            toUserId: string;
        };
        ReassignBody: {
            toUserId?: string;
            items?: components["schemas"]["GivenItem"][];
            reason: string;
        };
        GivenView: {
            /** @enum {string} */
            kind: "seat" | "round" | "article";
            id: string;
            articleId: string;
            toUserId: string;
            isGiven: boolean;
            /** @description Why it was not given: a code of problem documents, and what to do about it. */
            code: string | null;
            message: string | null;
        };
        ReassignedView: {
            items: components["schemas"]["GivenView"][];
            counts: components["schemas"]["WorkCountsView"];
        };
        UserView: {
            specialty: string | null;
            roles: ("author" | "editor" | "reviewer" | "chair" | "compliance" | "administrator")[];
            orcid: string | null;
            disabledAt: string | null;
            id: string;
            username: string;
            name: string;
            credentials: string;
            isDisabled: boolean;
            email: string;
            /** @description IANA time zone. */
            tz: string;
            isEnrolled: boolean;
            /** @description ISO 8601. */
            createdAt: string;
            /** @description For If-Match. */
            version: number;
        };
        UpdateProfileBody: {
            /** @description As printed beside a signature. */
            credentials?: string;
            specialty?: string | null;
            tz?: string;
            orcid?: string | null;
        };
        OwnSessionView: {
            id: string;
            isCurrent: boolean;
            method: string;
            /** @description ISO 8601, as all instants. */
            startedAt: string;
            lastSeenAt: string;
            ip: string | null;
            userAgent: string | null;
        };
        OwnSessionsView: {
            items: components["schemas"]["OwnSessionView"][];
        };
        ChangePasswordBody: {
            newPassword: string;
            password: string;
            code: string;
        };
        ReplaceTotpBody: {
            password: string;
            code?: string;
            recoveryCode?: string;
        };
        ConfirmTotpBody: {
            pending: string;
            code: string;
        };
        ProofBody: {
            password: string;
            code: string;
        };
        GrantRoleBody: {
            /** @enum {string} */
            role: "author" | "editor" | "reviewer" | "chair" | "compliance" | "administrator";
            reason: string;
        };
        ReasonBody: {
            reason: string;
        };
        EnrolmentLinkView: {
            path: string;
        };
        SignedInView: {
            roles: ("author" | "editor" | "reviewer" | "chair" | "compliance" | "administrator")[];
            id: string;
            username: string;
            name: string;
            /** @description IANA time zone. */
            tz: string;
        };
        SessionView: {
            user: components["schemas"]["SignedInView"];
            /** @enum {string} */
            method: "password+totp" | "recovery-code" | "link";
            /** @description The only article this session reaches, when it came from the link of one task. */
            articleId: string | null;
            /** @description ISO 8601. */
            expiresAt: string;
            csrfToken: string;
        };
        SignInBody: {
            username: string;
            password: string;
            code?: string;
            recoveryCode?: string;
        };
        Object: Record<string, never>;
        ListedPersonView: {
            specialty: string | null;
            roles: ("author" | "editor" | "reviewer" | "chair" | "compliance" | "administrator")[];
            orcid?: string | null;
            disabledAt?: string | null;
            email?: string;
            /** @description IANA time zone. */
            tz?: string;
            isEnrolled?: boolean;
            /** @description ISO 8601. */
            createdAt?: string;
            /** @description For If-Match. */
            version?: number;
            id: string;
            username: string;
            name: string;
            credentials: string;
            isDisabled: boolean;
        };
        PeoplePageView: {
            next: string | null;
            items: components["schemas"]["ListedPersonView"][];
        };
        CreateUserBody: {
            /** @description A reason is needed with roles. */
            roles?: ("author" | "editor" | "reviewer" | "chair" | "compliance" | "administrator")[];
            reason?: string;
            /** Format: email */
            email: string;
            name: string;
            /** @description What people sign in with: lower case, never used again for somebody else (SIG-1). */
            username: string;
            /** @description As printed beside a signature. */
            credentials?: string;
            specialty?: string | null;
            tz?: string;
            orcid?: string | null;
        };
        UpdateUserBody: {
            /** Format: email */
            email?: string;
            name?: string;
            /** @description As printed beside a signature. */
            credentials?: string;
            specialty?: string | null;
            tz?: string;
            orcid?: string | null;
        };
        DisableBody: {
            reason: string;
            /** @description For emergencies: seats go back, the editors are told what else was left. */
            despiteOpenWork?: boolean;
        };
        ImportArticleBody: {
            /** @description CSL-JSON: the list itself, or the text of its file. */
            references?: string | {
                [key: string]: unknown;
            }[];
            /** @description Markdown, with or without YAML front matter, or a plain-text question page. */
            source: string;
            /** @description Where the text came from, in a few words. */
            importedFrom?: string;
            slug?: string;
        };
        ReportLineView: {
            what: string;
            line?: number;
            excerpt?: string;
        };
        ImportReportView: {
            understood: components["schemas"]["ReportLineView"][];
            leftOut: components["schemas"]["ReportLineView"][];
            needsPerson: components["schemas"]["ReportLineView"][];
        };
        ImportedArticleView: {
            report: components["schemas"]["ImportReportView"];
            articleId: string;
            slug: string;
            revisionId: string;
            version: number;
        };
        BodiesBody: {
            clinician?: string;
            patient?: string;
        };
        StatementBody: {
            authors?: string;
            funding?: string;
            aiUse?: string;
            interests?: string;
        };
        CreateArticleBody: {
            /** @description CSL-JSON, at most 5,000 entries, each with an id of its own. */
            references: {
                [key: string]: unknown;
            }[];
            /** @enum {string} */
            risk?: "low" | "standard" | "high";
            /** @description The address below /articles; made from the title when absent. */
            slug?: string;
            title: string;
            bodies: components["schemas"]["BodiesBody"];
            statement?: components["schemas"]["StatementBody"];
            topics?: string[];
        };
        CreatedArticleView: {
            articleId: string;
            slug: string;
            revisionId: string;
            version: number;
        };
        ArticleRowView: {
            /** @enum {string} */
            risk: "low" | "standard" | "high";
            /** @enum {string} */
            state: "draft" | "submitted" | "in-review" | "changes-requested" | "approved" | "published" | "withdrawn" | "retracted" | "archived";
            id: string;
            slug: string;
            title: string;
            topics: string[];
            authorId: string;
            authorName: string;
            /** @description Whether readers see a text of it now. */
            isPublic: boolean;
            /** @description RFC 3339, UTC. */
            updatedAt: string;
            version: number;
        };
        ArticlePageView: {
            items: components["schemas"]["ArticleRowView"][];
            next: string | null;
            total: number;
        };
        CurrentRevisionView: {
            /** @enum {string} */
            changeClass: "substantive" | "editorial";
            id: string;
            number: number;
            /** @description `sha256:<hex>` once submitted; null while it is a draft. */
            digest: string | null;
            summary: string;
            submittedAt: string | null;
            updatedAt: string;
        };
        ArticleView: {
            /** @enum {string} */
            risk: "low" | "standard" | "high";
            /** @enum {string} */
            state: "draft" | "submitted" | "in-review" | "changes-requested" | "approved" | "published" | "withdrawn" | "retracted" | "archived";
            /** @description The text: title, bodies in Markdown, references in CSL-JSON, statement. */
            content: {
                [key: string]: unknown;
            };
            id: string;
            slug: string;
            title: string;
            authorId: string;
            authorName: string;
            publishedRevisionId: string | null;
            openRoundId: string | null;
            /** @description Why readers no longer get the text, or get it marked; null while they do. */
            noticeReason: string | null;
            noticeAt: string | null;
            createdAt: string;
            updatedAt: string;
            version: number;
            revision: components["schemas"]["CurrentRevisionView"];
            topics: string[];
        };
        SaveDraftBody: {
            /** @description CSL-JSON, at most 5,000 entries, each with an id of its own. */
            references: {
                [key: string]: unknown;
            }[];
            /** @enum {string} */
            risk?: "low" | "standard" | "high";
            /** @enum {string} */
            changeClass?: "substantive" | "editorial";
            summary?: string;
            title: string;
            bodies: components["schemas"]["BodiesBody"];
            statement?: components["schemas"]["StatementBody"];
            topics?: string[];
        };
        PerformedView: {
            state: string;
            result: {
                [key: string]: unknown;
            };
            articleId: string;
            version: number;
        };
        SubmitBody: {
            /** @enum {string} */
            changeClass?: "substantive" | "editorial";
            /** @description What changed since the last published text, in a sentence for readers. */
            summary?: string;
        };
        ApproveBody: {
            /** @description Digest of the text on the screen. */
            digest?: string;
        };
        PublishBody: {
            /** @description Digest of the text on the screen. */
            digest: string;
        };
        RevisionRowView: {
            /** @enum {string} */
            changeClass: "substantive" | "editorial";
            id: string;
            number: number;
            digest: string | null;
            summary: string;
            createdBy: string;
            createdAt: string;
            submittedAt: string | null;
            /** @description When it went out; null when it never did. */
            publishedAt: string | null;
            isCurrent: boolean;
        };
        RevisionView: {
            /** @enum {string} */
            changeClass: "substantive" | "editorial";
            content: {
                [key: string]: unknown;
            };
            problems: {
                [key: string]: unknown;
            }[];
            id: string;
            number: number;
            digest: string | null;
            summary: string;
            createdBy: string;
            createdAt: string;
            submittedAt: string | null;
            /** @description When it went out; null when it never did. */
            publishedAt: string | null;
            isCurrent: boolean;
        };
        RenderedReferenceView: {
            /** @enum {string} */
            kind: "guideline" | "research";
            key: string;
            number: number;
            /** @description HTML id, `ref-1`. */
            id: string;
            /** @description The formatted entry, safe to place into a page. */
            html: string;
            text: string;
            doi?: string;
            pmid?: string;
            url?: string;
            /** @description Known by its identifier alone. */
            isDetailsMissing: boolean;
            /** @description HTML ids of the citations that point here, `cite-1-1`. */
            backlinks: string[];
        };
        TextProblemView: {
            /** @enum {string} */
            severity: "blocks" | "warns";
            code: string;
            /** @description Plain words that say what to do. */
            message: string;
            audience?: string;
            /** @description Line in the Markdown body, from 1. */
            line?: number;
            key?: string;
            excerpt?: string;
        };
        RenderedView: {
            headings: {
                [key: string]: unknown;
            }[];
            references: components["schemas"]["RenderedReferenceView"][];
            problems: components["schemas"]["TextProblemView"][];
            digest: string | null;
            audience: string;
            html: string;
            text: string;
        };
        OfferedActionView: {
            name: string;
            why?: string;
            label: string;
            isAllowed: boolean;
            message?: string;
        };
        GateView: {
            /** @enum {string} */
            name: "text" | "quorum" | "panel" | "required-changes" | "disclosures" | "citations";
            code?: string;
            isPassed: boolean;
            message: string;
        };
        TextQuoteSelectorView: {
            /** @enum {string} */
            type: "TextQuoteSelector";
            exact: string;
            prefix: string;
            suffix: string;
        };
        TextPositionSelectorView: {
            /** @enum {string} */
            type: "TextPositionSelector";
            start: number;
            end: number;
        };
        AnnotationTargetView: {
            selector: (components["schemas"]["TextQuoteSelectorView"] | components["schemas"]["TextPositionSelectorView"])[];
            /** @description Path of the revision. */
            source: string;
        };
        TextualBodyView: {
            /** @enum {string} */
            type: "TextualBody";
            /** @enum {string} */
            format: "text/plain";
            value: string;
        };
        PlacementView: {
            /** @enum {string} */
            status: "exact" | "moved" | "orphaned";
            start: number | null;
            end: number | null;
            score: number | null;
        };
        ReplyView: {
            id: string;
            authorId: string;
            authorName: string;
            body: string;
            at: string;
        };
        AnnotationView: {
            /** @enum {string} */
            severity: "required" | "suggestion" | "question";
            /** @enum {string} */
            state: "open" | "resolved";
            id: string;
            /** @enum {string} */
            type: "Annotation";
            /** @enum {string} */
            motivation: "commenting";
            target: components["schemas"]["AnnotationTargetView"];
            body: components["schemas"]["TextualBodyView"];
            /** @description The revision it was made on. */
            revision: number;
            audience: string;
            wording: string | null;
            authorId: string;
            authorName: string;
            created: string;
            resolution: string | null;
            resolvedBy: string | null;
            resolvedAt: string | null;
            /** @description What resolving has to send as If-Match. */
            version: number;
            /** @description Null for a revision older than the annotation. */
            placement: components["schemas"]["PlacementView"] | null;
            replies: components["schemas"]["ReplyView"][];
        };
        AnnotationPageView: {
            revision: number;
            items: components["schemas"]["AnnotationView"][];
            next: string | null;
        };
        AnnotateBody: {
            /** @enum {string} */
            audience: "clinician" | "patient";
            /** @enum {string} */
            severity: "required" | "suggestion" | "question";
            /** @description The marked text, exactly (W3C TextQuoteSelector). */
            exact: string;
            prefix: string;
            suffix: string;
            /** @description UTF-16 offsets into the rendered `text` (W3C TextPositionSelector). */
            start: number;
            end: number;
            body: string;
            /** @description Words that could stand there instead. */
            wording?: string;
        };
        ReplyBody: {
            body: string;
        };
        ResolvedView: {
            annotationId: string;
            /** @enum {string} */
            state: "resolved";
            version: number;
        };
        DisclosureQuestionView: {
            id: string;
            label: string;
        };
        DisclosureEntryBody: {
            /** @enum {string} */
            payee: "self" | "institution";
            entity: string;
            comment?: string;
        };
        DisclosureItemBody: {
            /** @enum {string} */
            item: "present-work" | "grants" | "royalties" | "consulting" | "honoraria" | "testimony" | "travel" | "patents" | "boards" | "leadership" | "stock" | "equipment" | "other";
            none: boolean;
            entries: components["schemas"]["DisclosureEntryBody"][];
        };
        DisclosureView: {
            items: components["schemas"]["DisclosureItemBody"][];
            id: string;
            number: number;
            summary: string;
            digest: string;
            /** @description `YYYY-MM-DD`, the last day it holds. */
            validUntil: string;
            certifiedAt: string;
        };
        OwnDisclosuresView: {
            questions: components["schemas"]["DisclosureQuestionView"][];
            items: components["schemas"]["DisclosureView"][];
        };
        DisclosureBody: {
            /** @description All thirteen items of the form. */
            items: components["schemas"]["DisclosureItemBody"][];
        };
        FiledDisclosureView: {
            id: string;
            number: number;
            /** @description `sha256:<hex>`: what signatures pin. */
            digest: string;
            /** @description `YYYY-MM-DD`, the last day it holds. */
            validUntil: string;
        };
        ExtensionView: {
            /** @enum {string} */
            state: "open" | "granted" | "refused" | "withdrawn";
            id: string;
            assignmentId: string;
            reviewerId: string;
            reviewerName: string;
            tz: string;
            /** @description The due date when it was asked. */
            dueOn: string;
            wanted: string;
            reason: string;
            requestedAt: string;
            answeredAt: string | null;
            /** @description Why it was refused, or ended without an answer. */
            answer: string | null;
        };
        DueDateBody: {
            dueOn: string;
            reason: string;
        };
        ReviewAnswerView: {
            id: string;
            question: string;
            answer: string;
        };
        ReviewView: {
            /** @enum {string} */
            recommendation: "approve" | "approve-with-suggestions" | "changes-needed" | "reject";
            id: string;
            assignmentId: string;
            round: number;
            revision: number;
            digest: string;
            reviewerId: string;
            reviewerName: string;
            answers: components["schemas"]["ReviewAnswerView"][];
            wordsToAuthor: string;
            /** @description Absent for the author of the article. */
            wordsToBoard?: string;
            submittedAt: string;
        };
        AnswerBody: {
            id: string;
            answer: string;
        };
        SubmitReviewBody: {
            /** @enum {string} */
            recommendation: "approve" | "approve-with-suggestions" | "changes-needed" | "reject";
            /** @description Digest of the text that was read. */
            digest: string;
            answers: components["schemas"]["AnswerBody"][];
            wordsToAuthor?: string;
            /** @description For editors and the board; the author never sees them. */
            wordsToBoard?: string;
        };
        SeatView: {
            /** @enum {string} */
            state: "submitted" | "withdrawn" | "invited" | "accepted" | "declined" | "expired";
            id: string;
            reviewerId: string;
            reviewerName: string;
            credentials: string;
            tz: string;
            respondBy: string;
            dueOn: string | null;
            invitedAt: string;
            answeredAt: string | null;
            submittedAt: string | null;
            /** @description Told to editors, the chair, compliance and the person alone. */
            declineReason: string | null;
            /** @description Whom the person who declined would ask instead; told to the same people. */
            suggestion: string | null;
        };
        AlternateView: {
            /** @enum {string} */
            state: "waiting" | "promoted" | "passed-over";
            personId: string;
            name: string;
            /** @description From 0, the next one first. */
            position: number;
            /** @description Why the person was passed over. */
            reason: string | null;
            /** @description The seat that fell vacant, and the one offered instead. */
            insteadOfId: string | null;
            assignmentId: string | null;
        };
        RoundView: {
            id: string;
            number: number;
            revision: number;
            digest: string | null;
            policyVersion: number;
            openedBy: string;
            openedAt: string;
            closedAt: string | null;
            outcome: string | null;
            closingReason: string | null;
            seats: components["schemas"]["SeatView"][];
            /** @description Who is next in line, in order; told to editors, the chair and compliance. */
            alternates: components["schemas"]["AlternateView"][];
        };
        InviteBody: {
            reviewerIds: string[];
            /** @description Who is asked when one of them falls away, in order. */
            alternateIds?: string[];
        };
        AlternatesBody: {
            alternateIds: string[];
        };
        WithdrawBody: {
            reason: string;
            /** @description Whether the next in line is asked instead. */
            promoteAlternate?: boolean;
        };
        OwnSeatView: {
            /** @enum {string} */
            state: "submitted" | "withdrawn" | "invited" | "accepted" | "declined" | "expired";
            id: string;
            articleId: string;
            title: string;
            articleState: string;
            round: number;
            revision: number;
            tz: string;
            respondBy: string;
            dueOn: string | null;
            invitedAt: string;
            isRoundOpen: boolean;
        };
        OwnSeatPageView: {
            items: components["schemas"]["OwnSeatView"][];
            next: string | null;
        };
        AcceptBody: {
            /**
             * @description The reviewer promises to keep the text to themselves and out of AI tools (ED-4).
             * @enum {boolean}
             */
            confidentiality: true;
            /** @description All thirteen items; left out when a disclosure of less than a year ago still holds. */
            disclosure?: components["schemas"]["DisclosureItemBody"][];
            /** @description A date the reviewer proposes instead of the policy's. */
            dueOn?: string;
        };
        DeclineBody: {
            /** @enum {string} */
            because: "expertise" | "time" | "conflict" | "other";
            reason?: string;
            /** @description Whom to ask instead, in the person’s own words. */
            suggestion?: string;
        };
        ColleagueView: {
            id: string;
            name: string;
            credentials: string;
            specialty: string | null;
        };
        HandOverBody: {
            /** @description A colleague; left out, the next in line is asked. */
            to?: string;
            reason: string;
        };
        ManifestationView: {
            /** @enum {string} */
            meaning: "authorship" | "review" | "medical-approval" | "editorial-approval" | "compliance-release" | "rejection" | "withdrawal";
            name: string;
            username: string;
            role: string;
            credentials: string;
            /** @description Local date and time of the signer with the UTC offset. */
            signedAt: string;
            revision: number;
            digest: string;
            signatureId: string;
        };
        SignatureView: {
            /** @enum {string} */
            meaning: "authorship" | "review" | "medical-approval" | "editorial-approval" | "compliance-release" | "rejection" | "withdrawal";
            /**
             * @description `still-accurate` for one that was made again while the text was public; null in a round.
             * @enum {string|null}
             */
            occasion: "still-accurate" | null;
            id: string;
            revision: number;
            digest: string;
            signerId: string;
            manifestation: components["schemas"]["ManifestationView"];
            method: string;
            signedAt: string;
            /** @description Position in the log of the event that records it. */
            seq: number;
            /** @description Whether seal, statement and row still say the same and nobody has withdrawn it. */
            isValid: boolean;
            /** @description Whether it is on the text that is worked on now. */
            isOnCurrentText: boolean;
            isDisclosureInDate: boolean;
        };
        SignBody: {
            /** @enum {string} */
            meaning: "medical-approval" | "review" | "rejection";
            digest: string;
            password: string;
            /** @description The present six digits of the authenticator. */
            code: string;
        };
        ConfirmBody: {
            digest: string;
            password: string;
            /** @description The present six digits of the authenticator. */
            code: string;
        };
        ChangeView: {
            old?: Record<string, never>;
            new?: Record<string, never>;
            path: string;
            /** @description Sides whose value was erased; the digest in the event still stands for it. */
            erased: string[];
        };
        EventView: {
            event: Record<string, never>;
            values: components["schemas"]["ChangeView"][];
        };
        TrailView: {
            next: string | null;
            items: components["schemas"]["EventView"][];
        };
        ExactEventView: {
            event: Record<string, never>;
            values: components["schemas"]["ChangeView"][];
            /** @description The bytes of the leaf, as UTF-8 text. */
            exact: string;
            /** @description RFC 9162 leaf hash, `sha256:<hex>`. */
            leafHash: string;
        };
        ConsistencyView: {
            from: number;
            to: number;
            /** @description Base64, as in checkpoints. */
            fromRoot: string;
            toRoot: string;
            proof: string[];
        };
        ExportFilters: {
            action?: ("article.created" | "article.imported" | "article.updated" | "article.submitted" | "article.changes-requested" | "article.approved" | "article.published" | "article.withdrawn" | "article.retracted" | "article.corrected" | "article.archived" | "article.reopened" | "article.review-scheduled" | "article.review-overdue" | "article.deleted" | "revision.created" | "revision.edited" | "revision.submitted" | "revision.restored" | "reference.added" | "reference.changed" | "reference.removed" | "reference.retraction-found" | "media.attached" | "media.removed" | "round.opened" | "round.updated" | "round.closed" | "round.cancelled" | "assignment.invited" | "assignment.accepted" | "assignment.declined" | "assignment.withdrawn" | "assignment.expired" | "assignment.submitted" | "assignment.extended" | "assignment.handed-over" | "extension.requested" | "extension.refused" | "extension.withdrawn" | "alternates.named" | "alternate.passed-over" | "assignment.reminded" | "assignment.asked-again" | "assignment.escalated" | "reminder.snoozed" | "person.reminded" | "annotation.made" | "annotation.replied" | "annotation.resolved" | "annotation.reopened" | "annotation.placed" | "annotation.withdrawn" | "waiver.asked" | "waiver.approved" | "review.submitted" | "signature.made" | "signature.refused" | "signature.invalidated" | "disclosure.filed" | "disclosure.expired" | "statement.accepted" | "policy.drafted" | "policy.adopted" | "settings.changed" | "key.created" | "key.rotated" | "key.revoked" | "retention-hold.set" | "retention-hold.lifted" | "value.erased" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "preferences.updated" | "user.identity-verified" | "role.granted" | "role.revoked" | "profile.updated" | "availability.set" | "availability.cancelled" | "licence.recorded" | "licence.verified" | "interests.declared" | "holiday.set" | "holiday.removed" | "training.recorded" | "session.started" | "session.ended" | "session.refused" | "session.revoked" | "sign-in-link.issued" | "sign-in-link.used" | "sign-in-link.refused" | "password.set" | "password.reset-requested" | "totp.enrolled" | "totp.removed" | "totp.recovery-used" | "totp.recovery-renewed" | "passkey.enrolled" | "passkey.removed" | "account.locked" | "account.unlocked" | "signer.suspended" | "signer.restored" | "token.created" | "token.revoked" | "access.refused" | "reader-report.received" | "reader-report.answered" | "reader-report.dismissed" | "export.made" | "audit.viewed" | "audit.reviewed" | "verification.run" | "verification.acknowledged" | "checkpoint.witnessed" | "clock.anomaly" | "instance.set-up" | "sample.loaded" | "system.started" | "system.stopped" | "migration.run" | "backup.made" | "backup.restored" | "job.failed" | "job.retried" | "job.dropped" | "mail.written" | "mail.failed" | "webhook.created" | "webhook.updated" | "webhook.removed" | "webhook.requested" | "mail.requeued" | "webhook.sent" | "webhook.failed")[];
            /** @description A date (UTC) or an instant, included. */
            from?: string;
            /** @description A date (UTC) or an instant, included. */
            to?: string;
            actorId?: string;
            articleId?: string;
            /** @description A part of the reason. */
            q?: string;
        };
        ExportBody: {
            /**
             * @description NDJSON has the exact bytes that were hashed; CSV is for people and spreadsheets.
             * @enum {string}
             */
            format: "ndjson" | "csv";
            filters?: components["schemas"]["ExportFilters"];
            /** @description CSV only: begins with a byte order mark, for spreadsheets that need one. */
            bom?: boolean;
        };
        BundleBody: {
            /** @description Only this article's texts, signatures and proofs; the log is there as a whole in any case. */
            articleId?: string;
        };
        MailRecipientView: {
            /** @description Null when the account is gone. */
            name: string | null;
            email: string | null;
            id: string;
        };
        MailView: {
            /** @description Null where it names an article that the person may not know of. */
            subject: string | null;
            articleId: string | null;
            /** @description What the mail system said last. */
            response: string | null;
            acceptedAt: string | null;
            bouncedAt: string | null;
            /** @description Null where it says something about an article that the person may not know of. */
            text: string | null;
            id: string;
            kind: string;
            /** @enum {string} */
            class: "escalation" | "news" | "ask" | "reminder";
            to: components["schemas"]["MailRecipientView"];
            /**
             * @description `queued`, `sending`, `deferred`, `accepted`, `refused`, `bounced` or `dropped`.
             * @enum {string}
             */
            state: "accepted" | "refused" | "queued" | "sending" | "deferred" | "bounced" | "dropped";
            attempts: number;
            /** @description Tries of which nobody can know whether the mail system took the mail. */
            unknowable: number;
            at: string;
        };
        ArticleMailsView: {
            items: components["schemas"]["MailView"][];
            next: string | null;
        };
        BounceView: Record<string, never>;
        MailSummaryView: {
            /** @description Null where it names an article that the person may not know of. */
            subject: string | null;
            articleId: string | null;
            /** @description What the mail system said last. */
            response: string | null;
            acceptedAt: string | null;
            bouncedAt: string | null;
            id: string;
            kind: string;
            /** @enum {string} */
            class: "escalation" | "news" | "ask" | "reminder";
            to: components["schemas"]["MailRecipientView"];
            /**
             * @description `queued`, `sending`, `deferred`, `accepted`, `refused`, `bounced` or `dropped`.
             * @enum {string}
             */
            state: "accepted" | "refused" | "queued" | "sending" | "deferred" | "bounced" | "dropped";
            attempts: number;
            /** @description Tries of which nobody can know whether the mail system took the mail. */
            unknowable: number;
            at: string;
        };
        MailsView: {
            items: components["schemas"]["MailSummaryView"][];
            next: string | null;
        };
        CalendarAddressView: Record<string, never>;
        TemplateBody: {
            subject: string;
            /** @description Markdown. */
            text: string;
        };
        PreviewBody: {
            /** @enum {string} */
            kind: "invitation" | "changes-requested" | "revision-date-moved" | "declined" | "invitation-expired" | "alternate-invited" | "seat-replaced" | "extension-requested" | "extension-granted" | "extension-refused" | "handed-over" | "seat-withdrawn" | "asks-again" | "given-to-you" | "leaver" | "reviews-in" | "webhook-disabled" | "undeliverable" | "submitted" | "accepted" | "review-in" | "signed" | "approved" | "published" | "withdrawn" | "retracted" | "confirmed" | "invitation-reminder" | "review-reminder" | "invitation-expired-reminder" | "reviews-in-reminder" | "revision-reminder" | "idle-reminder" | "re-review-reminder" | "licence-reminder" | "disclosure-reminder" | "reader-report-reminder" | "escalation" | "digest";
            /** @enum {string} */
            lang: "en" | "es";
            /** @description The one in force when absent. */
            template?: components["schemas"]["TemplateBody"];
            /** @description Shows the mail as it would be about this article; sample values when absent. */
            articleId?: string;
        };
        PreviewView: {
            subject: string;
            text: string;
            html: string;
            /** @description Whether the values are invented. */
            isSample: boolean;
        };
        AvailabilityView: {
            /** @enum {string} */
            effect: "hidden" | "extends";
            id: string;
            fromOn: string;
            untilOn: string;
            note: string;
        };
        AvailabilitiesView: {
            items: components["schemas"]["AvailabilityView"][];
        };
        AvailabilityBody: {
            fromOn: string;
            untilOn: string;
            /**
             * @description `hidden`: not to be asked at all. `extends`: may be asked, and dates move behind these days.
             * @enum {string}
             */
            effect: "hidden" | "extends";
            note?: string;
        };
        HolidayView: {
            id: string;
            date: string;
            name: string;
        };
        HolidaysView: {
            items: components["schemas"]["HolidayView"][];
        };
        HolidayBody: {
            date: string;
            name: string;
        };
        InterestView: {
            /** @enum {string} */
            kind: "company" | "product" | "topic" | "person";
            id: string;
            name: string;
            note: string;
            fromOn: string | null;
            untilOn: string | null;
            declaredAt: string;
            version: number;
        };
        InterestsView: {
            items: components["schemas"]["InterestView"][];
        };
        InterestBody: {
            /** @enum {string} */
            kind: "company" | "product" | "topic" | "person";
            name: string;
            note?: string;
            fromOn?: string;
            /** @description Left out while it lasts. */
            untilOn?: string;
        };
        EndInterestBody: {
            untilOn: string;
        };
        LicenceView: {
            id: string;
            authority: string;
            number: string;
            expiresOn: string;
            recordedBy: string;
            recordedAt: string;
            verifiedBy: string | null;
            verifiedOn: string | null;
            replacedBy: string | null;
            version: number;
        };
        LicencesView: {
            items: components["schemas"]["LicenceView"][];
        };
        LicenceBody: {
            /** @description Who keeps the register. */
            authority: string;
            number: string;
            /** @description The last day it holds. */
            expiresOn: string;
            /** @description The licence on record that this one takes the place of, for example after a wrong number. */
            replaces?: string;
        };
        VerifyLicenceBody: {
            /** @description When it was looked up in the register; today (UTC) when absent. */
            verifiedOn?: string;
        };
        ProfileView: {
            specialties: string[];
            /** @description Most reviews at once; null is no limit. */
            maxConcurrent: number | null;
            minGapDays: number;
            updatedAt: string | null;
            version: number;
        };
        LimitsBody: {
            /** @description Most reviews at once; null is no limit. */
            maxConcurrent: number | null;
            /** @description Days between two invitations. */
            minGapDays: number;
        };
        ProfileBody: {
            /** @description Most reviews at once; null is no limit. */
            maxConcurrent: number | null;
            /** @description Days between two invitations. */
            minGapDays: number;
            specialties: ("allergology" | "anaesthesiology" | "cardiology" | "dentistry" | "dermatology" | "dietetics" | "emergency medicine" | "endocrinology" | "epidemiology" | "gastroenterology" | "geriatrics" | "gynaecology" | "haematology" | "infectious diseases" | "internal medicine" | "midwifery" | "nephrology" | "neurology" | "nursing" | "oncology" | "ophthalmology" | "orthopaedics" | "otolaryngology" | "paediatrics" | "palliative care" | "pathology" | "patient" | "pharmacist" | "physician" | "physiotherapy" | "primary care" | "psychiatry" | "psychology" | "public health" | "pulmonology" | "radiology" | "rheumatology" | "statistics" | "surgery" | "urology")[];
        };
        BarView: {
            code: string;
            says: string;
        };
        ScorePartsView: {
            specialty: number;
            panel: number;
            load: number;
            rest: number;
            availability: number;
            answers: number;
            reviews: number;
        };
        PastReviewsView: {
            asked: number;
            declined: number;
            handedIn: number;
            late: number;
            daysToAnswer: number | null;
            daysToReview: number | null;
        };
        SuggestionView: {
            personId: string;
            name: string;
            credentials: string;
            specialties: string[];
            canBeAsked: boolean;
            whyNot: components["schemas"]["BarView"][];
            score: number;
            parts: components["schemas"]["ScorePartsView"];
            /** @description Plain sentences. */
            why: string[];
            /** @description Specialties of theirs that the panel still lacks. */
            neededFor: string[];
            openReviews: number;
            past: components["schemas"]["PastReviewsView"];
        };
        SuggestionsView: {
            /**
             * @description Specialties that the panel still lacks, with how many.
             * @example {
             *       "pharmacist": 1
             *     }
             */
            missing: {
                [key: string]: number;
            };
            items: components["schemas"]["SuggestionView"][];
            /** @description How many people review here, those left out included. */
            total: number;
        };
        WaiverView: {
            id: string;
            personId: string;
            personName: string;
            /** @description What was declared, in words that readers may be told. */
            conflicts: string[];
            reason: string;
            askedBy: string;
            askedByName: string;
            askedAt: string;
            approvedBy: string | null;
            approvedByName: string | null;
            approvedAt: string | null;
        };
        WaiversView: {
            items: components["schemas"]["WaiverView"][];
        };
        WaiverBody: {
            personId: string;
            /** @description Readers see it beside the reviewer’s disclosure. */
            reason: string;
            /** @description What the reviewer told you about and no register holds. */
            names?: string[];
        };
        WaiverIdView: {
            id: string;
        };
        PolicySummaryView: {
            version: number;
            title: string;
            effectiveFrom: string;
            adoptedBy: string;
            adoptedAt: string;
            /** @description Whether it is the one that new rounds begin under. */
            isInForce: boolean;
        };
        PoliciesView: {
            items: components["schemas"]["PolicySummaryView"][];
        };
        QuorumBody: {
            /**
             * @example {
             *       "chair": 1
             *     }
             */
            byRole?: {
                [key: string]: number;
            };
            approvals: number;
        };
        QuorumByRiskBody: {
            low: components["schemas"]["QuorumBody"];
            standard: components["schemas"]["QuorumBody"];
            high: components["schemas"]["QuorumBody"];
        };
        MonthsByRiskBody: {
            low: number;
            standard: number;
            high: number;
        };
        PanelNeedBody: {
            /** @enum {string} */
            specialty: "allergology" | "anaesthesiology" | "cardiology" | "dentistry" | "dermatology" | "dietetics" | "emergency medicine" | "endocrinology" | "epidemiology" | "gastroenterology" | "geriatrics" | "gynaecology" | "haematology" | "infectious diseases" | "internal medicine" | "midwifery" | "nephrology" | "neurology" | "nursing" | "oncology" | "ophthalmology" | "orthopaedics" | "otolaryngology" | "paediatrics" | "palliative care" | "pathology" | "patient" | "pharmacist" | "physician" | "physiotherapy" | "primary care" | "psychiatry" | "psychology" | "public health" | "pulmonology" | "radiology" | "rheumatology" | "statistics" | "surgery" | "urology";
            count: number;
        };
        PanelRuleBody: {
            /** @description Any of them; whatever the topics when left out. */
            topics?: string[];
            /**
             * @description Whatever the risk when left out.
             * @enum {string}
             */
            risk?: "low" | "standard" | "high";
            needs: components["schemas"]["PanelNeedBody"][];
        };
        ReviewQuestionBody: {
            id: string;
            question: string;
        };
        PolicyRulesBody: {
            /**
             * @description By kind: steps with `after` (days from the date, negative is before), `act`, `every` and `atMost`.
             * @example {
             *       "review": [
             *         {
             *           "after": -7
             *         },
             *         {
             *           "after": 2,
             *           "every": 5,
             *           "atMost": 3
             *         },
             *         {
             *           "after": 5,
             *           "act": "escalate"
             *         }
             *       ]
             *     }
             */
            ladders?: Record<string, never>;
            /**
             * @description Texts of mails that differ from the built-in ones, by kind and language (`en`, `es`).
             * @example {
             *       "signed": {
             *         "en": {
             *           "subject": "Signed: {title}",
             *           "text": "{actor} has signed “{title}”."
             *         }
             *       }
             *     }
             */
            mailTemplates?: Record<string, never>;
            quorum: components["schemas"]["QuorumByRiskBody"];
            respondDays: number;
            reviewDays: number;
            reviewIntervalMonths: components["schemas"]["MonthsByRiskBody"];
            disclosureValidMonths: number;
            showPending: boolean;
            publishWhenSigned: boolean;
            /** @description Specialists who have to be among the signers, by topic and risk. */
            panels?: components["schemas"]["PanelRuleBody"][];
            reviewQuestions: components["schemas"]["ReviewQuestionBody"][];
            /** @description Days an author has to hand in the next revision. */
            revisionDays?: number;
            /** @description Days without a touch after which an unfinished article counts as idle. */
            idleDays?: number;
            /** @description Days to answer a reader. */
            answerDays?: number;
            /** @description Local time of day at which reminders go out, `HH:MM`. */
            remindAt?: string;
        };
        PolicyView: {
            rules: components["schemas"]["PolicyRulesBody"];
            text: string;
            version: number;
            title: string;
            effectiveFrom: string;
            adoptedBy: string;
            adoptedAt: string;
            /** @description Whether it is the one that new rounds begin under. */
            isInForce: boolean;
        };
        PolicyBody: {
            title: string;
            /** @description Markdown that readers can open. */
            text: string;
            rules: components["schemas"]["PolicyRulesBody"];
            /** @description `YYYY-MM-DD`, today (UTC) or later. */
            effectiveFrom: string;
        };
        AdoptedPolicyView: {
            version: number;
        };
        StageCountView: {
            /** @enum {string} */
            stage: "invitation" | "review" | "decision" | "revision" | "idle" | "re-review" | "reader-report";
            total: number;
            /** @description Of these, past their date. */
            overdue: number;
        };
        SentReminderView: {
            id: string;
            /** @description What it did, in words. */
            what: string;
            to: string | null;
            /** @description RFC 3339, UTC. */
            at: string;
        };
        NextStepView: {
            id: string;
            what: string;
            to: string | null;
            /** @description The date it falls on. */
            onDate: string;
            /** @description When it goes out: in the recipient's zone and outside quiet hours. RFC 3339, UTC. */
            dueAt: string;
        };
        FailedMailView: {
            /** @enum {string} */
            state: "deferred" | "refused" | "bounced" | "dropped";
            id: string;
            subject: string;
            to: string;
            /** @description What the mail system said. */
            response: string | null;
            at: string;
        };
        ChaseItemView: {
            /** @enum {string} */
            stage: "invitation" | "review" | "decision" | "revision" | "idle" | "re-review" | "reader-report";
            lastReminder: components["schemas"]["SentReminderView"] | null;
            next: components["schemas"]["NextStepView"] | null;
            failedMail: components["schemas"]["FailedMailView"] | null;
            /** @description Of the seat, round, article or report that is waited for. */
            id: string;
            articleId: string;
            title: string;
            /** @description What is waited for, in words. */
            what: string;
            /** @description Null where any editor can do it. */
            personId: string | null;
            personName: string | null;
            /** @description Since when, RFC 3339, UTC. */
            since: string;
            /** @description The calendar date that counts, in `tz`: the due date, or where there is none the day it began. */
            dueOn: string;
            tz: string;
            /** @description Days that date has passed by, today in `tz`; negative while there is time. */
            overdueBy: number;
        };
        ChasePageView: {
            counts: components["schemas"]["StageCountView"][];
            items: components["schemas"]["ChaseItemView"][];
            next: string | null;
            total: number;
        };
        LedgerMailView: {
            /** @enum {string} */
            state: "queued" | "sending" | "deferred" | "accepted" | "refused" | "bounced" | "dropped";
            id: string;
            subject: string;
        };
        LedgerLineView: {
            /**
             * @description `null` for a mail outside the schedule.
             * @enum {string|null}
             */
            kind: "review" | "invitation" | "invitation-expired" | "reviews-in" | "revision" | "idle" | "re-review" | "licence" | "disclosure" | "reader-report" | "news" | null;
            /** @enum {string|null} */
            act: "remind" | "escalate" | "expire" | "replace" | null;
            /** @enum {string} */
            state: "planned" | "sending" | "sent" | "skipped" | "failed";
            mail: components["schemas"]["LedgerMailView"] | null;
            id: string;
            /** @description What it does, in words. */
            what: string;
            /** @description Why it goes out: the rule and the date it counts from. */
            why: string;
            articleId: string | null;
            title: string | null;
            recipientId: string | null;
            recipientName: string | null;
            /** @description Why it was skipped, moved or failed. */
            reason: string | null;
            /** @description The date it falls on, before zone, quiet hours and holidays. */
            onDate: string | null;
            /** @description When it goes out, or went out, or was given up. RFC 3339, UTC. */
            at: string;
            /** @description The policy version whose ladder it is a step of. */
            policyVersion: number | null;
            /** @description Whether the person who asks may put it off. */
            canSnooze: boolean;
        };
        LedgerPageView: {
            items: components["schemas"]["LedgerLineView"][];
            next: string | null;
        };
        SnoozeBody: {
            /** @description The calendar date on which the reminder comes instead, `YYYY-MM-DD`. */
            until: string;
        };
        SnoozedView: {
            id: string;
            onDate: string;
            /** @description RFC 3339, UTC. */
            dueAt: string;
            /** @description The date that is waited for: it stays. */
            dueOn: string;
            /** @description The same in words. */
            note: string;
        };
        PreferencesView: {
            /** @enum {string} */
            digest: "off" | "daily" | "weekly";
            lang: string;
            /** @description `HH:MM` in `tz`; equal ends mean no quiet hours. */
            quietFrom: string;
            quietUntil: string;
            /** @description ISO weekday of a weekly digest, 1 is Monday. */
            digestDay: number;
            /** @description The zone of the profile, in which all of this is meant. */
            tz: string;
            /** @description 0 while nothing was chosen and the defaults hold. */
            version: number;
        };
        PreferencesBody: {
            /** @enum {string} */
            lang: "en" | "es";
            /**
             * @description `off`: a reminder goes out on its day; `daily` and `weekly` gather them.
             * @enum {string}
             */
            digest: "off" | "daily" | "weekly";
            /** @description `HH:MM` in the person's zone; equal ends mean no quiet hours. */
            quietFrom: string;
            quietUntil: string;
            /** @description ISO weekday of a weekly digest, 1 is Monday. */
            digestDay: number;
        };
        WebhookView: {
            id: string;
            url: string;
            description: string;
            /** @description What it is told about; everything when null. */
            types: string[] | null;
            createdBy: string;
            createdAt: string;
            /** @description Since when every call has failed. */
            failingSince: string | null;
            disabledAt: string | null;
            disabledBecause: string | null;
            /** @description Until when calls are signed with the previous secret too. */
            previousSecretUntil: string | null;
            /** @description For If-Match. */
            version: number;
        };
        WebhooksView: {
            items: components["schemas"]["WebhookView"][];
        };
        CreateWebhookBody: {
            /** @description `https://...`; what it leads to is looked up now and at every call. */
            url: string;
            description?: string;
            /** @description What it is told about; everything when absent. */
            types?: ("article.confirmed" | "article.submitted" | "article.changes_requested" | "article.approved" | "article.published" | "article.withdrawn" | "article.retracted" | "article.archived" | "article.reopened" | "round.opened" | "round.closed" | "assignment.invited" | "assignment.accepted" | "assignment.declined" | "assignment.withdrawn" | "assignment.expired" | "assignment.extended" | "assignment.handed_over" | "assignment.submitted")[] | null;
        };
        NewWebhookView: {
            id: string;
            url: string;
            description: string;
            /** @description What it is told about; everything when null. */
            types: string[] | null;
            createdBy: string;
            createdAt: string;
            /** @description Since when every call has failed. */
            failingSince: string | null;
            disabledAt: string | null;
            disabledBecause: string | null;
            /** @description Until when calls are signed with the previous secret too. */
            previousSecretUntil: string | null;
            /** @description For If-Match. */
            version: number;
            /** @description `whsec_...`, for the library of Standard Webhooks. */
            secret: string;
        };
        UpdateWebhookBody: {
            url?: string;
            description?: string;
            types?: ("article.confirmed" | "article.submitted" | "article.changes_requested" | "article.approved" | "article.published" | "article.withdrawn" | "article.retracted" | "article.archived" | "article.reopened" | "round.opened" | "round.closed" | "assignment.invited" | "assignment.accepted" | "assignment.declined" | "assignment.withdrawn" | "assignment.expired" | "assignment.extended" | "assignment.handed_over" | "assignment.submitted")[] | null;
            /** @description Switches it off, or on again. */
            isDisabled?: boolean;
        };
        DeliveryView: {
            id: string;
            /** @description `webhook-id` of every try. */
            eventId: string;
            type: string;
            /** @description The exact text that is signed and sent. */
            body: string;
            /** @enum {string} */
            state: "parked" | "queued" | "failed" | "delivered";
            attempts: number;
            /** @description How often somebody had it sent again. */
            replays: number;
            /** @description HTTP status of the last answer. */
            lastStatus: number | null;
            error: string | null;
            createdAt: string;
            triedAt: string | null;
            /** @description When it is tried next, while it is queued. */
            nextTryAt: string | null;
            endedAt: string | null;
        };
        DeliveriesView: {
            items: components["schemas"]["DeliveryView"][];
            /** @description Cursor of the next page; null at the end. */
            next: string | null;
        };
        QueuedDeliveryView: {
            deliveryId: string;
        };
        ReaderReportView: {
            id: string;
            article: {
                id: string;
                slug: string;
                title: string;
            };
            /** @description The text the reader had before them. */
            revisionId: string;
            /** @enum {string} */
            kind: "error" | "question";
            body: string;
            email: string | null;
            receipt: string;
            /** @enum {string} */
            state: "open" | "answered";
            receivedAt: string;
            answer: string | null;
            answeredBy: string | null;
            answeredAt: string | null;
            version: number;
        };
        ReaderReportsView: {
            items: components["schemas"]["ReaderReportView"][];
            /** @description Cursor of the next page; null at the end. */
            next: string | null;
        };
        AnswerReportBody: {
            answer: string;
        };
        DepthView: {
            /** @description Due, and not begun. */
            waiting: number;
            running: number;
            /** @description Not due yet: for later, put off, or waiting for their next try. */
            delayed: number;
            /** @description Failed for the last time. */
            parked: number;
            /** @description Since when the job that waits longest is due; null when none waits. */
            oldestDue: string | null;
        };
        ProcessView: {
            /** @enum {string} */
            kind: "api" | "worker";
            /** @enum {string} */
            queue: "in-process" | "redis" | "postgres";
            host: string;
            pid: number;
            version: string;
            /** @description RFC 3339, UTC. */
            startedAt: string;
            seenAt: string;
        };
        OutboxView: {
            /** @description The queue was not told yet. */
            notRelayed: number;
            oldestNotRelayed: string | null;
            relayed: number;
            parked: number;
        };
        ScheduleView: {
            planned: number;
            /** @description Due and not sent. */
            overdue: number;
            /** @description Since when the oldest of these is due. */
            oldestOverdue: string | null;
            failed: number;
        };
        QueueView: {
            /** @enum {string} */
            adapter: "in-process" | "redis" | "postgres";
            /**
             * @description `away`: its server did not answer. Nothing is lost then: the outbox keeps what was decided.
             * @enum {string}
             */
            state: "working" | "away";
            /** @description Null while it is away. */
            depth: components["schemas"]["DepthView"] | null;
            processes: components["schemas"]["ProcessView"][];
            outbox: components["schemas"]["OutboxView"];
            /** @description Mails by state. */
            mails: {
                [key: string]: number;
            };
            reminders: components["schemas"]["ScheduleView"];
        };
        ParkedJobView: {
            /** @description What it was about: ids alone. */
            payload: {
                [key: string]: unknown;
            };
            key: string;
            name: string;
            error: string;
            parkedAt: string;
            decidedAt: string;
        };
        ParkedPageView: {
            items: components["schemas"]["ParkedJobView"][];
            next: string | null;
        };
        DropJobBody: {
            /** @description Why nobody needs it any more. */
            reason: string;
        };
        FieldErrorView: {
            /** @description Path with dots, for example `references.0.title`. */
            field: string;
            message: string;
        };
        ProblemView: {
            /** @description Stable URI reference, for example `/problems/stale-version`. */
            type: string;
            title: string;
            status: number;
            /** @description What went wrong and what to do next, in plain words. */
            detail: string;
            /**
             * @description Stable; the one to branch on.
             * @enum {string}
             */
            code: "wrong-state" | "wrong-role" | "own-work" | "not-your-article" | "no-assignment" | "assignment-not-open" | "not-accepted" | "disclosure-out-of-date" | "stale-digest" | "nothing-to-submit" | "quorum-not-reached" | "panel-incomplete" | "required-changes-open" | "citations-incomplete" | "already-signed" | "only-reviewer" | "reason-needed" | "not-public" | "still-public" | "annotation-closed" | "not-your-annotation" | "extension-open" | "extension-not-open" | "not-due-yet" | "text-rejected" | "reviewer-not-eligible" | "stale-version" | "already-exists" | "idempotency-key-reused" | "event-missing" | "nested-transaction" | "log-damaged" | "log-inconsistent" | "reauthentication-failed" | "selector-mismatch" | "invalid-disclosure" | "disclosure-needed" | "unknown-reviewer" | "unsuitable-person" | "slug-taken" | "invalid-policy" | "no-policy" | "invalid-date" | "meaning-not-offered" | "answers-incomplete" | "reviewer-away" | "reviewer-over-cap" | "licence-expired" | "conflict-of-interest" | "no-conflict" | "not-for-oneself" | "waiver-approved" | "unknown-variable" | "invalid-utf8" | "control-character" | "broken-front-matter" | "broken-references" | "duplicate-reference" | "no-title" | "empty" | "too-large" | "bad-request" | "malformed-json" | "malformed-text" | "not-signed-in" | "sign-in-failed" | "forbidden" | "csrf-failed" | "cross-origin" | "not-found" | "unknown-mail" | "method-not-allowed" | "conflict" | "open-work" | "already-enrolled" | "link-not-valid" | "uri-too-long" | "unsupported-media-type" | "validation-failed" | "address-not-allowed" | "not-a-bounce" | "password-too-weak" | "version-needed" | "throttled" | "headers-too-large" | "internal-error" | "unavailable";
            /** @description `urn:imprimatur:request:<id>`: the id to quote when asking for help. */
            instance: string;
            errors?: components["schemas"]["FieldErrorView"][];
            /** @description Seconds until it is worth trying again. */
            retryAfter?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LeavingController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWorkView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LeavingController_reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MeController_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MeController_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MeController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MeController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnFactorsController_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnFactorsController_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTotpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnFactorsController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnFactorsController_renewCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoleController_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoleController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoleController_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentLinkView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query: {
                /** @description Part of a name, whatever its case and accents. */
                q?: string;
                role?: "author" | "editor" | "reviewer" | "chair" | "compliance" | "administrator";
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UsersController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedPersonView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UsersController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UsersController_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    UsersController_enable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ImportController_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportArticleBody"];
                "text/markdown": components["schemas"]["ImportArticleBody"];
                "text/plain": components["schemas"]["ImportArticleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedArticleView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ArticlesController_list: {
        parameters: {
            query: {
                state?: "draft" | "submitted" | "in-review" | "changes-requested" | "approved" | "published" | "withdrawn" | "retracted" | "archived";
                risk?: "low" | "standard" | "high";
                topic?: string;
                authorId?: string;
                /** @description Words of the title, in any case and without accents. */
                q?: string;
                /** @description Newest change first; the only order there is. */
                sort?: "updated";
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ArticlesController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArticleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedArticleView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ArticlesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftController_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftController_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DraftController_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecisionsController_requestChanges: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecisionsController_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DecisionsController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RetirementController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RetirementController_retract: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RetirementController_archive: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RetirementController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RevisionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionRowView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RevisionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RevisionsController_rendered: {
        parameters: {
            query?: {
                audience?: "clinician" | "patient";
            };
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StandingController_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedActionView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StandingController_gates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnnotationsController_list: {
        parameters: {
            query: {
                state?: "open" | "resolved";
                /** @description Number of the revision to place them in; the current one when absent. */
                revision?: number;
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnotationPageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnnotationsController_annotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnnotationsController_reply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                annotationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AnnotationsController_resolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                annotationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DisclosuresController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDisclosuresView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DisclosuresController_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledDisclosureView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExtensionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExtensionsController_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueDateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExtensionsController_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                extensionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExtensionsController_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                extensionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExtensionsController_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueDateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExtensionsController_moveRevisionDate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueDateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReviewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReviewsController_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReviewBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoundsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoundsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoundsController_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoundsController_setAlternates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlternatesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RoundsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SeatController_mine: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSeatPageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SeatController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SeatController_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SeatController_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SeatController_handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignaturesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatureView"][];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignaturesController_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SignaturesController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TrailController_search: {
        parameters: {
            query: {
                /** @description May be given several times. */
                action?: ("article.created" | "article.imported" | "article.updated" | "article.submitted" | "article.changes-requested" | "article.approved" | "article.published" | "article.withdrawn" | "article.retracted" | "article.corrected" | "article.archived" | "article.reopened" | "article.review-scheduled" | "article.review-overdue" | "article.deleted" | "revision.created" | "revision.edited" | "revision.submitted" | "revision.restored" | "reference.added" | "reference.changed" | "reference.removed" | "reference.retraction-found" | "media.attached" | "media.removed" | "round.opened" | "round.updated" | "round.closed" | "round.cancelled" | "assignment.invited" | "assignment.accepted" | "assignment.declined" | "assignment.withdrawn" | "assignment.expired" | "assignment.submitted" | "assignment.extended" | "assignment.handed-over" | "extension.requested" | "extension.refused" | "extension.withdrawn" | "alternates.named" | "alternate.passed-over" | "assignment.reminded" | "assignment.asked-again" | "assignment.escalated" | "reminder.snoozed" | "person.reminded" | "annotation.made" | "annotation.replied" | "annotation.resolved" | "annotation.reopened" | "annotation.placed" | "annotation.withdrawn" | "waiver.asked" | "waiver.approved" | "review.submitted" | "signature.made" | "signature.refused" | "signature.invalidated" | "disclosure.filed" | "disclosure.expired" | "statement.accepted" | "policy.drafted" | "policy.adopted" | "settings.changed" | "key.created" | "key.rotated" | "key.revoked" | "retention-hold.set" | "retention-hold.lifted" | "value.erased" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "preferences.updated" | "user.identity-verified" | "role.granted" | "role.revoked" | "profile.updated" | "availability.set" | "availability.cancelled" | "licence.recorded" | "licence.verified" | "interests.declared" | "holiday.set" | "holiday.removed" | "training.recorded" | "session.started" | "session.ended" | "session.refused" | "session.revoked" | "sign-in-link.issued" | "sign-in-link.used" | "sign-in-link.refused" | "password.set" | "password.reset-requested" | "totp.enrolled" | "totp.removed" | "totp.recovery-used" | "totp.recovery-renewed" | "passkey.enrolled" | "passkey.removed" | "account.locked" | "account.unlocked" | "signer.suspended" | "signer.restored" | "token.created" | "token.revoked" | "access.refused" | "reader-report.received" | "reader-report.answered" | "reader-report.dismissed" | "export.made" | "audit.viewed" | "audit.reviewed" | "verification.run" | "verification.acknowledged" | "checkpoint.witnessed" | "clock.anomaly" | "instance.set-up" | "sample.loaded" | "system.started" | "system.stopped" | "migration.run" | "backup.made" | "backup.restored" | "job.failed" | "job.retried" | "job.dropped" | "mail.written" | "mail.failed" | "webhook.created" | "webhook.updated" | "webhook.removed" | "webhook.requested" | "mail.requeued" | "webhook.sent" | "webhook.failed")[];
                /** @description A date (UTC) or an instant, included. */
                from?: string;
                /** @description A date (UTC) or an instant, included. */
                to?: string;
                actorId?: string;
                articleId?: string;
                /** @description A part of the reason. */
                q?: string;
                order: "asc" | "desc";
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    TrailController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExactEventView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogController_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogController_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogController_consistency: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogController_proof: {
        parameters: {
            query?: {
                /** @description Size of a checkpoint that was signed; the latest when absent. */
                size?: number;
            };
            header?: never;
            path: {
                seq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExportsController_trail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ExportsController_bundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicLogController_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicLogController_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PublicLogController_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seq: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ArticleMailsController_list: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
                cursor?: string;
                state?: "queued" | "sending" | "deferred" | "accepted" | "refused" | "bounced" | "dropped";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleMailsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    BouncesController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BounceView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    CalendarController_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OutboxController_list: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
                cursor?: string;
                state?: "queued" | "sending" | "deferred" | "accepted" | "refused" | "bounced" | "dropped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OutboxController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OutboxController_sendAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnCalendarController_show: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnCalendarController_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PreviewController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AvailabilityController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilitiesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AvailabilityController_setOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AvailabilityController_cancelOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                windowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AvailabilityController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilitiesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AvailabilityController_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AvailabilityController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HolidaysController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HolidaysController_setOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HolidaysController_removeOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holidayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HolidaysController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HolidaysController_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    HolidaysController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holidayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    InterestsController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    InterestsController_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    InterestsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                interestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndInterestBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    InterestsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LicencesController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicencesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LicencesController_recordOwn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LicencesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicencesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LicencesController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LicencesController_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyLicenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ProfilesController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ProfilesController_setOwn: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ProfilesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ProfilesController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SuggestionsController_list: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WaiversController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiversView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WaiversController_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverIdView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WaiversController_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverIdView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PoliciesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliciesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PoliciesController_adopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptedPolicyView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PoliciesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChaseController_list: {
        parameters: {
            query: {
                stage?: "invitation" | "review" | "decision" | "revision" | "idle" | "re-review" | "reader-report";
                /** @description `overdue`: the longest first; `since`: what has been waited for longest first. */
                sort?: "overdue" | "since" | "title" | "person";
                /** @description At least so many days past the date; 0 takes what is due today along. */
                overdueBy?: number;
                /** @description Id of the person who is waited for. */
                person?: string;
                /** @description Id of an article. */
                article?: string;
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChasePageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LedgerController_own: {
        parameters: {
            query: {
                /** @description `coming`: what is planned, the soonest first; `past`: what was sent, skipped or failed, the newest first. */
                which?: "coming" | "past";
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LedgerController_snooze: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                reminderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozedView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LedgerController_ofArticle: {
        parameters: {
            query: {
                /** @description `coming`: what is planned, the soonest first; `past`: what was sent, skipped or failed, the newest first. */
                which?: "coming" | "past";
                limit: components["schemas"]["Object"];
                cursor?: string;
                /** @description Id of a person: what goes to them alone. */
                person?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PreferencesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    PreferencesController_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was loaded, from its ETag, as in "7". */
                "If-Match": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WebhooksController_rotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DeliveriesController_list: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
                cursor?: string;
                state?: "queued" | "delivered" | "failed" | "parked";
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DeliveriesController_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedDeliveryView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DeliveriesController_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedDeliveryView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReaderReportsController_list: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
                cursor?: string;
                state: "open" | "answered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderReportsView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ReaderReportsController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerReportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderReportView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LiveController_listen: {
        parameters: {
            query?: {
                /** @description The article that is open there: who else has it open is told. */
                article?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    QueueController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    QueueController_list: {
        parameters: {
            query: {
                limit: components["schemas"]["Object"];
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedPageView"];
                };
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    QueueController_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    QueueController_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropJobBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal or an error, as problem details (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
