import matplotlib.pyplot as plt

weeks = list(range(1, 13))
doses = [120, 180, 260, 340, 410, 390, 350, 300, 220, 160, 110, 70]

plt.figure(figsize=(9, 5))
markerline, stemlines, baseline = plt.stem(weeks, doses, linefmt='C2-', markerfmt='C2o', basefmt='k-')
plt.xlabel('Week of campaign')
plt.ylabel('Doses given')
plt.title('Weekly Doses at the Elm Street Clinic')
plt.xticks(weeks)
plt.ylim(0, 450)
plt.tight_layout()
plt.show()
