import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({
    'Very satisfied': [22, 15, 31, 8],
    'Satisfied': [41, 35, 44, 27],
    'Neutral': [18, 20, 14, 25],
    'Dissatisfied': [12, 19, 8, 24],
    'Very dissatisfied': [7, 11, 3, 16],
}, index=['Punctuality', 'Cleanliness', 'Safety', 'Ticket price'])
ax = df.plot(kind='barh', stacked=True, figsize=(10, 4.5),
             color=['#1a9641', '#a6d96a', '#d9d9d9', '#fdae61', '#d7191c'])
for cont in ax.containers:
    ax.bar_label(cont, label_type='center', fontsize=8)
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xlabel('Share of passengers (%)')
ax.set_title('Passenger satisfaction with the tram network')
ax.legend(bbox_to_anchor=(0.5, -0.18), loc='upper center', ncol=5, frameon=False)
plt.tight_layout()
plt.savefig('tram.png')
