### À quoi sert chaque lettre. Lu par les personnes qui écrivent un programme client, ou qui choisissent une lettre.

template-basic = La lettre simple{"\u00A0"}: remercie, dit la décision, laisse la porte ouverte. Pour une réponse rapide, quand le temps manque pour un retour détaillé.
template-detailed-feedback = La lettre après un entretien{"\u00A0"}: dit ce qui a plu, le critère qui a décidé et ce qui peut se développer, et garde le lien.
template-internal-candidate = La lettre à une personne de l’entreprise{"\u00A0"}: salue son travail au quotidien, encourage d’autres évolutions et propose d’en parler.
