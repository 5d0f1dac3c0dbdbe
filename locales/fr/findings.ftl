### Que faire des mots que la relecture signale. Le programme parle à la personne qui recrute et signera la lettre, jamais à
### celle qui a postulé. Une phrase chacun, un conseil que l’on peut suivre tout de suite ; ce n’est pas un avis juridique.

finding-age-01 = Ne parlez pas de l’âge{"\u00A0"}: nommez plutôt la compétence ou l’expérience que le poste demandait.
finding-age-02 = Nommez le critère lui-même{"\u00A0"}: les mots sur l’ancienneté ou la fraîcheur se lisent vite comme une remarque sur l’âge.
finding-sex-01 = Ne parlez ni de sexe, ni de genre, ni d’orientation sexuelle{"\u00A0"}: tenez-vous-en à ce que le poste demande.
finding-fam-01 = Ne parlez ni de la famille, ni d’une grossesse, ni de la vie privée{"\u00A0"}: tenez-vous-en à ce que le poste demande.
finding-health-01 = Ne parlez ni de santé ni de handicap{"\u00A0"}: tenez-vous-en aux compétences et à l’expérience.
finding-app-01 = Ne parlez pas de l’apparence{"\u00A0"}: évoquez le travail présenté ou les réponses données.
finding-orig-01 = Ne parlez ni d’origine, ni d’accent, ni de langue maternelle, ni du nom. Si le poste exige un niveau de langue, nommez ce niveau.
finding-rel-01 = Ne parlez ni de religion ni de convictions{"\u00A0"}: tenez-vous-en à ce que le poste demande.
finding-union-01 = Ne parlez ni d’engagement syndical, ni d’opinions politiques, ni de mandat électif{"\u00A0"}: tenez-vous-en à ce que le poste demande.
finding-res-01 = Ne parlez ni du domicile ni du trajet. Si la présence sur place comptait, donnez-la comme une condition du poste.
finding-fit-01 = Dites quelle façon de travailler le poste demande et ce qui manquait, plutôt que d’invoquer la culture, le «{"\u00A0"}feeling{"\u00A0"}», une supposition ou ce que d’autres ressentiraient.
finding-prom-01 = Invitez la personne à postuler de nouveau, sans promettre ni poste, ni appel, ni priorité.
finding-name-01 = Ne nommez pas et ne décrivez pas la personne retenue{"\u00A0"}: dites quel critère a décidé.
finding-tone-01 = Redites-le en mots simples et posés{"\u00A0"}: un seul regret suffit, sans ironie ni point d’exclamation.
finding-salary-01 = Ne parlez pas de ce que la personne gagne ou gagnait. Si la rémunération a décidé, nommez le budget du poste.
finding-psy-01 = Décrivez ce que vous avez constaté en entretien, plutôt que le caractère ou l’état d’esprit de la personne.
finding-econ-01 = Ne parlez ni de chômage, ni de difficultés d’argent, ni de casier judiciaire{"\u00A0"}: tenez-vous-en aux compétences et à l’expérience.
finding-whistle-01 = Ne parlez ni de signalement, ni de plainte, ni de procès{"\u00A0"}: ils ne peuvent peser dans la décision.
finding-person-01 = Adressez-vous directement à la personne, avec «{"\u00A0"}vous{"\u00A0"}» et «{"\u00A0"}votre{"\u00A0"}» (ou «{"\u00A0"}tu{"\u00A0"}» et «{"\u00A0"}ton{"\u00A0"}»).
finding-form-01 = Adressez-vous à la personne comme le fait la lettre{"\u00A0"}: elle dit «{"\u00A0"}vous{"\u00A0"}», ou «{"\u00A0"}tu{"\u00A0"}» quand address_form le demande.
finding-criterion-01 = La lettre annonce ici un critère du poste{"\u00A0"}: nommez-le («{"\u00A0"}l’expérience de la gestion d’équipe{"\u00A0"}») plutôt que ce qui manquait.
finding-empty-01 = Écrivez quelque chose d’utile à la personne, ou laissez ce champ de côté.
finding-shout-01 = Écrivez ce passage en minuscules{"\u00A0"}: les capitales se lisent comme un cri.
finding-placeholder-01 = Remplacez ce qui restait à compléter avant d’envoyer la lettre.
finding-sentence-01 = Rédigez la suggestion en une phrase entière, avec une majuscule et un point.
finding-lang-01 = Vérifiez la langue de ce texte{"\u00A0"}: elle ne semble pas être celle de la lettre.
finding-life-01 = Ne parlez ni des habitudes, ni des loisirs, ni de la vie privée{"\u00A0"}: tenez-vous-en à ce que le poste demande.
finding-source-01 = Retirez ce qui a été appris ailleurs (en ligne, d’un ancien employeur, par ouï-dire){"\u00A0"}: tenez-vous-en à ce que la personne vous a montré et dit.
finding-auto-01 = Ne parlez ni de note ni de tri automatique{"\u00A0"}: une personne décide et sait dire selon quel critère. Si personne n’a lu la candidature, faites-la lire avant l’envoi.
finding-compare-01 = Partez du critère du poste plutôt que des autres candidatures{"\u00A0"}: ni rang, ni «{"\u00A0"}meilleur que{"\u00A0"}».
finding-conf-01 = Ne parlez ni des affaires de l’entreprise ni de ses équipes{"\u00A0"}: dites seulement le critère, ou que le poste est annulé ou suspendu.
finding-mil-01 = Ne parlez ni d’armée, ni de réserve, ni de pompiers volontaires. Si des horaires fixes comptaient, donnez-les comme une condition du poste.
finding-omit-01 = Ce texte n’existe pas dans la langue de la lettre et n’y figure donc pas{"\u00A0"}: ajoutez une traduction, ou vérifiez que la lettre se suffit sans lui.
finding-rules-01 = Il n’y a pas encore de règles de relecture pour cette langue{"\u00A0"}: relisez le retour avant l’envoi.
