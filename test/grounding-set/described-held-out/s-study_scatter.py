import matplotlib.pyplot as plt

h_on = [2, 4, 5, 7, 8, 10, 12, 13, 15, 18]
s_on = [48, 52, 50, 61, 58, 66, 70, 68, 77, 82]
h_camp = [1, 3, 6, 7, 9, 11, 12, 14, 16, 19, 20]
s_camp = [55, 57, 64, 69, 72, 75, 80, 84, 86, 93, 96]
fig, ax = plt.subplots(figsize=(7, 5))
ax.scatter(h_on, s_on, c='crimson', marker='x', s=50, label='Online')
ax.scatter(h_camp, s_camp, c='royalblue', marker='o', s=50, label='On campus')
ax.axhline(60, color='black', linestyle='--', linewidth=1, label='Pass mark')
ax.set_xlabel('Hours of study per week')
ax.set_ylabel('Exam score (%)')
ax.set_title('Study Time and Exam Results')
ax.set_xlim(0, 22)
ax.set_ylim(40, 100)
ax.legend(loc='lower right')
plt.tight_layout()
plt.savefig('study_scatter.png')
