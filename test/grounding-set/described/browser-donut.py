import matplotlib.pyplot as plt

sources = ['Organic search', 'Direct', 'Social media', 'Referral', 'Email']
visits = [48200, 21600, 15400, 9300, 5500]
fig, ax = plt.subplots(figsize=(8, 6))
wedges, texts, auto = ax.pie(visits, colors=['#264653', '#2a9d8f', '#e9c46a', '#f4a261', '#e76f51'],
                             startangle=90, counterclock=False, autopct='%.1f%%', pctdistance=0.82,
                             wedgeprops=dict(width=0.38, edgecolor='white'))
for t in auto:
    t.set_color('white')
    t.set_fontsize(9)
ax.text(0, 0, '100,000\nvisits', ha='center', va='center', fontsize=16, fontweight='bold')
ax.legend(wedges, sources, title='Source', loc='center left', bbox_to_anchor=(1, 0.5))
ax.set_title('Website Traffic Sources in September')
plt.tight_layout()
plt.show()
