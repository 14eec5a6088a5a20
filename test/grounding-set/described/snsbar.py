import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

df = pd.DataFrame({
    'Meal': ['Breakfast', 'Lunch', 'Dinner', 'Snack'] * 2,
    'Group': ['Athletes'] * 4 + ['Office workers'] * 4,
    'Calories': [820, 1050, 1180, 460, 430, 720, 860, 310],
})
sns.set_theme(style='whitegrid')
plt.figure(figsize=(8, 6))
ax = sns.barplot(data=df, x='Meal', y='Calories', hue='Group', palette=['#1b9e77', '#d95f02'])
for c in ax.containers:
    ax.bar_label(c, padding=2)
ax.set_ylim(0, 1400)
ax.set_ylabel('Calories (kcal)')
ax.set_title('Calorie Intake per Meal')
plt.savefig('q2_35_snsbar.png')
