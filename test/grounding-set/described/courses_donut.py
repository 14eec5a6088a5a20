import matplotlib.pyplot as plt

languages = ['Spanish', 'French', 'German', 'Japanese']
students = [120, 75, 45, 60]
colors = ['gold', 'royalblue', 'dimgray', 'crimson']

fig, ax = plt.subplots(figsize=(7, 6))
wedges, texts, autotexts = ax.pie(students, colors=colors, autopct='%.0f%%', pctdistance=0.8,
                                  wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, '300\nstudents', ha='center', va='center', fontsize=14)
ax.legend(wedges, languages, title='Language', loc='center left', bbox_to_anchor=(1, 0.5))
ax.set_title('Language Courses Chosen by Students')
plt.tight_layout()
plt.show()
